import { expandFestivals, expandSolarTerms, lunarDateOf, resolveLunarDate } from 'civiplan/china';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoOf, toDay } from './almanac.ts';

const festivalDates = (year: number, id: string): string[] => {
  const expanded = expandFestivals(year);
  return expanded.ok ? expanded.value.filter((each) => each.id === id).map(({ date }) => date) : [];
};

const codesOf = ({ issues }: { issues: readonly { code: string }[] }): string[] => issues.map(({ code }) => code);

test.each([
  [2024, '2024-02-10'],
  [2026, '2026-02-17'],
  [2027, '2027-02-06'],
  [2030, '2030-02-03'],
  [2033, '2033-01-31'],
  [2034, '2034-02-19'],
])('H5 H7 the new year of %i', (year, date) => {
  expect(resolveLunarDate({ year, month: 1, day: 1 })).toEqual({ ok: true, value: date, issues: [] });
  expect(festivalDates(year, 'spring-festival')).toEqual([date]);
});

test('H5 H7 the leap month after month 11 of 2033', () => {
  expect(lunarDateOf('2033-12-22')).toMatchObject({ value: { year: 2033, month: 11, day: 1, leapMonth: true } });
  expect(lunarDateOf('2033-12-21')).toMatchObject({ value: { year: 2033, month: 11, day: 30 } });
  expect(festivalDates(2025, 'qixi-festival')).toEqual(['2025-08-29']);
  expect(lunarDateOf('2025-07-25')).toMatchObject({ value: { year: 2025, month: 6, day: 1, leapMonth: true } });
});

test('H5 a civil date and back', () => {
  const days = fc.integer({ min: toDay(1901, 1, 1), max: toDay(2099, 12, 31) });
  fc.assert(
    fc.property(days, (day) => {
      const lunar = lunarDateOf(isoOf(day));
      expect(lunar.ok && resolveLunarDate(lunar.value)).toMatchObject({ value: isoOf(day) });
    }),
    { numRuns: 2000 },
  );
});

test('H5 what a year does not have', () => {
  const missing = [
    { year: 2026, month: 12, day: 30 },
    { year: 2025, month: 6, day: 30, leapMonth: true },
    { year: 2026, month: 6, day: 1, leapMonth: true },
    { year: 2026, month: 13, day: 1 },
    { year: 2026, month: 0, day: 1 },
    { year: 2026, month: 1, day: 0 },
    { year: 2026, month: 1, day: -2 },
    { year: 2026, month: 1, day: 1.5 },
    { year: 2026.5, month: 1, day: 1 },
  ] as const;
  for (const lunar of missing) expect(codesOf(resolveLunarDate(lunar))).toEqual(['calendar.lunar.missing']);
  expect(resolveLunarDate({ year: 2026, month: 12, day: -1 })).toMatchObject({ value: '2027-02-05' });
});

test('H1 beyond the tables', () => {
  const asked = [
    lunarDateOf('1900-01-30'),
    lunarDateOf('2262-01-21'),
    lunarDateOf('0001-01-01'),
    lunarDateOf('9999-12-31'),
    resolveLunarDate({ year: 1899, month: 1, day: 1 }),
    resolveLunarDate({ year: 2262, month: 1, day: 1, leapMonth: true }),
    resolveLunarDate({ year: Number.NaN, month: 1, day: 1 }),
    resolveLunarDate({ year: Number.POSITIVE_INFINITY, month: 1, day: 1 }),
    expandSolarTerms(1900),
    expandSolarTerms(2100),
    expandSolarTerms(2026.5),
    expandFestivals(1900),
    expandFestivals(2100),
    expandFestivals(Number.NaN),
  ];
  for (const result of asked) {
    expect(result.ok).toBe(false);
    expect(codesOf(result)).toEqual(['calendar.lunar.outside']);
  }
  expect(lunarDateOf('1901-01-01')).toMatchObject({ value: { year: 1900, month: 11, day: 11 } });
  expect(lunarDateOf('2099-12-31')).toMatchObject({ ok: true });
  expect(() => lunarDateOf('2026-02-30')).toThrow(/^calendar\.date: "2026-02-30"/);
});

test('H2 years that are not certain say so', () => {
  const uncertain = [
    lunarDateOf('1928-12-31'),
    lunarDateOf('2051-01-01'),
    resolveLunarDate({ year: 2050, month: 12, day: 1 }),
    expandSolarTerms(1928),
    expandFestivals(2051),
  ];
  for (const result of uncertain) expect(codesOf(result)).toEqual(['calendar.lunar.uncertain']);
  for (const date of ['1929-01-01', '2050-12-31']) expect(lunarDateOf(date).issues).toEqual([]);
  expect(expandSolarTerms(1929).issues.concat(expandFestivals(2050).issues)).toEqual([]);
});

test('H6 the terms of a year', () => {
  const expanded = expandSolarTerms(2026);
  const dates = new Map(expanded.ok ? expanded.value.map(({ term, date }) => [term, date]) : []);
  expect(dates.size).toBe(24);
  expect([dates.get('lichun'), dates.get('qingming'), dates.get('qiufen'), dates.get('dongzhi')]).toEqual([
    ...['2026-02-04', '2026-04-05', '2026-09-23', '2026-12-22'],
  ]);
});

test('H7 the last day of the lunar year', () => {
  expect(festivalDates(2025, 'new-years-eve')).toEqual(['2025-01-28']);
  expect(lunarDateOf('2025-01-28')).toMatchObject({ value: { month: 12, day: 29 } });
  expect(festivalDates(2024, 'new-years-eve')).toEqual(['2024-02-09']);
  expect(lunarDateOf('2024-02-09')).toMatchObject({ value: { month: 12, day: 30 } });
  for (let year = 1901; year <= 2099; year++) {
    const [eve = ''] = festivalDates(year, 'new-years-eve');
    expect(festivalDates(year, 'spring-festival')).toEqual([isoOf(Date.parse(eve) / 86_400_000 + 1)]);
  }
});

test('H7 a year with two 腊八, and one without', () => {
  expect(festivalDates(2025, 'laba-festival')).toEqual(['2025-01-07']);
  expect(festivalDates(2022, 'laba-festival')).toEqual(['2022-01-10', '2022-12-30']);
  expect(festivalDates(2023, 'laba-festival')).toEqual([]);
});

test('H7 the festivals of 2026 in order', () => {
  const expanded = expandFestivals(2026);
  expect(expanded.ok && expanded.value.map(({ id, date }) => `${date} ${id}`)).toEqual([
    '2026-01-26 laba-festival',
    '2026-02-10 little-new-year',
    '2026-02-16 new-years-eve',
    '2026-02-17 spring-festival',
    '2026-03-03 lantern-festival',
    '2026-03-20 dragon-head-festival',
    '2026-04-05 qingming-festival',
    '2026-06-19 dragon-boat-festival',
    '2026-08-19 qixi-festival',
    '2026-08-27 zhongyuan-festival',
    '2026-09-25 mid-autumn-festival',
    '2026-10-18 double-ninth-festival',
  ]);
});
