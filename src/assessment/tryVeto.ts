import type { Rational } from '../internal/rational.ts';
import { one } from '../internal/rational.ts';
import type { Veto } from '../schema/outcome.ts';
import { isCount } from './aggregate.ts';
import type { Cause } from './assessment.ts';
import { conditionReads, measureReads, noReads } from './clauseReads.ts';
import { evaluateCondition } from './evaluateCondition.ts';
import { evaluateMeasure } from './evaluateMeasure.ts';
import { readIndicator } from './readIndicator.ts';
import type { Truth } from './reading.ts';
import { isNumber } from './reading.ts';
import type { Scope } from './scope.ts';

/** A veto with what is known of it. */
export interface Tried {
  readonly veto: Veto;
  readonly index: number;
  readonly acts: Truth;
}

/** Says whether a veto acts: its `when` holds, or its `unless` does not; one that rests on nothing does not act. */
export function tryVeto(veto: Veto, index: number, scope: Scope): Tried {
  const path = ['scheme', 'outcome', 'vetoes', index];
  const condition = veto.when ?? veto.unless;
  const holds = condition === undefined ? false : evaluateCondition(condition, scope, path);
  const acts = holds === 'leftOut' ? false : veto.when === undefined && typeof holds === 'boolean' ? !holds : holds;
  return { veto, index, acts };
}

/** How many grades down a veto takes the unit; `null`: unknown. */
export function stepsOf({ veto, index }: Tried, scope: Scope): Rational | null {
  if (veto.by === undefined) return one;
  const path = ['scheme', 'outcome', 'vetoes', index, 'by'];
  const reading = evaluateMeasure(veto.by, scope, path);
  if (reading.state !== 'known' || !isNumber(reading.value)) return null;
  if (isCount(reading.value)) return reading.value;
  scope.run.report('assessment.operandMismatch', path, { operation: 'by', value: null });
  return null;
}

/** A veto as a cause, with the observations that it read. */
export function causeOf({ veto, acts }: Tried, scope: Scope, more: Partial<Cause> = {}): Cause {
  const reads = noReads();
  conditionReads(veto.when ?? veto.unless, reads);
  measureReads(veto.by, reads);
  return {
    id: veto.id,
    ...(veto.name !== undefined && { name: veto.name }),
    effect: veto.effect,
    certain: acts === true,
    ...(veto.grade !== undefined && { grade: veto.grade }),
    ...more,
    observations: [...reads.indicators].flatMap((id) => readIndicator(id, scope).uses),
  };
}
