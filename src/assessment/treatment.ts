import type { Rational } from '../internal/rational.ts';
import { add, subtract, zero } from '../internal/rational.ts';
import { rationalOf } from '../internal/rationalText.ts';
import type { Treatment } from '../schema/treatment.ts';
import type { ResultState } from './assessment.ts';
import type { Node } from './compiledScheme.ts';
import type { Pool } from './pool.ts';
import type { Scope } from './scope.ts';
import type { Scored } from './scored.ts';

const inherent = { notApplicable: 'leaveOut', notAssessed: 'keep', notComputable: 'unknown' } as const;

/** The treatment of an item in a state: its own, for a leaf then that of the scheme's defaults, then the inherent one. */
export function treatmentOf(
  node: Node,
  state: Exclude<ResultState, 'assessed'>,
  scope: Scope,
): { readonly treatment: Treatment; readonly declared: boolean } {
  const defaults = node.children.length === 0 ? scope.run.compiled.scheme.defaults?.[state] : undefined;
  const declared = node.item[state] ?? defaults;
  return { treatment: declared ?? inherent[state], declared: declared !== undefined };
}

/** What a treatment makes of an item without a result. */
export interface Treated {
  readonly standing: Scored['standing'];
  readonly pool: Pool;
}

const empty: Pool = { base: zero, clauses: [], adjustments: [], points: null, unrounded: null };

/** The sum of a pool before the treatment, `null` if unknown. */
function sumOf(pool: Pool): Rational | null {
  let sum = pool.base;
  for (const { points } of pool.clauses) sum = sum === null || points === null ? null : add(sum, points);
  return sum;
}

/** Replaces what a pool holds by fixed points; the clauses stay visible where they are the reason. */
function fix(points: Rational, pool: Pool): Treated {
  const sum = sumOf(pool);
  const difference = sum === null ? null : subtract(points, sum);
  return {
    standing: 'counts',
    pool: { ...pool, adjustments: [{ reason: 'treatment', points: difference }], points, unrounded: points },
  };
}

/**
 * Applies a treatment.
 *
 * @param records - what the records give
 * @param full - the item's full marks, `null` where it has none
 */
export function applyTreatment(
  treatment: Treatment,
  state: Exclude<ResultState, 'assessed'>,
  node: Node,
  scope: Scope,
  given: { readonly records: Pool; readonly full: Rational | null },
): Treated {
  // Clauses are shown where they explain why nothing could be computed.
  const shown = state === 'notComputable' ? given.records : empty;
  const path = ['scheme', ...node.path, state];
  const unknown: Treated = { standing: 'counts', pool: { ...shown, base: shown.base, points: null, unrounded: null } };
  if (typeof treatment === 'number') return fix(rationalOf(treatment), shown);
  switch (treatment) {
    case 'keep':
      return { standing: 'counts', pool: given.records };
    case 'fullMarks':
      if (given.full !== null) return fix(given.full, shown);
      scope.run.report('assessment.unsupported', path, { construct: 'fullMarks without points' });
      return unknown;
    case 'leaveOut':
      return { standing: 'leftOut', pool: empty };
    case 'rescale':
      return { standing: 'spread', pool: empty };
    case 'peersMean':
      scope.run.report('assessment.noCohort', path, { what: 'peersMean' });
      return unknown;
    case 'unknown':
      return unknown;
  }
}
