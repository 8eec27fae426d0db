import { add, compare, type Rational, rational, zero } from '../internal/rational.ts';
import { toDecimalText } from '../internal/rationalText.ts';
import { planIssue } from '../issue/planCodes.ts';
import type { QuotaTiming } from '../schema/quotaTiming.ts';
import type { Task } from '../schema/task.ts';
import { countPlace, type Findings, newTally, reportTally } from './findings.ts';
import { taskOf, timingPath } from './placed.ts';
import type { PlanIndex } from './planIndex.ts';
import { endsOf, exactNumber, isPlain } from './quantityEnds.ts';

/** Rules C52 to C54: a quota says how often, its anchors split that evenly, and its parts do not add up to more. */
export function checkQuotas(index: PlanIndex, findings: Findings): void {
  const { timings } = index;
  const uncounted = newTally();
  for (const at of timings.ofKind.quota) {
    const { count, anchors } = timings.items[at] as QuotaTiming;
    if (count === undefined || (typeof count === 'object' && 'vague' in count)) {
      countPlace(uncounted, () => timingPath(timings, at), typeof count === 'object' ? count.vague : undefined);
    } else if (anchors !== undefined && anchors.length > 0 && isPlain(count) && !isMultiple(count, anchors.length)) {
      const params = { count: String(count), anchors: anchors.length };
      findings.push(planIssue('plan.quota.anchors', timingPath(timings, at, 'count'), params));
    }
  }
  reportTally(findings, 'plan.quota.uncounted', uncounted);
  checkChildren(index, findings);
}

function isMultiple(count: number | string, anchors: number): boolean {
  const exact = exactNumber(count);
  return exact === null || (exact.denominator === 1n && exact.numerator % BigInt(anchors) === 0n);
}

/** How often each window comes in a year; weeks and days do not divide one. */
const perYear: Readonly<Partial<Record<QuotaTiming['per'], bigint>>> = {
  tenDays: 36n,
  halfMonth: 24n,
  month: 12n,
  quarter: 4n,
  halfYear: 2n,
  year: 1n,
};

interface Frequency {
  /** Times in a year, or in one window of a kind that does not divide a year. */
  readonly basis: string;
  readonly least: Rational;
  readonly greatest: Rational | null;
}

/** What a task's one quota comes to; a task with other timings beside it is not compared. */
function frequencyOf(task: Task | undefined, annual: boolean): Frequency | null {
  const [timing, ...others] = task?.timings ?? [];
  if (timing?.kind !== 'quota' || others.length > 0 || timing.during !== undefined || timing.rolling) return null;
  const { count, per, interval = 1 } = timing;
  if (!(Number.isInteger(interval) && interval > 0)) return null;
  const ends = endsOf(count);
  const plain = isPlain(count) ? exactNumber(count) : null;
  const least = plain ?? exactNumber(ends?.atLeast) ?? (ends === null ? null : zero);
  if (least === null) return null;
  const greatest = plain ?? exactNumber(ends?.atMost);
  const windows = per === 'plan' && annual ? 1n : perYear[per];
  if (windows === undefined) return { basis: `${per} ${interval}`, least, greatest };
  const yearly = (value: Rational): Rational =>
    rational(value.numerator * windows, value.denominator * BigInt(interval));
  return { basis: 'year', least: yearly(least), greatest: greatest === null ? null : yearly(greatest) };
}

function checkChildren({ plan, tasks, taskForest, timings }: PlanIndex, findings: Findings): void {
  // A plan that states a year, hidden or not, and no period of its own is the plan of that year.
  const annual = plan.year !== undefined && plan.period === undefined;
  for (const at of timings.ofKind.quota) {
    const parent = taskOf(timings.owners[at] as number);
    if (parent < 0 || (taskForest.firstChildren[parent] as number) < 0) continue;
    const own = frequencyOf(tasks[parent], annual);
    if (own?.greatest == null) continue;
    let sum = zero;
    for (let child = taskForest.firstChildren[parent] as number; child >= 0; ) {
      // A child done to each of its own units counts otherwise than its parent.
      const part = tasks[child]?.scope === undefined ? frequencyOf(tasks[child], annual) : null;
      if (part?.basis === own.basis) sum = add(sum, part.least);
      child = taskForest.nextSiblings[child] as number;
    }
    if (compare(sum, own.greatest) <= 0) continue;
    const params = { id: tasks[parent]?.id ?? '', stated: toDecimalText(own.greatest), listed: toDecimalText(sum) };
    findings.push(planIssue('plan.quota.children', timingPath(timings, at), params));
  }
}
