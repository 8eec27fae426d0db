import type { Rational } from '../../internal/rational.ts';
import { rationalOf } from '../../internal/rationalText.ts';
import type { Node } from '../compiledScheme.ts';
import type { Gain } from './gain.ts';
import { closeGroup, type Group } from './group.ts';
import { planClause } from './planClause.ts';
import { planCondition } from './planCondition.ts';
import type { PlanContext } from './planMeasure.ts';
import { giveUp } from './planner.ts';
import { planPool } from './planPool.ts';
import { planRecorded } from './planRecorded.ts';
import { type Settled, settle } from './settleItem.ts';

/** Plans a leaf. */
export function planLeaf(node: Node, group: Group, context: PlanContext): { settled: Settled; gains: readonly Gain[] } {
  const { planner } = context;
  const { item } = node;
  const full = item.points === undefined ? null : rationalOf(item.points);
  if (item.start === 'full' && full === null) giveUp(planner, 'a full pool without points');
  const gains = (item.clauses ?? []).map((clause) => planClause(clause, context));
  const base = item.start === 'full' && full !== null ? full : rationalOf(0);
  const points = planPool(item, true, base, gains, planner);
  const applies = item.applies === undefined ? null : planCondition(item.applies, context);
  const recorded = planRecorded(node, context);
  return { settled: settle(node, { points, full, applies, recorded }, group, null, planner), gains };
}

/** Plans a group whose items are planned. */
export function planGroup(
  node: Node,
  own: Group,
  group: Group,
  context: PlanContext,
): { settled: Settled; gains: readonly Gain[]; full: Rational | null } {
  const { planner } = context;
  const { item } = node;
  if ((item.aggregate ?? 'sum') !== 'sum' || item.applies !== undefined)
    giveUp(planner, 'a group that is not a plain sum');
  const { total, full } = closeGroup(own, planner);
  const gains = (item.clauses ?? []).map((clause) => planClause(clause, context));
  const points = planPool(item, false, total, gains, planner);
  const always = own.links.some(({ mayLeave }) => !mayLeave);
  const { odd } = planner;
  if (!always) {
    planner.steps.push((_from, count) => {
      for (let row = 0; row < count; row++) if (own.counts[row] === 0) odd[row] = 1;
    });
  }
  const silent = own.speaks ? null : own.spoken;
  return { settled: settle(node, { points, full, applies: null, recorded: silent }, group, own, planner), gains, full };
}
