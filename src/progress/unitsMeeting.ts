import type { Forest } from '../internal/forest.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { FactIndex } from './factIndex.ts';
import { daysOf } from './readEntries.ts';
import type { TargetReason } from './targetProgress.ts';
import type { TrackContext } from './trackContext.ts';

/** How many units reach a standard, a title or a grade, and of how many; `null` when their number is not known. */
export interface UnitsMeeting {
  readonly met: number;
  readonly units: number | null;
}

/**
 * Counts the units of an indicator that reach what it `meets`: those of which a fact says yes or names its grade, those that
 * an event names, and those that hold the title by the plan. Every unit counts once, and with its latest fact.
 *
 * @returns `null` when the indicator counts no units or nothing is recorded, a reason when it cannot be told
 */
export function countMeeting(
  context: TrackContext,
  facts: FactIndex,
  parties: Forest,
  indicator: Indicator,
  until: number,
): UnitsMeeting | TargetReason | null {
  const { meets, grade, counts, levels, levelsNeeded } = indicator;
  if (meets === undefined && grade === undefined && counts === undefined) return null;
  const belongs = (unit: string): boolean => counts === undefined || counts.some((one) => isWithin(parties, unit, one));
  const met = new Set<string>();
  const seen = new Set<string>();
  for (const [unit, list] of facts.get(indicator.id) ?? []) {
    if (unit === '' || !belongs(unit)) continue;
    const [latest] = list.filter(({ dated, start }) => !dated || start <= until).sort((a, b) => b.end - a.end);
    if (latest?.is === undefined) continue;
    seen.add(unit);
    if (latest.is === true || (grade !== undefined && latest.is === grade)) met.add(unit);
  }
  const byEvent = new Map<string, Set<string>>();
  if (meets !== undefined) {
    context.ledger.events?.forEach((event, position) => {
      if (event.met !== meets) return;
      const days = daysOf(event.date, context.resolve, context.resolved, () => ['events', position, 'date'], ignore);
      if (days !== null && days.start > Math.min(until, context.asOf)) return;
      for (const unit of event.parties ?? []) {
        if (!belongs(unit)) continue;
        const at = byEvent.get(unit) ?? new Set<string>();
        byEvent.set(unit, at.add(event.level ?? ''));
      }
    });
    for (const holder of context.plan.titles?.find(({ id }) => id === meets)?.holders ?? []) {
      if (belongs(holder)) met.add(holder);
    }
  }
  for (const [unit, at] of byEvent) {
    const enough = levels === undefined || levels.length === 0 || reachesLevels(at, levels, levelsNeeded);
    if (enough) met.add(unit);
    seen.add(unit);
  }
  if (met.size === 0 && seen.size === 0) return null;
  return { met: met.size, units: unitsIn(context, parties, counts) };
}

const ignore = (): void => {};

function reachesLevels(at: ReadonlySet<string>, levels: readonly string[], needed: 'all' | 'any' | undefined): boolean {
  return needed === 'all' ? levels.every((level) => at.has(level)) : levels.some((level) => at.has(level));
}

/** The number of units in classes: their stated sizes, else the parties of the plan that belong to them. */
export function unitsIn({ plan }: TrackContext, parties: Forest, counts: readonly string[] | undefined): number | null {
  let units = 0;
  for (const id of counts ?? []) {
    const at = parties.positions.get(id);
    const party = at === undefined ? undefined : plan.parties?.[at];
    if (party === undefined || at === undefined) return null;
    if (party.size !== undefined) {
      if (typeof party.size !== 'number' || !Number.isInteger(party.size) || party.size < 0) return null;
      units += party.size;
      continue;
    }
    let children = 0;
    for (let child = parties.firstChildren[at] as number; child >= 0; child = parties.nextSiblings[child] as number) {
      children++;
    }
    if (children === 0) return null;
    units += children;
  }
  return counts === undefined ? null : units;
}

/** Whether a party is another or belongs to it. */
export function isWithin({ positions, parents }: Forest, unit: string, whole: string): boolean {
  const goal = positions.get(whole);
  if (goal === undefined) return unit === whole;
  for (let at = positions.get(unit) ?? -1; at >= 0; at = parents[at] as number) if (at === goal) return true;
  return false;
}
