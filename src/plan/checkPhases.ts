import { dateNumber, dayNumber, daysInMonth } from '../internal/civilDay.ts';
import type { Forest } from '../internal/forest.ts';
import { buildForest } from '../internal/forest.ts';
import { planIssue } from '../issue/planCodes.ts';
import type { PeriodDays } from '../period/period.ts';
import type { Phase } from '../schema/phase.ts';
import type { Findings } from './findings.ts';
import { formatDay } from './formatDays.ts';
import type { PlanIndex } from './planIndex.ts';
import { daysOf, type PlanTimes } from './planTimes.ts';

/** Rules C20 to C22: phases have dates, do not overlap, and leave no month of the plan out. */
export function checkPhases({ plan }: PlanIndex, findings: Findings, times: PlanTimes): void {
  const { phases } = plan;
  if (phases === undefined) return;
  const forest = buildForest(phases, ({ parent }) => parent);
  const spans = spansOf(phases, forest, times);
  reportUndated(phases, forest, findings);
  for (let at = 0; at < phases.length; at++)
    reportOverlaps(phases, siblings(forest, forest.firstChildren[at] as number), spans, findings);
  const roots = siblings(forest, forest.parents.indexOf(-1));
  reportOverlaps(phases, roots, spans, findings);
  const rootSpans = roots.map((at) => spans[at] ?? null);
  if (times.plan !== null && rootSpans.every((span) => span !== null)) reportUncovered(rootSpans, times.plan, findings);
}

function siblings({ nextSiblings }: Forest, first: number): number[] {
  const positions: number[] = [];
  for (let at = first; at >= 0; at = nextSiblings[at] as number) positions.push(at);
  return positions;
}

/** A phase without dates of its own has those of its parts, if all of them have some. */
function spansOf(phases: readonly Phase[], forest: Forest, times: PlanTimes): (PeriodDays | null)[] {
  const spans = phases.map(({ during }) => daysOf(times.resolve, during));
  for (let at = phases.length - 1; at >= 0; at--) {
    const parts = siblings(forest, forest.firstChildren[at] as number).map((part) => spans[part] ?? null);
    if (phases[at]?.during !== undefined || parts.length === 0) continue;
    const known = parts.filter((part) => part !== null);
    if (known.length < parts.length) continue;
    spans[at] = { start: Math.min(...known.map(({ start }) => start)), end: Math.max(...known.map(({ end }) => end)) };
  }
  return spans;
}

const idsShown = 8;

function reportUndated(phases: readonly Phase[], { firstChildren }: Forest, findings: Findings): void {
  const undated: number[] = [];
  phases.forEach(({ during, length }, at) => {
    if (during === undefined && length === undefined && (firstChildren[at] as number) < 0) undated.push(at);
  });
  const [first] = undated;
  if (first === undefined) return;
  const all = undated.length === phases.length;
  const ids = undated.slice(0, idsShown).map((at) => phases[at]?.id ?? '');
  findings.push(
    planIssue('plan.phase.undated', all ? ['phases'] : ['phases', first], { ids, count: undated.length, all }),
  );
}

function reportOverlaps(
  phases: readonly Phase[],
  positions: readonly number[],
  spans: readonly (PeriodDays | null)[],
  findings: Findings,
): void {
  const dated = positions.flatMap((at) => {
    const span = spans[at] ?? null;
    return span === null ? [] : [{ at, ...span }];
  });
  dated.sort((a, b) => a.start - b.start || a.at - b.at);
  let last = dated[0];
  for (const phase of dated.slice(1)) {
    if (last === undefined) return;
    if (phase.start <= last.end) {
      findings.push(
        planIssue('plan.phase.overlap', ['phases', phase.at], {
          id: phases[phase.at]?.id ?? '',
          other: phases[last.at]?.id ?? '',
          start: formatDay(phase.start),
          end: formatDay(Math.min(phase.end, last.end)),
        }),
      );
    }
    if (phase.end > last.end) last = phase;
  }
}

const monthsShown = 12;

function reportUncovered(spans: readonly PeriodDays[], plan: PeriodDays, findings: Findings): void {
  if (!Number.isFinite(plan.start) || !Number.isFinite(plan.end)) return;
  const months: string[] = [];
  let next = plan.start;
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  for (const { start, end } of [...sorted, { start: plan.end + 1, end: plan.end + 1 }]) {
    const gap = wholeMonths(next, Math.min(start - 1, plan.end), plan);
    if (gap !== null) months.push(gap);
    next = Math.max(next, end + 1);
  }
  if (months.length === 0) return;
  findings.push(
    planIssue('plan.phase.uncovered', ['phases'], { months: months.slice(0, monthsShown), count: months.length }),
  );
}

/** The months of which no day lies outside a gap, as period text; a month that the plan itself cuts counts as whole. */
function wholeMonths(from: number, to: number, plan: PeriodDays): string | null {
  if (from > to) return null;
  const first = dateNumber(from);
  const last = dateNumber(to);
  const [lastYear, lastMonth] = [Math.floor(last / 10000), Math.floor(last / 100) % 100];
  const startsMonth = from === plan.start || first % 100 === 1;
  const endsMonth = to === plan.end || last % 100 === daysInMonth(lastYear, lastMonth);
  const begin = Math.floor(first / 10000) * 12 + (Math.floor(first / 100) % 100) - (startsMonth ? 1 : 0);
  const end = lastYear * 12 + lastMonth - (endsMonth ? 1 : 2);
  if (begin > end) return null;
  return begin === end ? monthText(begin) : `${monthText(begin)}/${monthText(end)}`;
}

function monthText(months: number): string {
  return formatDay(dayNumber(Math.floor(months / 12), (months % 12) + 1, 1)).slice(0, 7);
}
