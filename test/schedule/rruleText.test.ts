import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expandRecurrence } from '../../src/schedule/expandRecurrence.ts';
import { formatRRule } from '../../src/schedule/rrule/formatRRule.ts';
import { parseRRule } from '../../src/schedule/rrule/parseRRule.ts';
import type { Recurrence } from '../../src/schema/recurrence.ts';
import { dateIn, standardRecurrences } from '../support/recurrences.ts';

const issuesOf = (text: string) => parseRRule(text).issues.map(({ code, path }) => `${code} ${path.join('.')}`.trim());

test('S41 every part and line', () => {
  const text = [
    'DTSTART;VALUE=DATE:20260105',
    'RRULE:FREQ=YEARLY;INTERVAL=2;COUNT=9;WKST=SU;BYMONTH=1,12;BYYEARDAY=-1,5;BYMONTHDAY=5,31;BYDAY=MO,TH;BYSETPOS=-1',
    'RDATE;VALUE=DATE:20260301,20260302',
    'EXDATE;VALUE=DATE:20281231',
  ].join('\n');
  const parsed = parseRRule(text);
  expect(parsed).toEqual({
    ok: true,
    value: {
      start: '2026-01-05',
      frequency: 'yearly',
      interval: 2,
      count: 9,
      weekStart: 'SU',
      months: [1, 12],
      yearDays: [-1, 5],
      monthDays: [5, 31],
      weekdays: ['MO', 'TH'],
      positions: [-1],
      include: ['2026-03-01', '2026-03-02'],
      exclude: ['2028-12-31'],
    },
    issues: [],
  });
  expect(parsed.ok && formatRRule(parsed.value)).toEqual({ ok: true, value: text, issues: [] });
});

test('S41 there and back', () => {
  const dates = fc.option(fc.array(dateIn('2019-01-01', '2023-12-31'), { minLength: 1, maxLength: 4 }), {
    nil: undefined,
  });
  fc.assert(
    fc.property(standardRecurrences, dates, dates, (standard, include, exclude) => {
      const recurrence = JSON.parse(JSON.stringify({ ...standard, include, exclude })) as Recurrence;
      const text = formatRRule(recurrence);
      // What no year satisfies is not written.
      if (!text.ok) {
        expect(text.issues.map(({ code }) => code)).toEqual(['schedule.recurrence.never']);
        return;
      }
      const parsed = parseRRule(text.value);
      expect(parsed.ok && parsed.value).toEqual(recurrence);
      expect(parsed.ok && formatRRule(parsed.value)).toEqual(text);
    }),
    { numRuns: 200 },
  );
});

test.each([
  ['lunar', { frequency: 'yearly', lunar: { month: 1, day: 1 } }],
  ['solarTerm', { frequency: 'yearly', solarTerm: 'qingming' }],
  ['effectiveCount', { frequency: 'daily', effectiveCount: 3 }],
  ['shortMonth', { frequency: 'monthly', monthDays: [31], shortMonth: 'clamp' }],
  ['nonWorkday', { frequency: 'daily', nonWorkday: 'next' }],
  ['mergeSameDay', { frequency: 'daily', mergeSameDay: true }],
] as [string, Recurrence][])('S41 RFC 5545 cannot say %s', (field, recurrence) => {
  const { ok, issues } = formatRRule(recurrence);
  expect(ok).toBe(false);
  expect(issues.map(({ code, path }) => [code, path])).toEqual([['schedule.rrule.inexpressible', [field]]]);
});

test('S41 what means nothing there is written', () => {
  const text = formatRRule({
    frequency: 'weekly',
    nonWorkday: 'keep',
    shortMonth: 'skip',
    mergeSameDay: false,
    note: '例会',
  });
  expect(text.ok && text.value).toBe('RRULE:FREQ=WEEKLY');
  expect(formatRRule({ frequency: 'daily', interval: 0 }).ok).toBe(false);
});

test('S42 case, order, folds, signs and a last semicolon', () => {
  const text = 'exdate;value=date:20260209\r\nrrule:byday=+2mo;\r\n freq=monthly;\r\n';
  expect(parseRRule(text)).toEqual({
    ok: true,
    value: { exclude: ['2026-02-09'], weekdays: ['2MO'], frequency: 'monthly' },
    issues: [],
  });
  expect(parseRRule('FREQ=DAILY').ok).toBe(true);
});

