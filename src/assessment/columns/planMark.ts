import { multiply, one, signOf } from '../../internal/rational.ts';
import { rationalOf } from '../../internal/rationalText.ts';
import type { MarkClause } from '../../schema/mark.ts';
import type { Measure } from '../../schema/measure.ts';
import { isQuotient, numberOf, type PlanContext, planMeasure } from './planMeasure.ts';
import { buffer, ceilingIn, floorIn, giveUp, partsOf, type Quantity, within } from './planner.ts';

/** A clause on a mark that nobody made has no effect. */
export function silentToZero(measure: Measure | undefined, values: Float64Array, context: PlanContext): void {
  if (typeof measure !== 'string' || !numberOf(measure, context).silent) return;
  const column = context.planner.columns.get(measure);
  const missing = column?.missing ?? null;
  // A refused column is unknown; only where nothing is recorded is there no statement.
  if (column !== undefined && missing === null) return;
  context.planner.steps.push((from, count) => {
    for (let row = 0; row < count; row++) if (missing === null || missing[from + row] !== 0) values[row] = 0;
  });
}

/** 评分: the value times `points`; one outside its range makes its row odd. */
export function planMark(clause: MarkClause, context: PlanContext): Quantity {
  const { planner } = context;
  const value = planMeasure(clause.measure, context);
  const values = buffer();
  if (isQuotient(value)) {
    giveUp(planner, 'a mark that is a quotient');
    return { values, denominator: 1, least: 0, most: 0 };
  }
  const factor = clause.points === undefined ? one : rationalOf(clause.points);
  const worth = Number(factor.numerator);
  const low =
    clause.minimum === undefined ? Number.NEGATIVE_INFINITY : ceilingIn(rationalOf(clause.minimum), value.denominator);
  const high =
    clause.maximum === undefined ? Number.POSITIVE_INFINITY : floorIn(rationalOf(clause.maximum), value.denominator);
  const zeroPasses = signOf(multiply(factor, one)) < 0;
  const marks = value.values;
  const { odd } = planner;
  const ends = [within(value.least * worth, planner), within(value.most * worth, planner)] as const;
  planner.steps.push((_from, count) => {
    for (let row = 0; row < count; row++) {
      const mark = marks[row] as number;
      if ((mark < low || mark > high) && !(zeroPasses && mark === 0)) odd[row] = 1;
      values[row] = mark * worth;
    }
  });
  silentToZero(clause.measure, values, context);
  return {
    values,
    denominator: within(value.denominator * partsOf(factor, planner), planner),
    least: Math.min(0, ...ends),
    most: Math.max(0, ...ends),
  };
}
