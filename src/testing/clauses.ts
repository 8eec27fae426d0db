import fc from 'fast-check';
import type { Clause, ClauseKind } from '../schema/clause.ts';
import { curveClauses } from './curve.ts';
import { flatClauses } from './flat.ts';
import { markClauses } from './mark.ts';
import type { SchemeFrame } from './schemeFrame.ts';
import { stepsClauses } from './steps.ts';
import { tableClauses } from './table.ts';

const kinds: { readonly [Kind in ClauseKind]: (frame: SchemeFrame) => fc.Arbitrary<Clause> } = {
  flat: flatClauses,
  steps: stepsClauses,
  table: tableClauses,
  mark: markClauses,
  curve: curveClauses,
};

/** A clause of any kind over the indicators of a frame. */
export function clauses(frame: SchemeFrame): fc.Arbitrary<Clause> {
  return fc.oneof(...Object.values(kinds).map((generate) => generate(frame)));
}
