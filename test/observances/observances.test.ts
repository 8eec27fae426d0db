import { buildCalendar, gregorian, planPeriods } from 'civiplan/calendar';
import { chinaFestivals } from 'civiplan/china';
import { observances } from 'civiplan/observances';
import { parseCalendarData } from 'civiplan/schema';
import { expect, test } from 'vitest';

const all = observances.observances ?? [];
const byId = new Map(all.map((observance) => [observance.id, observance]));

const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** The days of a year that a yearly rule of weekdays gives, found by trying every day of its month. */
function datesOf(id: string, year: number): string[] {
  const { months: [month = 0] = [], weekdays: [weekday = ''] = [], monthDays } = byId.get(id)?.recurrence ?? {};
  const wanted = weekdays.indexOf(weekday.slice(-2));
  const ordinal = Number(weekday.slice(0, -2));
  const days = Array.from({ length: 31 }, (_, index) => new Date(Date.UTC(year, month - 1, index + 1)))
    .filter((day) => day.getUTCMonth() === month - 1 && day.getUTCDay() === wanted)
    .filter((day) => monthDays === undefined || monthDays.includes(day.getUTCDate()))
    .map((day) => day.toISOString().slice(0, 10));
  return ordinal === 0 ? days : days.slice(ordinal > 0 ? ordinal - 1 : ordinal).slice(0, 1);
}

test('H12 they are calendar data', () => {
  expect(parseCalendarData(observances)).toEqual({ ok: true, value: observances, issues: [] });
  expect(all.length).toBeGreaterThanOrEqual(60);
});

test('H12 ids, names and sources', () => {
  const ids = [...all, ...chinaFestivals].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { id, name, source, span } of all) {
    expect({ id, name }).toEqual({
      id: expect.stringMatching(/^[a-z]+(?:-[a-z]+)*$/),
      name: { 'zh-CN': expect.stringMatching(/\p{Script=Han}/u), en: expect.stringMatching(/^[\x20-\x7e’]+$/) },
    });
    expect({ id, document: source?.[0]?.document?.length, span }).toEqual({
      id,
      document: expect.any(Number),
      span: expect.stringMatching(/^(?:day|week|month)$/),
    });
  }
});

test('H12 one way to say when', () => {
  const several = all.filter(({ during, recurrence, announced }) => {
    return [during, recurrence, announced].filter((way) => way !== undefined).length !== 1;
  });
  expect(several.map(({ id }) => id)).toEqual([]);
});

test('H12 the period is as long as its span says', () => {
  const lengths = { day: /^--\d\d-\d\d$/, week: /^--\d\d-\d\d\/--\d\d-\d\d$/, month: /^--\d\d$/ };
  for (const { during, span } of all) {
    if (during !== undefined) expect(during).toMatch(lengths[span as keyof typeof lengths]);
  }
});

test.each([
  ['mothers-day', 2026, '2026-05-10'],
  ['help-disabled-day', 2026, '2026-05-17'],
  ['cultural-natural-heritage-day', 2025, '2025-06-14'],
  ['fathers-day', 2025, '2025-06-15'],
  ['school-safety-day', 2026, '2026-03-30'],
  ['world-social-work-day', 2025, '2025-03-18'],
  ['defence-education-day', 2025, '2025-09-20'],
  ['world-habitat-day', 2024, '2024-10-07'],
])('H12 %s in %i', (id, year, date) => {
  expect(datesOf(id, year)).toEqual([date]);
});

test.each([
  ['water-saving-week', 2021, '2021-05-09'],
  ['water-saving-week', 2022, '2022-05-15'],
  ['water-saving-week', 2023, '2023-05-14'],
  ['family-education-week', 2023, '2023-05-15'],
  ['family-education-week', 2022, '2022-05-09'],
  ['food-security-week', 2023, '2023-10-16'],
  ['food-security-week', 2022, '2022-10-10'],
])('H13 %s of %i', (id, year, date) => {
  expect(datesOf(id, year)).toEqual([date]);
});

test('H14 what is announced has no date', () => {
  for (const id of ['civic-morality-month', 'ethnic-unity-month', 'comprehensive-governance-month', 'low-carbon-day']) {
    expect(byId.get(id)).toMatchObject({ announced: true });
  }
  const { context } = planPeriods(
    { schemaVersion: 1, kind: 'plan', id: 'a', title: '计划', year: 2026 },
    buildCalendar(gregorian, [observances]),
  );
  expect(context.named).toMatchObject({ 'observance:work-safety-month': '--06', 'observance:arbor-day': '--03-12' });
  expect(Object.keys(context.named ?? {})).not.toContain('observance:civic-morality-month');
});

test('H15 the caller replaces one by its id', () => {
  const own = { id: 'civic-morality-month', name: '公民道德建设月', during: '--09' };
  const calendar = buildCalendar(gregorian, [
    observances,
    { schemaVersion: 1, kind: 'calendar', id: 'street', observances: [own] },
  ]);
  expect(calendar.observances).toHaveLength(all.length);
  expect(calendar.observances.find(({ id }) => id === own.id)).toEqual(own);
});
