import fc from 'fast-check';
import type { Assessment } from '../../assessment/assessment.ts';
import { compileScheme } from '../../assessment/compileScheme.ts';
import type { Issue } from '../../issue/issue.ts';
import type { Scheme } from '../../schema/scheme.ts';
import type { Value } from '../../schema/schemeValues.ts';
import type { Sheet } from '../../schema/sheet.ts';
import { anySheet } from '../anySheet.ts';
import { byMerit, emptySheet, recordOf, type Slot, slotsOf, writeSlot } from './slots.ts';

/** The laws by name; see `docs/laws.md`. */
export type LawName = 'better' | 'reach' | 'cover' | 'veto' | 'order' | 'points';

/** A law that a scheme breaks, and the smallest sheet that shows it. */
export interface BrokenLaw {
  readonly law: LawName;
  /** What is wrong, where in the scheme; a code of the area `laws`. */
  readonly issue: Issue;
  /** `null` where there is none to show: a row that nothing reaches, a veto that never acts. */
  readonly sheet: Sheet | null;
  /** For `better`: the same sheet with the better observation, and the lower score. */
  readonly better?: Sheet;
}

/** A sheet and what the scheme makes of it. */
export interface Scored {
  readonly sheet: Sheet;
  readonly assessment: Assessment;
}

/** What the laws share: the scheme, its places, and the sheets that were tried. */
export interface LawRun {
  readonly scheme: Scheme;
  readonly score: (sheet: Sheet) => Assessment;
  readonly slots: readonly Slot[];
  /** Sheets to start a search from: the best found, the empty one, the worst, then random ones. */
  readonly bases: readonly Sheet[];
  /** Every sheet tried so far. */
  readonly tried: readonly Scored[];
  /** Scores a sheet and keeps it among those tried. */
  readonly visit: (sheet: Sheet) => Assessment;
}

/** The place of a grade, 0 for the best; `null` where there is no grade. */
export function gradeIndex(scheme: Scheme, { grade }: Assessment): number | null {
  const index = (scheme.outcome?.grades ?? []).findIndex(({ id }) => id === grade);
  return index < 0 ? null : index;
}

/** Whether one result is above another: eligibility, then grade, then what grades read, then points. */
function isAbove(scheme: Scheme, a: Assessment, b: Assessment): boolean {
  const keys = (result: Assessment): number[] => [
    result.eligible === false ? 0 : 1,
    -(gradeIndex(scheme, result) ?? 1_000),
    typeof result.value === 'number' ? result.value : Number.NEGATIVE_INFINITY,
    result.points ?? Number.NEGATIVE_INFINITY,
  ];
  const [left, right] = [keys(a), keys(b)];
  const at = left.findIndex((value, index) => value !== right[index]);
  return at >= 0 && (left[at] ?? 0) > (right[at] ?? 0);
}

const widest = 7;

/** A handful of values of a place, its extremes among them. */
export function someValues({ values, indicator }: Slot): readonly Value[] {
  if (values.length <= widest || indicator.type === 'level') return values;
  const rising = [...values].sort((a, b) => Number(a) - Number(b));
  const ends = [rising[0], rising.at(-1)].flatMap((value) => value ?? []);
  return [...new Set([...ends, ...values])].slice(0, widest);
}

/** Improves a sheet place by place as long as the result rises. */
function climb(start: Sheet, { scheme, slots }: LawRun, visit: LawRun['visit']): Sheet {
  let [sheet, result] = [start, visit(start)];
  for (let round = 0, rose = true; rose && round < 2; round++) {
    rose = false;
    for (const slot of slots) {
      for (const value of someValues(slot)) {
        const next = writeSlot(sheet, slot, recordOf(slot, value));
        const score = visit(next);
        if (!isAbove(scheme, score, result)) continue;
        [sheet, result, rose] = [next, score, true];
      }
    }
  }
  return sheet;
}

/** Sheets on the way from one to another, changed at one place after the other. */
function walk(
  from: Sheet,
  to: (slot: Slot) => Value | undefined,
  order: readonly Slot[],
  visit: LawRun['visit'],
): void {
  let sheet = from;
  for (const slot of order) {
    const value = to(slot);
    sheet = writeSlot(sheet, slot, value === undefined ? undefined : recordOf(slot, value));
    visit(sheet);
  }
}

/** Opens a run: looks for the best and the worst sheet, walks between them, and tries random sheets. */
export function openRun(scheme: Scheme, seed: number, runs: number): LawRun {
  const { score } = compileScheme(scheme);
  const slots = slotsOf(scheme);
  const tried: Scored[] = [];
  const visit = (sheet: Sheet): Assessment => {
    const assessment = score(sheet);
    tried.push({ sheet, assessment });
    return assessment;
  };
  const filled = (choose: (slot: Slot) => Value | undefined): Sheet =>
    slots.reduce((sheet, slot) => {
      const value = choose(slot);
      return value === undefined ? sheet : writeSlot(sheet, slot, recordOf(slot, value));
    }, emptySheet(scheme));
  const highest = (slot: Slot): Value | undefined => byMerit(slot).at(-1) ?? slot.values[0];
  const lowest = (slot: Slot): Value | undefined => byMerit(slot)[0] ?? slot.values.at(-1);
  const bases: Sheet[] = [];
  const run: LawRun = { scheme, score, slots, bases, tried, visit };
  const random = fc.sample(anySheet(scheme, { states: false }), { seed, numRuns: runs });
  const tops = [filled(highest), emptySheet(scheme)].map((start) => climb(start, run, visit));
  const [first = emptySheet(scheme), second = first] = tops;
  const best = isAbove(scheme, score(second), score(first)) ? second : first;
  bases.push(best, emptySheet(scheme), filled(lowest), ...random.slice(0, Math.ceil(runs / 100)));
  for (const sheet of [...bases.slice(1, 3), ...random]) visit(sheet);
  const orders = fc.sample(fc.shuffledSubarray([...slots], { minLength: slots.length }), { seed, numRuns: 3 });
  for (const order of [slots, ...orders]) walk(best, lowest, order, visit);
  return run;
}
