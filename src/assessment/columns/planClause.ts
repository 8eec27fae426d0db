import type { Rational } from '../../internal/rational.ts';
import { rationalOf } from '../../internal/rationalText.ts';
import type { Clause } from '../../schema/clause.ts';
import { type Gain, pointsIn } from './gain.ts';
import { planCondition, unknownTruth } from './planCondition.ts';
import { planCurve } from './planCurve.ts';
import { planMark } from './planMark.ts';
import type { PlanContext } from './planMeasure.ts';
import { buffer, common, partsOf, tileSize, wholeIn, within } from './planner.ts';
import { planSteps } from './planSteps.ts';
import { planTable } from './planTable.ts';

function planFlat(clause: Extract<Clause, { kind: 'flat' }>, { planner }: PlanContext): Gain {
  const { numerators, denominator } = pointsIn([clause.points], planner);
  const [numerator = 0] = numerators;
  const values = buffer().fill(numerator);
  const zero = clause.points === 'zero' ? new Uint8Array(tileSize).fill(1) : null;
  return { values, denominator, least: numerator, most: numerator, zero };
}

function planKind(clause: Clause, context: PlanContext): Gain {
  switch (clause.kind) {
    case 'flat':
      return planFlat(clause, context);
    case 'table':
      return planTable(clause, context);
    case 'steps':
      return { ...planSteps(clause, context), zero: null };
    case 'mark':
      return { ...planMark(clause, context), zero: null };
    case 'curve':
      return { ...planCurve(clause, context), zero: null };
  }
}

/** The clause acts where its condition holds; where that is unknown, so is what it gives. */
function gate(gain: Gain, truth: Uint8Array, { planner }: PlanContext): Gain {
  const values = buffer();
  const zero = gain.zero === null ? null : new Uint8Array(tileSize);
  planner.steps.push((_from, count) => {
    for (let row = 0; row < count; row++) {
      const acts = truth[row] as number;
      values[row] = acts === 1 ? (gain.values[row] as number) : acts === unknownTruth ? Number.NaN : 0;
    }
    if (zero === null || gain.zero === null) return;
    for (let row = 0; row < count; row++) zero[row] = truth[row] === 1 ? (gain.zero[row] as number) : 0;
  });
  return { ...gain, values, zero, least: Math.min(0, gain.least), most: Math.max(0, gain.most) };
}

function limited(gain: Gain, limit: Rational, { planner }: PlanContext): Gain {
  const denominator = common(planner, gain.denominator, partsOf(limit, planner));
  const factor = denominator / gain.denominator;
  const most = wholeIn(limit, denominator, planner);
  within(Math.max(Math.abs(gain.least), Math.abs(gain.most)) * factor, planner);
  const values = buffer();
  planner.steps.push((_from, count) => {
    for (let row = 0; row < count; row++) {
      const value = (gain.values[row] as number) * factor;
      values[row] = value > most ? most : value < -most ? -most : value;
    }
  });
  return {
    ...gain,
    values,
    denominator,
    least: Math.max(gain.least * factor, -most),
    most: Math.min(gain.most * factor, most),
  };
}

/** Plans a clause: its rule, its condition, its own limit. */
export function planClause(clause: Clause, context: PlanContext): Gain {
  const plain = planKind(clause, context);
  const gated = clause.when === undefined ? plain : gate(plain, planCondition(clause.when, context), context);
  return clause.limit === undefined ? gated : limited(gated, rationalOf(clause.limit), context);
}
