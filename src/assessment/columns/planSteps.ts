import { one, rational } from '../../internal/rational.ts';
import { rationalOf } from '../../internal/rationalText.ts';
import type { StepsClause } from '../../schema/steps.ts';
import { silentToZero } from './planMark.ts';
import { isQuotient, type PlanContext, planMeasure } from './planMeasure.ts';
import { buffer, common, exactLimit, giveUp, partsOf, type Quantity, sizeOf, wholeIn, within } from './planner.ts';

/** 按级: the whole, started or exact steps of the gap, times points. */
export function planSteps(clause: StepsClause, context: PlanContext): Quantity {
  const { planner } = context;
  const value = planMeasure(clause.measure, context);
  const falls = clause.below !== undefined;
  const target = rationalOf(clause.below ?? clause.above ?? 0);
  const step = clause.step === undefined ? one : rationalOf(clause.step);
  const points = rationalOf(clause.points);
  const broken = clause.broken ?? planner.compiled.scheme.defaults?.broken ?? 'whole';
  if ((clause.above !== undefined && clause.below !== undefined) || step.numerator <= 0n)
    giveUp(planner, 'a contradiction');
  const parts = common(
    planner,
    isQuotient(value) ? 1 : value.denominator,
    partsOf(target, planner),
    partsOf(step, planner),
  );
  const reference = wholeIn(target, parts, planner);
  const each = wholeIn(step, parts, planner) || 1;
  const worth = Number(points.numerator);
  const denominator = partsOf(points, planner);
  const values = buffer();
  const sign = falls ? -1 : 1;
  if (isQuotient(value)) {
    const { values: tops, divisors, size, largest } = value;
    const reach = size * parts + Math.abs(reference) * largest;
    const most = Math.ceil(reach / each);
    if (broken === 'exact' || 2 * reach > exactLimit || largest * each > exactLimit)
      giveUp(planner, 'an unrounded quotient');
    within(most * worth, planner);
    planner.steps.push((_from, count) => {
      for (let row = 0; row < count; row++) {
        const divisor = divisors[row] as number;
        const gap = sign * ((tops[row] as number) * parts - reference * divisor);
        const steps = gap / (divisor * each);
        values[row] = gap <= 0 ? 0 : (broken === 'whole' ? Math.floor(steps) : Math.ceil(steps)) * worth;
      }
    });
    return { values, denominator, least: Math.min(0, most * worth), most: Math.max(0, most * worth) };
  }
  const factor = parts / value.denominator;
  const furthest = within(sizeOf(value) * factor + Math.abs(reference), planner);
  const numerators = value.values;
  const reach = broken === 'exact' ? furthest : Math.ceil(furthest / each);
  within(reach * worth, planner);
  const ends = { least: Math.min(0, reach * worth), most: Math.max(0, reach * worth) };
  if (broken === 'exact') {
    planner.steps.push((_from, count) => {
      for (let row = 0; row < count; row++) {
        const gap = sign * ((numerators[row] as number) * factor - reference);
        values[row] = gap <= 0 ? 0 : gap * worth;
      }
    });
  } else if (each === 1) {
    planner.steps.push((_from, count) => {
      for (let row = 0; row < count; row++) {
        const gap = sign * ((numerators[row] as number) * factor - reference);
        values[row] = gap <= 0 ? 0 : gap * worth;
      }
    });
  } else {
    const count0 = broken === 'whole' ? Math.floor : Math.ceil;
    planner.steps.push((_from, count) => {
      for (let row = 0; row < count; row++) {
        const gap = sign * ((numerators[row] as number) * factor - reference);
        values[row] = gap <= 0 ? 0 : count0(gap / each) * worth;
      }
    });
  }
  silentToZero(clause.measure, values, context);
  const shares =
    broken === 'exact' ? within(Number(rational(points.denominator * BigInt(each)).numerator), planner) : denominator;
  return { values, denominator: shares, ...ends };
}
