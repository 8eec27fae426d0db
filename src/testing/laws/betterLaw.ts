import type { Assessment } from '../../assessment/assessment.ts';
import { lawsIssue } from '../../issue/lawsCodes.ts';
import type { Value } from '../../schema/schemeValues.ts';
import type { Sheet } from '../../schema/sheet.ts';
import { type BrokenLaw, gradeIndex, type LawRun } from './lawRun.ts';
import { shrinkSheet } from './shrinkSheet.ts';
import { byMerit, recordOf, type Slot, writeSlot } from './slots.ts';

const widest = 10;

/** What falls between two results, or nothing. */
function fallOf(
  worse: Assessment,
  better: Assessment,
  { scheme }: LawRun,
): 'total' | 'grade' | 'eligibility' | undefined {
  if (worse.points !== null && better.points !== null && better.points < worse.points) return 'total';
  const [before, after] = [gradeIndex(scheme, worse), gradeIndex(scheme, better)];
  if (before !== null && after !== null && after > before) return 'grade';
  return worse.eligible === true && better.eligible === false ? 'eligibility' : undefined;
}

interface Fall {
  readonly base: Sheet;
  readonly slot: Slot;
  readonly worse: Value;
  readonly better: Value;
}

function someMerits(slot: Slot): readonly Value[] {
  const all = byMerit(slot);
  if (all.length <= widest) return all;
  const simple = new Set(slot.values.slice(0, widest - 2));
  return all.filter((value, index) => index === 0 || index === all.length - 1 || simple.has(value));
}

/** The first fall along the values of a place, each compared with the next better one that has a result. */
function findFall(base: Sheet, slot: Slot, values: readonly Value[], run: LawRun): Fall | undefined {
  let last: { value: Value; result: Assessment } | undefined;
  for (const value of values) {
    const result = run.score(writeSlot(base, slot, recordOf(slot, value)));
    if (last !== undefined && fallOf(last.result, result, run) !== undefined) {
      return { base, slot, worse: last.value, better: value };
    }
    if (result.points !== null || result.grade !== null) last = { value, result };
  }
  return undefined;
}

function falls({ slot, worse, better }: Omit<Fall, 'base'>, base: Sheet, run: LawRun): boolean {
  const [low, high] = [worse, better].map((value) => run.score(writeSlot(base, slot, recordOf(slot, value))));
  return low !== undefined && high !== undefined && fallOf(low, high, run) !== undefined;
}

/** The simplest pair of values that still shows the fall. */
function simplestPair(fall: Fall, run: LawRun): Fall {
  const order = fall.slot.values;
  const merit = byMerit(fall.slot);
  const results = merit.map((value) => run.score(writeSlot(fall.base, fall.slot, recordOf(fall.slot, value))));
  let simplest: { readonly fall: Fall; readonly size: number } = { fall, size: Number.POSITIVE_INFINITY };
  merit.forEach((worse, low) => {
    merit.slice(low + 1).forEach((better, step) => {
      const size = order.indexOf(worse) + order.indexOf(better);
      const [before, after] = [results[low], results[low + 1 + step]];
      if (size >= simplest.size || before === undefined || after === undefined) return;
      if (fallOf(before, after, run) !== undefined) simplest = { fall: { ...fall, worse, better }, size };
    });
  });
  return simplest.fall;
}

/** A better observation never lowers the total, the grade or eligibility; indicators that do not say what is better are free. */
export function betterLaw(run: LawRun): BrokenLaw[] {
  const broken: BrokenLaw[] = [];
  const done = new Set<string>();
  for (const [index, base] of run.bases.entries()) {
    for (const slot of run.slots) {
      const { id } = slot.indicator;
      if (done.has(id)) continue;
      // Every value is tried where the rest is at its best or not there, some of them elsewhere.
      const fall = findFall(base, slot, index < 2 ? byMerit(slot) : someMerits(slot), run);
      if (fall === undefined) continue;
      done.add(id);
      broken.push(report(fall, run));
    }
  }
  return broken;
}

function report(fall: Fall, run: LawRun): BrokenLaw {
  const { slot } = fall;
  const others = run.slots.filter((other) => other !== slot);
  const shrunk = simplestPair({ ...fall, base: shrinkSheet(fall.base, others, (base) => falls(fall, base, run)) }, run);
  const base = shrinkSheet(shrunk.base, others, (smaller) => falls(shrunk, smaller, run));
  const [sheet, better] = [shrunk.worse, shrunk.better].map((value) => writeSlot(base, slot, recordOf(slot, value)));
  const [before, after] = [sheet ?? base, better ?? base].map(run.score);
  const what = before === undefined || after === undefined ? 'total' : (fallOf(before, after, run) ?? 'total');
  const shown = (result: Assessment | undefined): number | string | boolean | null => {
    if (result === undefined) return null;
    return what === 'total' ? result.points : what === 'grade' ? result.grade : result.eligible;
  };
  const place = ['indicators', run.scheme.indicators.indexOf(slot.indicator)];
  const params = { indicator: slot.indicator.id, worse: shrunk.worse, better: shrunk.better, what };
  return {
    law: 'better',
    issue: lawsIssue('laws.betterLowers', place, { ...params, before: shown(before), after: shown(after) }),
    sheet: sheet ?? base,
    better: better ?? base,
  };
}
