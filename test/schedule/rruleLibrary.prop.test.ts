import fc from 'fast-check';
import rrule from 'rrule';
import { expect, test } from 'vitest';
import { expandRecurrence } from '../../src/schedule/expandRecurrence.ts';
import { formatRRule } from '../../src/schedule/rrule/formatRRule.ts';
import type { Recurrence } from '../../src/schema/recurrence.ts';
import { standardRecurrences } from '../support/recurrences.ts';

/** Where rrule 2.8.1 goes astray, or reads what RFC 5545 leaves open in another way; each by its name. */
const knownFaults: Readonly<Record<string, (rule: Recurrence) => boolean>> = {
  'jkbrzt/rrule#71: a weekday and a numbered weekday together are an intersection': ({ weekdays = [] }) =>
    weekdays.some((day) => day.length > 2) && weekdays.some((day) => day.length === 2),
  'jkbrzt/rrule#668: a negative position beyond the first is the first': ({ positions = [] }) =>
    positions.some((position) => position < -1),
  'jkbrzt/rrule#669: a day at two positions comes twice': ({ positions = [] }) =>
    positions.some((position) => position > 0) && positions.some((position) => position < 0),
  'dateutil/dateutil#1398, which rrule ports: positions in the first week count from the start': ({
    frequency,
    positions,
  }) => frequency === 'weekly' && positions !== undefined,
  'no issue found there: week 1 of next year is missed in December when it is counted from the end': ({
    weekNumbers = [],
  }) => weekNumbers.some((number) => number < -51),
  'our choice, no issue there: a week without a weekday is all seven days': ({
    weekNumbers,
    weekdays,
    monthDays,
    yearDays,
  }) => weekNumbers !== undefined && weekdays === undefined && monthDays === undefined && yearDays === undefined,
};

const isLeftOut = (rule: Recurrence): boolean => Object.values(knownFaults).some((isFault) => isFault(rule));

/** A rule without any date sends rrule through all years up to 9999. */
const falls = (rule: Recurrence): boolean => {
  const { interval, count, until, ...everyTime } = rule;
  return expandRecurrence(everyTime, { from: '2018-01-01', to: '2026-12-31' }).dates.length > 0;
};
const window = { from: '2019-01-01', to: '2026-12-31' };

function theirDates(recurrence: Recurrence): string[] {
  const { start = '', ...rule } = recurrence;
  const text = formatRRule(rule);
  if (!text.ok) throw new Error(text.issues[0]?.message);
  const options = rrule.RRule.parseString(text.value);
  const found = new rrule.RRule({ ...options, dtstart: new Date(`${start}T00:00:00Z`) });
  const [from, to] = [window.from, window.to].map((date) => new Date(`${date}T00:00:00Z`)) as [Date, Date];
  return found.between(from, to, true).map((date) => date.toISOString().slice(0, 10));
}

test('S25 S35 S36 as rrule', () => {
  fc.assert(
    fc.property(
      standardRecurrences.filter((rule) => !isLeftOut(rule) && falls(rule)),
      (recurrence) => {
        expect(expandRecurrence(recurrence, window).dates).toEqual(theirDates(recurrence));
      },
    ),
    { numRuns: Number(process.env.RUNS ?? 300) },
  );
}, 120_000);

test.each([
  ['jkbrzt/rrule#71', { frequency: 'monthly', weekdays: ['TH', '2TH'], start: '2026-01-01' }],
  ['jkbrzt/rrule#668', { frequency: 'monthly', monthDays: [20, 31], positions: [-2], start: '2026-01-01' }],
  ['jkbrzt/rrule#669', { frequency: 'monthly', monthDays: [20], positions: [1, -1], start: '2026-01-01' }],
  ['positions in the first week', { frequency: 'weekly', weekdays: ['MO', 'FR'], positions: [1], start: '2019-01-15' }],
  ['week 1 counted from the end', { frequency: 'yearly', weekNumbers: [-53], weekdays: ['MO'], start: '2018-01-01' }],
  ['a week without a weekday', { frequency: 'yearly', weekNumbers: [20], start: '2026-01-01' }],
] as const)('S25 S35 left out because rrule differs: %s', (_, rule) => {
  const recurrence = JSON.parse(JSON.stringify(rule)) as Recurrence;
  expect(isLeftOut(recurrence)).toBe(true);
  expect(expandRecurrence(recurrence, window).dates).not.toEqual(theirDates(recurrence));
});
