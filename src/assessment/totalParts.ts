import type { AggregateCode } from '../codelist/aggregate.ts';
import type { Rational } from '../internal/rational.ts';
import { add, divide, multiply, signOf, subtract, zero } from '../internal/rational.ts';
import type { Round } from '../schema/schemeValues.ts';
import { type AggregateFault, aggregate } from './aggregate.ts';
import type { Adjustment } from './pool.ts';
import type { Scored } from './scored.ts';

/** An operand of a total: a sub-item or an element of a repeat. */
export interface Part {
  readonly scored: Scored;
  readonly weight: Rational;
  readonly bonus: boolean;
  /** Its full marks in case they are spread. */
  readonly nominal: Rational | null;
}

/** A total of parts, before clauses, floor, cap and rounding. */
export interface Total {
  readonly base: Rational | null;
  readonly adjustments: readonly Adjustment[];
  readonly full: Rational | null;
  readonly fault?: AggregateFault;
}

/** The full marks that several parts have under an aggregate; bonuses have none, and where nothing has any it is `null`. */
export function totalFull(
  parts: readonly { readonly full: Rational | null; readonly weight: Rational; readonly bonus: boolean }[],
  operation: AggregateCode,
  round: Round | undefined,
): Rational | null {
  const values = parts.flatMap(({ full, weight, bonus }) => (bonus || full === null ? [] : [{ value: full, weight }]));
  if (values.length === 0) return null;
  const result = aggregate(operation, values, round);
  return typeof result === 'object' ? result : null;
}

/**
 * Totals the parts that count. In a sum, the full marks of parts to be spread stretch the sum over the rest: sum × (full marks
 * that count + those spread) ÷ those that count.
 *
 * @param listed - the full marks where all parts count with theirs
 */
export function totalParts(
  parts: readonly Part[],
  operation: AggregateCode,
  round: Round | undefined,
  listed: Rational | null = null,
): Total {
  const counted = parts.filter(({ scored }) => scored.standing === 'counts');
  const whole = listed !== null && parts.every(({ scored, nominal }) => scored.full === nominal);
  const full = whole
    ? listed
    : totalFull(
        counted.map(({ scored, weight, bonus }) => ({ full: scored.full, weight, bonus })),
        operation,
        round,
      );
  const values = counted.flatMap(({ scored, weight, bonus }) =>
    scored.points === null ? [] : [{ value: scored.points, weight, bonus }],
  );
  if (values.length < counted.length) return { base: null, adjustments: [], full: stretched(parts, operation, full) };
  const result = aggregate(operation, values, round);
  if (typeof result !== 'object') return { base: null, adjustments: [], full, fault: result };
  const spread = spreadOf(parts, operation);
  if (signOf(spread) === 0) return { base: result, adjustments: [], full };
  if (full === null || signOf(full) === 0) return { base: null, adjustments: [], full, fault: 'divisionByZero' };
  const stretchedSum = divide(multiply(result, add(full, spread)), full);
  const points = subtract(stretchedSum, result);
  return { base: result, adjustments: [{ reason: 'rescale', points }], full: add(full, spread) };
}

function spreadOf(parts: readonly Part[], operation: AggregateCode): Rational {
  if (operation !== 'sum') return zero;
  return parts.reduce(
    (sum, { scored, weight, bonus, nominal }) =>
      scored.standing === 'spread' && !bonus && nominal !== null ? add(sum, multiply(weight, nominal)) : sum,
    zero,
  );
}

function stretched(parts: readonly Part[], operation: AggregateCode, full: Rational | null): Rational | null {
  return full === null ? null : add(full, spreadOf(parts, operation));
}