test.each([
  ['FREQ=MONTHLY;BYDAY=1MO,8XX', 'value RRULE.BYDAY.1'],
  ['FREQ=DAILY;INTERVAL=0', 'value RRULE.INTERVAL'],
  ['FREQ=DAILY;COUNT=1e3', 'value RRULE.COUNT'],
  ['FREQ=FORTNIGHTLY', 'value RRULE.FREQ'],
  ['FREQ=WEEKLY;WKST=XX', 'value RRULE.WKST'],
  ['FREQ=MONTHLY;BYMONTHDAY=1,,2', 'value RRULE.BYMONTHDAY.1'],
  ['FREQ=MONTHLY;BYMONTHDAY=32', 'value RRULE.BYMONTHDAY.0'],
  ['FREQ=YEARLY;BYMONTH=-1', 'value RRULE.BYMONTH.0'],
  ['FREQ=DAILY;UNTIL=20260230', 'value RRULE.UNTIL'],
  ['FREQ=DAILY;UNTIL=2026-02-03', 'value RRULE.UNTIL'],
  ['FREQ=DAILY;X-OURS=1', 'unknown RRULE.X-OURS'],
  ['FREQ=DAILY;BYEASTER=1', 'unknown RRULE.BYEASTER'],
  ['FREQ=DAILY;FREQ=WEEKLY', 'twice RRULE.FREQ'],
  ['BYDAY=MO', 'missing RRULE'],
  ['', 'missing'],
  ['FREQ=DAILY;MONDAY', 'syntax RRULE'],
  ['every Monday', 'syntax'],
  ['RRULE:FREQ=DAILY\nRRULE:FREQ=WEEKLY', 'twice RRULE'],
  ['RRULE:FREQ=DAILY\nEXRULE:FREQ=WEEKLY', 'unknown EXRULE'],
  ['RRULE:FREQ=DAILY\nRDATE;VALUE=PERIOD:20260101/20260102', 'unknown RDATE.VALUE=PERIOD'],
  ['RRULE:FREQ=DAILY\nEXDATE:20260101,2026', 'value EXDATE.1'],
])('S42 %s', (text, issue) => {
  expect(parseRRule(text).ok).toBe(false);
  expect(issuesOf(text)[0]).toBe(`schedule.rrule.${issue}`);
  expect(issuesOf(text).every((each) => /rrule/.test(each))).toBe(true);
});

test('S26 S42 a rule that contradicts itself, at its place in the text', () => {
  expect(issuesOf('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30')).toEqual(['schedule.recurrence.never RRULE.BYMONTHDAY']);
  expect(issuesOf('FREQ=WEEKLY;BYDAY=MO,2TU')).toEqual(['schedule.recurrence.conflict RRULE.BYDAY.1']);
  const reversed = parseRRule('DTSTART;VALUE=DATE:20260301\nRRULE:FREQ=DAILY;UNTIL=20260228');
  expect(reversed.ok && expandRecurrence(reversed.value, { from: '2026-01-01', to: '2026-12-31' }).dates).toEqual([]);
  expect(reversed.issues.map(({ code, path }) => [code, path])).toEqual([
    ['schedule.recurrence.reversed', ['RRULE', 'UNTIL']],
  ]);
  expect(issuesOf('FREQ=DAILY;COUNT=3;UNTIL=20260301')).toEqual(['schedule.rrule.countAndUntil RRULE.UNTIL']);
  expect(issuesOf(`RRULE:FREQ=DAILY\nEXDATE:${new Array(10_001).fill('20260101').join(',')}`)).toEqual([
    'schedule.recurrence.tooMany EXDATE',
  ]);
});

test('S43 times of day', () => {
  const text = 'DTSTART;TZID=Asia/Shanghai:20260105T090000\nRRULE:FREQ=DAILY;BYHOUR=9;UNTIL=20260107T010000Z';
  expect(issuesOf(text)).toEqual([
    'schedule.rrule.time DTSTART',
    'schedule.rrule.time RRULE.BYHOUR',
    'schedule.rrule.time RRULE.UNTIL',
  ]);
  const parsed = parseRRule(text);
  expect(parsed.ok && parsed.value).toEqual({ start: '2026-01-05', frequency: 'daily', until: '2026-01-07' });
  expect(parseRRule('FREQ=HOURLY').ok).toBe(false);
  expect(issuesOf('FREQ=HOURLY')).toEqual(['schedule.rrule.time RRULE.FREQ']);
});

test('S42 any text at all gives a result', () => {
  const word = fc.constantFrom(
    'FREQ=',
    'DAILY',
    'RRULE:',
    'BYDAY=',
    ';',
    ',',
    '\n',
    '=',
    ':',
    '2MO',
    '20260101',
    'T000000Z',
    '\r\n ',
    'EXDATE',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(word).map((words) => words.join('')),
      ),
      (text) => {
        const parsed = parseRRule(text);
        expect(parsed.ok || parsed.issues.some(({ severity }) => severity === 'error')).toBe(true);
      },
    ),
    { numRuns: 500 },
  );
});
