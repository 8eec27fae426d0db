import type { RoundingMode } from '../../internal/roundRational.ts';
import type { Round } from '../../schema/schemeValues.ts';
import { buffer, exactLimit, giveUp, type Planner, type Quantity, type Quotient } from './planner.ts';

/** Rounds numerator ÷ divisor (above 0) to a whole number; exact for whole numbers up to the exact limit. */
function wholeOf(numerator: number, divisor: number, mode: RoundingMode): number {
  if (mode === 'halfUp') {
    return numerator < 0
      ? -Math.floor((divisor - 2 * numerator) / (2 * divisor))
      : Math.floor((2 * numerator + divisor) / (2 * divisor));
  }
  const down = Math.floor(numerator / divisor);
  if (mode === 'floor') return down;
  const rest = numerator - down * divisor;
  if (mode === 'ceiling') return rest > 0 ? down + 1 : down;
  const twice = 2 * rest;
  if (twice === divisor) return down % 2 === 0 ? down : down + 1;
  return twice > divisor ? down + 1 : down;
}

/**
 * Rounds at a decimal place. The quotient of two whole numbers up to 2^51 is never rounded by the machine across a whole
 * number, so that the whole part of it is exact.
 */
export function roundInto(value: Quantity | Quotient, { digits, mode = 'halfUp' }: Round, planner: Planner): Quantity {
  const scale = digits > 12 ? 1 : 10 ** digits;
  if (digits > 12) giveUp(planner, 'more than 12 places');
  if (!('divisors' in value) && scale % value.denominator === 0) {
    const factor = scale / value.denominator;
    if (factor === 1) return value;
  }
  const result = buffer();
  const { values } = value;
  if ('divisors' in value) {
    const { divisors, size, largest } = value;
    if (2 * size * scale + largest > exactLimit || largest * 2 > exactLimit) giveUp(planner, 'too many digits');
    planner.steps.push((_from, count) => {
      for (let row = 0; row < count; row++) {
        result[row] = wholeOf((values[row] as number) * scale, divisors[row] as number, mode) + 0;
      }
    });
    return { values: result, denominator: scale, least: -Math.ceil(size * scale), most: Math.ceil(size * scale) };
  }
  const { denominator, least, most } = value;
  if (2 * Math.max(Math.abs(least), Math.abs(most)) * scale + denominator > exactLimit)
    giveUp(planner, 'too many digits');
  const ends = {
    least: wholeOf(least * scale, denominator, 'floor'),
    most: wholeOf(most * scale, denominator, 'ceiling'),
  };
  if (mode === 'halfUp') {
    const double = 2 * denominator;
    planner.steps.push((_from, count) => {
      for (let row = 0; row < count; row++) {
        const twice = 2 * scale * (values[row] as number);
        result[row] =
          twice < 0 ? -Math.floor((denominator - twice) / double) + 0 : Math.floor((twice + denominator) / double);
      }
    });
  } else {
    planner.steps.push((_from, count) => {
      for (let row = 0; row < count; row++)
        result[row] = wholeOf((values[row] as number) * scale, denominator, mode) + 0;
    });
  }
  return { values: result, denominator: scale, ...ends };
}
