// Only its lists: its functions answer otherwise in other time zones.
import chineseDays from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import { buildCalendar, isWorkday } from 'civiplan/calendar';
import { china, chinaDays } from 'civiplan/china';
import { parseCalendarData } from 'civiplan/schema';
import { expect, test } from 'vitest';
import { isoOf, toDay } from './almanac.ts';

const stateOf = new Map(chinaDays.days?.map(({ date, state }) => [date, state]));
const datesOf = (year: number, state: string): string[] =>
  [...stateOf].filter(([date, each]) => each === state && date.startsWith(`${year}`)).map(([date]) => date.slice(5));

const listed: Readonly<Record<'holidays' | 'workdays', Readonly<Record<string, string>>>> = chineseDays;

test('H8 the days that the law names', () => {
  expect(datesOf(2024, 'statutoryHoliday')).toEqual([
    ...['01-01', '02-10', '02-11', '02-12', '04-04', '05-01', '06-10', '09-17', '10-01', '10-02', '10-03'],
  ]);
  expect(datesOf(2026, 'statutoryHoliday')).toEqual([
    ...['01-01', '02-16', '02-17', '02-18', '02-19', '04-05', '05-01', '05-02', '06-19', '09-25'],
    ...['10-01', '10-02', '10-03'],
  ]);
  expect([2015, 2016, 2020, 2025].map((year) => datesOf(year, 'statutoryHoliday').length)).toEqual([12, 11, 10, 13]);
});

test('H8 the other days of a holiday', () => {
  expect(datesOf(2026, 'dayOff').filter((date) => date.startsWith('02'))).toEqual([
    ...['02-15', '02-20', '02-21', '02-22', '02-23'],
  ]);
  expect(datesOf(2026, 'makeUpWorkday')).toEqual(['01-04', '02-14', '02-28', '05-09', '09-20', '10-10']);
});

test('H9 another source works on the same days', () => {
  const different: string[] = [];
  for (let day = toDay(2015, 1, 1); day <= toDay(2026, 12, 31); day++) {
    const date = isoOf(day);
    const weekend = (day + 4) % 7 === 0 || (day + 4) % 7 === 6;
    const works = date in listed.workdays || !(weekend || date in listed.holidays);
    if (isWorkday(date, china) !== works) different.push(date);
  }
  expect(different).toEqual([]);
});

test('H9 another source names the same days', () => {
  const years = ([date]: [string, unknown]): boolean => date >= '2015' && date < '2027';
  const of = (...wanted: string[]): string[] =>
    [...stateOf].filter(([, state]) => wanted.includes(state)).map(([date]) => date);
  const dates = (list: Readonly<Record<string, string>>): string[] =>
    Object.entries(list)
      .filter(years)
      .map(([date]) => date);
  expect(dates(listed.workdays).sort()).toEqual(of('makeUpWorkday'));
  const off = of('statutoryHoliday', 'dayOff');
  expect(dates(listed.holidays).filter((date) => !off.includes(date))).toEqual([]);
  // It lists a weekend beside a holiday only where the notice does.
  const more = off.filter((date) => !(date in listed.holidays));
  expect(more.filter((date) => ![0, 6].includes(new Date(date).getUTCDay()))).toEqual([]);
});

test('H9 what later notices changed', () => {
  expect(stateOf.get('2019-04-28')).toBe('makeUpWorkday');
  expect(stateOf.get('2019-05-03')).toBe('dayOff');
  expect([stateOf.get('2020-01-31'), stateOf.get('2020-02-01')]).toEqual(['dayOff', 'dayOff']);
  expect(isWorkday('2020-02-03', china)).toBe(true);
});

test('H10 two on one day, and one by notice', () => {
  const nameOf = (date: string) => chinaDays.days?.find((day) => day.date === date)?.name;
  expect(nameOf('2020-10-01')).toEqual({ 'zh-CN': '国庆节、中秋节', en: 'National Day and Mid-Autumn Festival' });
  expect(stateOf.get('2020-10-04')).toBe('dayOff');
  expect(stateOf.get('2015-09-03')).toBe('statutoryHoliday');
  expect(stateOf.get('2015-09-06')).toBe('makeUpWorkday');
});

test('H11 years with and without an arrangement', () => {
  expect(china.arrangedYears).toEqual(Array.from({ length: 12 }, (_, index) => 2015 + index));
  expect(isWorkday('2027-02-06', china)).toBe(false);
  expect(isWorkday('2027-02-08', china)).toBe(true);
});

test('H11 laid over, it keeps its lunar dates', () => {
  const over = buildCalendar(china, [
    { schemaVersion: 1, kind: 'calendar', id: 'street', days: [{ date: '2027-02-06', state: 'statutoryHoliday' }] },
  ]);
  expect(over.lunisolar).toEqual(china.lunisolar);
  expect(over.arrangedYears).toContain(2027);
  expect(JSON.parse(JSON.stringify(china))).toEqual(china);
});

test('H9 the days are calendar data', () => {
  expect(parseCalendarData(chinaDays)).toEqual({ ok: true, value: chinaDays, issues: [] });
  expect(JSON.stringify(chinaDays.days)).not.toMatch(/"en":"[^"]*\p{Script=Han}/u);
});
