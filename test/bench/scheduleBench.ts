import rrule from 'rrule';
import { formatIsoDay, parseIsoDay } from '../../src/internal/civilDay.ts';
import { expandRecurrence } from '../../src/schedule/expandRecurrence.ts';
import { parseRRule } from '../../src/schedule/rrule/parseRRule.ts';
import type { Recurrence } from '../../src/schema/recurrence.ts';
import type { Candidate, Ratio } from './measure.ts';
import { measure } from './measure.ts';

const { RRule, rrulestr } = rrule;

/** The rules that are timed, as text; each begins on 1 January 2026. */
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

/** Both engines must find the same dates before their times are worth anything. */
function sameDates(ours: readonly string[], other: readonly string[], what: string): readonly string[] {
  if (JSON.stringify(ours) !== JSON.stringify(other)) throw new Error(`${what}: the engines do not agree`);
  return ours;
}

/** Repeats what is too short to time alone. */
const repeated = (times: number, run: () => unknown) => (): void => {
  for (let time = 0; time < times; time++) run();
};

/** Milliseconds of a thousand runs of each candidate, the engines taken in turn. */
function timesOf(candidates: readonly (Candidate & { readonly times: number })[]): (name: string) => number {
  const measured = measure(candidates.map(({ name, times, run }) => ({ name, run: repeated(times, run) })));
  const times = new Map(candidates.map(({ name, times }) => [name, times]));
  return (name) => ((measured.get(name) ?? Number.NaN) / (times.get(name) ?? Number.NaN)) * 1000;
}

const texts = (dates: readonly Date[]): string[] => dates.map((date) => date.toISOString().slice(0, 10));

/** A rule expanded over some years, the bare printing of as many dates, and rrule; each asked anew every time. */
function datesTimes(text: string, to: string): (name: string) => number {
  const recurrence = ruleOf(text);
  const expand = () => expandRecurrence(recurrence, { from, to, limit: 100_000 }).dates;
  const between = () => texts(theirs(text).between(utc(from), utc(to), true));
  const days = sameDates(expand(), between(), text).map((date) => parseIsoDay(date) ?? 0);
  const print = (): string[] => {
    const printed: string[] = [];
    for (const day of days) printed.push(formatIsoDay(day));
    return printed;
  };
  return timesOf([
    { name: 'ours', times: 200, run: expand },
    { name: 'print', times: 200, run: print },
    { name: 'rrule', times: 1, run: between },
  ]);
}

function textTimes(text: string, to: string): (name: string) => number {
  const ours = () => {
    const result = parseRRule(`DTSTART;VALUE=DATE:20260101\nRRULE:${text}`);
    return result.ok ? expandRecurrence(result.value, { from, to }).dates : [];
  };
  const other = () =>
    texts(rrulestr(`DTSTART:20260101T000000Z\nRRULE:${text}`, { cache: false }).between(utc(from), utc(to), true));
  sameDates(ours(), other(), text);
  return timesOf([
    { name: 'ours', times: 200, run: ours },
    { name: 'rrule', times: 1, run: other },
  ]);
}

/** One month asked for 50 years after the start, and one year after it. */
function monthTimes(text: string): (name: string) => number {
  const recurrence = ruleOf(text);
  const ours = (year: number) => expandRecurrence(recurrence, { from: `${year}-11-01`, to: `${year}-11-30` }).dates;
  const other = () => texts(theirs(text).between(utc('2076-11-01'), utc('2076-11-30'), true));
  sameDates(ours(2076), other(), text);
  return timesOf([
    { name: 'late', times: 5000, run: () => ours(2076) },
    { name: 'early', times: 5000, run: () => ours(2027) },
    { name: 'rrule', times: 1, run: other },
  ]);
}

/** The geometric mean of what several rules take. */
function mean(times: readonly ((name: string) => number)[], name: string): number {
  return Math.exp(times.reduce((sum, timeOf) => sum + Math.log(timeOf(name)), 0) / times.length);
}

/** Times the dates of six rules, a thousand runs of each. */
export function scheduleRatios(): Ratio[] {
  const all = Object.values(rules);
  const dates = ['2035-12-31', '2125-12-31'].flatMap((to) => all.map((text) => datesTimes(text, to)));
  const parsed = all.map((text) => textTimes(text, '2035-12-31'));
  const months = all.map(monthTimes);
  const ratio = (what: string, [times, own]: Timed, against: string, name: string, atMost: number): Ratio => ({
    what,
    cost: mean(times, own),
    against,
    reference: mean(times, name),
    atMost,
  });
  return [
    ratio('dates of six rules, 10 and 100 years', [dates, 'ours'], 'rrule 2.8.1', 'rrule', 1 / 100),
    ratio('dates of six rules, 10 and 100 years', [dates, 'ours'], 'printing as many dates', 'print', 2),
    ratio('the same from rule text, 10 years', [parsed, 'ours'], 'rrule 2.8.1', 'rrule', 1 / 50),
    ratio('a month, 50 years after the start', [months, 'late'], 'a month, one year after it', 'early', 1.2),
    ratio('a month, 50 years after the start', [months, 'late'], 'rrule 2.8.1', 'rrule', 1 / 1000),
  ];
}

type Timed = readonly [times: readonly ((name: string) => number)[], name: string];
