import { fundingIssue } from '../issue/fundingCodes.ts';
import type { Issue } from '../issue/issue.ts';
import { buildPeriodResolver, type PeriodResolver } from '../period/buildPeriodResolver.ts';
import type { PeriodDays, StatedPeriod } from '../period/period.ts';
import { periodDays } from '../period/planFrame.ts';
import { periodOf, resolvePlanPeriod } from '../period/resolvePeriod.ts';
import type { Plan } from '../schema/plan.ts';
import type { FundingOptions } from './fundingStatement.ts';
import { buildPartyTree, type PartyTree } from './fundingUnits.ts';

/** What all items of one statement share. */
export interface FundingContext {
  readonly tree: PartyTree;
  /** The days asked for; `null` when nobody says. */
  readonly asked: PeriodDays | null;
  /** The days of the plan; `null` when they are not known. */
  readonly plan: PeriodDays | null;
  readonly resolve: PeriodResolver;
  /** When units are in service, for those of which it is said. */
  readonly active: ReadonlyMap<string, PeriodDays>;
  readonly partPeriods: NonNullable<FundingOptions['partPeriods']>;
  readonly undated: NonNullable<FundingOptions['undated']>;
  readonly report: (issue: Issue) => void;
}

/**
 * Reads what a statement is asked for.
 *
 * @throws RangeError `funding.period` or `funding.active` for a period of the caller that has no days
 */
export function readFundingOptions(
  plan: Plan,
  options: FundingOptions,
  report: (issue: Issue) => void,
): FundingContext {
  const named: Record<string, StatedPeriod> = {};
  for (const { id, during } of plan.phases ?? []) if (during !== undefined) named[`phase:${id}`] = during;
  const year = typeof plan.year === 'number' ? plan.year : undefined;
  const own = resolvePlanPeriod(plan.period, year, [], named);
  const fallback = own.ok ? own : resolvePlanPeriod(undefined, year);
  const planDays = fallback.ok ? periodDays(fallback.value) : null;
  const frame = planDays === null ? {} : { plan: periodOf(planDays) };
  const first = buildPeriodResolver({ year, named, ...frame });
  const asked = options.period === undefined ? planDays : callersDays(options.period, first, 'period');
  const resolve =
    planDays !== null || asked === null ? first : buildPeriodResolver({ year, named, plan: periodOf(asked) });
  const tree = buildPartyTree(plan.parties ?? []);
  const active = new Map<string, PeriodDays>();
  for (const [unit, period] of Object.entries(options.active ?? {})) {
    active.set(unit, callersDays(period, resolve, 'active'));
    if (!tree.parties.has(unit)) report(fundingIssue('funding.unit.unknown', [], { unit, from: 'active' }));
  }
  const { partPeriods = 'open', undated = 'open' } = options;
  return { tree, asked, plan: planDays, resolve, active, partPeriods, undated, report };
}

function callersDays(period: string, resolve: PeriodResolver, argument: 'period' | 'active'): PeriodDays {
  const days = resolve(period);
  if ('code' in days) throw new RangeError(`funding.${argument}: ${JSON.stringify(period)} has no days (${days.code})`);
  return days;
}
