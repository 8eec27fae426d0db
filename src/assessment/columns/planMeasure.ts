import { rationalOf } from '../../internal/rationalText.ts';
import type { Measure, PairMeasure } from '../../schema/measure.ts';
import type { Round } from '../../schema/schemeValues.ts';
import type { ItemPlans } from './itemPlan.ts';
import { loadColumn } from './loadColumn.ts';
import {
  buffer,
  common,
  giveUp,
  type Planner,
  partsOf,
  type Quantity,
  type Quotient,
  sizeOf,
  wholeIn,
  within,
} from './planner.ts';
import { roundInto } from './roundColumn.ts';

/** What planning shares: the planner, the indicators loaded so far, the items planned so far. */
export interface PlanContext {
  readonly planner: Planner;
  readonly numbers: Map<string, Quantity & { readonly silent: boolean }>;
  readonly truths: Map<string, Uint8Array>;
  readonly items: ItemPlans;
}

/** An indicator, loaded once. */
export function numberOf(id: string, context: PlanContext): Quantity & { readonly silent: boolean } {
  const known = context.numbers.get(id);
  if (known !== undefined) return known;
  const loaded = loadColumn(id, context.planner);
  context.numbers.set(id, loaded);
  return loaded;
}

export function isQuotient(value: Quantity | Quotient): value is Quotient {
  return 'divisors' in value;
}

const nothing = (): Quantity => ({ values: buffer(), denominator: 1, least: 0, most: 0 });

function constant(value: number, { planner }: PlanContext): Quantity {
  const exact = rationalOf(value);
  const denominator = partsOf(exact, planner);
  const numerator = wholeIn(exact, denominator, planner);
  const values = buffer().fill(numerator);
  return { values, denominator, least: numerator, most: numerator };
}

/** The points of an item, or its share in percent. */
function ofItem(measure: { operation: 'points' | 'share'; items: readonly string[] }, context: PlanContext): Quantity {
  const [id = ''] = measure.items;
  const item = context.items.get(id);
  const { planner } = context;
  if (item === undefined || measure.items.length > 1 || item.mayLeave) {
    giveUp(planner, `“${id}” cannot be read in columns`);
    return nothing();
  }
  if (measure.operation === 'points') return item.points;
  if (item.full === null || item.full <= 0) {
    giveUp(planner, `“${id}” has no full marks`);
    return nothing();
  }
  // 100 × points ÷ full marks is another numerator over another denominator.
  const { values, denominator, least, most } = item.points;
  const result = buffer();
  const factor = 100 * item.fullDenominator;
  planner.steps.push((_from, count) => {
    for (let row = 0; row < count; row++) result[row] = (values[row] as number) * factor;
  });
  within(Math.max(Math.abs(least), Math.abs(most)) * factor, planner);
  return {
    values: result,
    denominator: within(denominator * item.full, planner),
    least: least * factor,
    most: most * factor,
  };
}

/** One operand of a pair or sum; a mark that is not made leaves its row to be scored by itself. */
function operand(measure: Measure, context: PlanContext): Quantity {
  const value = planMeasure(measure, context);
  const { planner } = context;
  if (isQuotient(value)) {
    giveUp(planner, 'a quotient inside a measure');
    return nothing();
  }
  if (typeof measure === 'string' && numberOf(measure, context).silent) {
    planner.steps.push((_from, count) => {
      for (let row = 0; row < count; row++) if (Number.isNaN(value.values[row])) planner.odd[row] = 1;
    });
  }
  return value;
}

/** Σ factor × operand over one denominator. */
function sum(parts: readonly { readonly quantity: Quantity; readonly sign: 1 | -1 }[], planner: Planner): Quantity {
  const denominator = common(planner, ...parts.map(({ quantity }) => quantity.denominator));
  const values = buffer();
  let least = 0;
  let most = 0;
  const terms = parts.map(({ quantity, sign }) => {
    const factor = (denominator / quantity.denominator) * sign;
    const ends = [quantity.least * factor, quantity.most * factor] as const;
    least += Math.min(...ends);
    most += Math.max(...ends);
    return { values: quantity.values, factor };
  });
  within(least, planner);
  within(most, planner);
  planner.steps.push((_from, count) => {
    values.fill(0, 0, count);
    for (const term of terms) {
      for (let row = 0; row < count; row++)
        values[row] = (values[row] as number) + (term.values[row] as number) * term.factor;
    }
  });
  return { values, denominator, least, most };
}

function pair({ operation, of, round }: PairMeasure, context: PlanContext): Quantity | Quotient {
  const { planner } = context;
  const [a, b] = [operand(of[0], context), operand(of[1], context)];
  if (operation === 'difference') {
    return rounded(
      sum(
        [
          { quantity: a, sign: 1 },
          { quantity: b, sign: -1 },
        ],
        planner,
      ),
      round,
      planner,
    );
  }
  const above =
    operation === 'change'
      ? sum(
          [
            { quantity: a, sign: 1 },
            { quantity: b, sign: -1 },
          ],
          planner,
        )
      : a;
  const values = buffer();
  const divisors = buffer();
  const factor = within(b.denominator * (operation === 'ratio' ? 1 : 100), planner);
  const size = within(sizeOf(above) * factor, planner);
  const largest = within(sizeOf(b) * above.denominator, planner);
  planner.steps.push((_from, count) => {
    for (let row = 0; row < count; row++) {
      const bottom = b.values[row] as number;
      const flip = bottom < 0 ? -1 : 1;
      const divisor = bottom * flip * above.denominator;
      divisors[row] = divisor > 0 ? divisor : 1;
      // A divisor of 0 or unknown makes the quotient unknown.
      values[row] = divisor > 0 ? (above.values[row] as number) * flip * factor : Number.NaN;
    }
  });
  return rounded({ values, divisors, size, largest }, round, planner);
}

/** A value after its rounding. */
export function rounded(value: Quantity | Quotient, round: Round | undefined, planner: Planner): Quantity | Quotient {
  return round === undefined ? value : roundInto(value, round, planner);
}

/** Plans a measure: the steps that work it out for each row of a tile. */
export function planMeasure(measure: Measure, context: PlanContext): Quantity | Quotient {
  const { planner } = context;
  if (typeof measure === 'number') return constant(measure, context);
  if (typeof measure === 'string') return numberOf(measure, context);
  switch (measure.operation) {
    case 'points':
    case 'share':
      return ofItem(measure, context);
    case 'difference':
    case 'ratio':
    case 'percentage':
    case 'change':
      return pair(measure, context);
    case 'sum':
    case 'mean': {
      if (measure.trim !== undefined) giveUp(planner, 'a trimmed measure');
      const parts = measure.of.map((part) => ({ quantity: operand(part, context), sign: 1 as const }));
      const total = sum(parts, planner);
      const shares = measure.operation === 'mean' ? parts.length : 1;
      return rounded({ ...total, denominator: within(total.denominator * shares, planner) }, measure.round, planner);
    }
    default:
      giveUp(planner, `“${measure.operation}” in columns`);
      return nothing();
  }
}
