import rrule from 'rrule';
import { formatIsoDay, parseIsoDay } from '../../src/internal/civilDay.ts';
import { expandRecurrence } from '../../src/schedule/expandRecurrence.ts';
import { parseRRule } from '../../src/schedule/rrule/parseRRule.ts';
import type { Recurrence } from '../../src/schema/recurrence.ts';
import type { Candidate, Ratio } from './measure.ts';
import { measure } from './measure.ts';

const { RRule, rrulestr } = rrule;

/** The rules that are timed, as text; each begins on 1 January of the year asked about first. */
const rules: Readonly<Record<string, string>> = {
  'weekly, Monday': 'FREQ=WEEKLY;BYDAY=MO',
  'monthly, the 25th': 'FREQ=MONTHLY;BYMONTHDAY=25',
  'last weekday of the month': 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
  'quarter end': 'FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1',
  'first Friday': 'FREQ=MONTHLY;BYDAY=1FR',
  'fourth Thursday of November': 'FREQ=YEARLY;BYMONTH=11;BYDAY=4TH',
};

const from = '2026-01-01';
const utc = (date: string): Date => new Date(`${date}T00:00:00Z`);

function ruleOf(text: string): Recurrence {
  const result = parseRRule(`DTSTART;VALUE=DATE:20260101\nRRULE:${text}`);
  if (!result.ok) throw new Error(result.issues[0]?.message);
  return result.value;
}

const theirs = (text: string) => new RRule({ ...RRule.parseString(text), dtstart: utc(from) });

function sameDates(ours: readonly string[], other: readonly Date[], what: string): readonly string[] {
  const dates = other.map((date) => date.toISOString().slice(0, 10));
  if (JSON.stringify(ours) !== JSON.stringify(dates)) throw new Error(`${what}: the engines do not agree`);
  return ours;
}

/** Repeats what is too short to time alone. */
const repeated = (times: number, run: () => unknown) => (): void => {
  for (let time = 0; time < times; time++) run();
};

/** Milliseconds of one run of each candidate, the engines taken in turn. */
function timesOf(candidates: readonly (Candidate & { readonly times: number })[]): Map<string, number> {
  const measured = measure(candidates.map(({ name, times, run }) => ({ name, run: repeated(times, run) })));
  return new Map(candidates.map(({ name, times }) => [name, (measured.get(name) ?? Number.NaN) / times]));
}

const geometricMean = (values: readonly number[]): number =>
  Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);

interface Speeds {
  readonly rrule: number;
  readonly formatting: number;
}

/** How many times as fast as rrule, and as the bare printing of as many dates, a rule is expanded over some years. */
function datesSpeed(text: string, to: string): Speeds {
  const recurrence = ruleOf(text);
  const expand = () => expandRecurrence(recurrence, { from, to, limit: 100_000 }).dates;
  const rule = theirs(text);
  const dates = sameDates(expand(), rule.between(utc(from), utc(to), true), text);
  const days = dates.map((date) => parseIsoDay(date) ?? 0);
  const print = (): string[] => {
    const printed: string[] = [];
    for (const day of days) printed.push(formatIsoDay(day));
    return printed;
  };
  // Their cache is turned off, so that each round does the work.
  const between = () =>
    theirs(text)
      .between(utc(from), utc(to), true)
      .map((date) => date.toISOString().slice(0, 10));
  const times = timesOf([
    { name: 'ours', times: 200, run: expand },
    { name: 'print', times: 200, run: print },
    { name: 'rrule', times: 1, run: between },
  ]);
  const time = (name: string): number => times.get(name) ?? Number.NaN;
  return { rrule: time('rrule') / time('ours'), formatting: time('print') / time('ours') };
}

function textSpeed(text: string, to: string): number {
  const whole = `DTSTART:20260101T000000Z\nRRULE:${text}`;
  const ours = () => {
    const result = parseRRule(`DTSTART;VALUE=DATE:20260101\nRRULE:${text}`);
    return result.ok ? expandRecurrence(result.value, { from, to }).dates : [];
  };
  const other = () => rrulestr(whole, { cache: false }).between(utc(from), utc(to), true);
  sameDates(ours(), other(), text);
  const times = timesOf([
    { name: 'ours', times: 200, run: ours },
    { name: 'rrule', times: 1, run: () => other().map((date) => date.toISOString().slice(0, 10)) },
  ]);
  return (times.get('rrule') ?? Number.NaN) / (times.get('ours') ?? Number.NaN);
}

/** One month asked for 50 years after the start: against the same a year after it, and against rrule. */
function lateSpeed(text: string): { readonly late: number; readonly rrule: number } {
  const recurrence = ruleOf(text);
  const month = (year: number) => ({ from: `${year}-11-01`, to: `${year}-11-30` });
  const ours = (year: number) => expandRecurrence(recurrence, month(year)).dates;
  const rule = () => theirs(text).between(utc('2076-11-01'), utc('2076-11-30'), true);
  sameDates(ours(2076), rule(), text);
  const times = timesOf([
    { name: 'late', times: 5000, run: () => ours(2076) },
    { name: 'early', times: 5000, run: () => ours(2027) },
    { name: 'rrule', times: 1, run: () => rule().map((date) => date.toISOString().slice(0, 10)) },
  ]);
  const time = (name: string): number => times.get(name) ?? Number.NaN;
  return { late: time('late') / time('early'), rrule: time('rrule') / time('late') };
}

/** Times the expansion of six rules; each ratio is how many times as long the cost is as the reference. */
export function scheduleRatios(): Ratio[] {
  const texts = Object.values(rules);
  const ratios: Ratio[] = [];
  const add = (what: string, against: string, speed: number, atLeast: number): void => {
    ratios.push({ what, cost: 1 / speed, against, reference: 1, atMost: 1 / atLeast });
  };
  const all: Speeds[] = [];
  for (const [years, to] of [
    [10, '2035-12-31'],
    [100, '2125-12-31'],
  ] as const) {
    const speeds = texts.map((text) => datesSpeed(text, to));
    all.push(...speeds);
    console.log(
      years,
      Object.keys(rules).map(
        (name, index) =>
          `${name}: ${speeds[index]?.rrule.toFixed(0)} × rrule, ${speeds[index]?.formatting.toFixed(2)} × print`,
      ),
    );
  }
  add('ISO dates', 'rrule 2.8.1', geometricMean(all.map(({ rrule: speed }) => speed)), 100);
  add('ISO dates', 'bare printing', geometricMean(all.map(({ formatting }) => formatting)), 0.5);
  const fromText = texts.map((text) => textSpeed(text, '2035-12-31'));
  console.log(
    'text',
    fromText.map((speed) => speed.toFixed(0)),
  );
  add('rule text to ISO dates', 'rrule 2.8.1', geometricMean(fromText), 50);
  const late = texts.map(lateSpeed);
  console.log('late', late);
  add('a month after 50 years', 'a month after one year', 1 / geometricMean(late.map((each) => each.late)), 1 / 1.2);
  add('a month after 50 years', 'rrule 2.8.1', geometricMean(late.map((each) => each.rrule)), 1000);
  return ratios;
}
