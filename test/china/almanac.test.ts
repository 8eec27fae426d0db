import { expandSolarTerms, lunarDateOf, resolveLunarDate } from 'civiplan/china';
import { expect, test } from 'vitest';
import { isoOf, lunarMonths, termDays } from './almanac.ts';

const months = lunarMonths(1929, 2051).filter(({ firstDay }) => isoOf(firstDay) < '2051' && isoOf(firstDay) > '1929');

test('H3 H4 every lunar month from 1929 to 2050 begins and ends on the days that the sky gives', () => {
  expect(months.length).toBe(1509);
  for (const { year, month, leap, firstDay, days } of months) {
    const of = (day: number) => ({ year, month, day, ...(leap ? { leapMonth: true as const } : {}) });
    expect(lunarDateOf(isoOf(firstDay))).toMatchObject({ ok: true, value: of(1) });
    expect(lunarDateOf(isoOf(firstDay)).ok && resolveLunarDate(of(-1))).toMatchObject({
      ok: true,
      value: isoOf(firstDay + days - 1),
    });
  }
});

test('H3 H6 every solar term from 1929 to 2050 falls on the day that the sky gives', () => {
  for (let year = 1929; year <= 2050; year++) {
    const expanded = expandSolarTerms(year);
    expect(expanded.issues).toEqual([]);
    expect(expanded.ok && expanded.value.map(({ date }) => date)).toEqual(termDays(year).map(isoOf));
  }
});

test('H4 the leap months that the sky gives', () => {
  const leaps = months.filter(({ leap }) => leap).map(({ year, month }) => `${year}:${month}`);
  expect(leaps).toHaveLength(45);
  expect(leaps.filter((leap) => leap > '2016' && leap < '2040')).toEqual([
    ...['2017:6', '2020:4', '2023:2', '2025:6', '2028:5', '2031:3', '2033:11', '2036:6', '2039:5'],
  ]);
});
