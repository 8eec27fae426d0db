import { dayNumber, formatIsoDay } from '../internal/civilDay.ts';
import type { CalendarData, CalendarDay } from '../schema/calendarData.ts';
import { chinaFestivals } from './data/chinaFestivals.ts';
import { firstArrangedYear, holidayArrangements } from './data/holidayArrangements.ts';
import { holidayNames } from './data/holidayNames.ts';
import { arrangementNotices, otherNotices } from './data/holidayNotices.ts';

const states = { h: 'statutoryHoliday', o: 'dayOff', w: 'makeUpWorkday' } as const;

/**
 * Statutory holidays, days off and make-up workdays (调休) of mainland China from 2015 to 2026, and its traditional
 * festivals, as calendar data.
 *
 * A statutory holiday is the day that the law names; the other days of a holiday, in lieu or at a weekend, are days off.
 * Where two statutory holidays fall on one day, no other day takes the place of one. A year that is not among them has
 * no arrangement, so what rests on its workdays is provisional.
 *
 * See also {@link china}, which brings lunar dates and solar terms as well.
 *
 * @source 全国年节及纪念日放假办法, and the yearly notices named in its `source`
 * @example
 * chinaDays.days.find(({ date }) => date === '2026-02-14').state; // => 'makeUpWorkday'
 */
export const chinaDays: CalendarData = /* @__PURE__ */ buildChinaDays();

function buildChinaDays(): CalendarData {
  const notices = arrangementNotices.map((number, index) => {
    return `国务院办公厅关于${firstArrangedYear + index}年部分节假日安排的通知（国办发明电${number}号）`;
  });
  return {
    schemaVersion: 1,
    kind: 'calendar',
    id: 'china',
    place: { 'zh-CN': '中国大陆', en: 'Mainland China' },
    observances: chinaFestivals,
    days: holidayArrangements.flatMap((text, index) => daysOf(firstArrangedYear + index, text)),
    source: [...otherNotices, ...notices].map((document) => ({ document })),
  };
}

function daysOf(year: number, text: string): CalendarDay[] {
  const days: CalendarDay[] = [];
  let holiday = '';
  for (const word of text.split(' ')) {
    const state = states[word.charAt(0) as keyof typeof states];
    if (state === undefined) {
      holiday = word;
      continue;
    }
    const english = holidayNames[holiday] ?? holiday;
    const name =
      state === 'makeUpWorkday'
        ? { 'zh-CN': `${holiday}调休上班`, en: `Make-up workday: ${english}` }
        : { 'zh-CN': holiday, en: english };
    const last = dayAt(year, word, word.length - 4);
    for (let day = dayAt(year, word, 1); day <= last; day++) days.push({ date: formatIsoDay(day), state, name });
  }
  return days;
}

function dayAt(year: number, word: string, place: number): number {
  return dayNumber(year, Number(word.slice(place, place + 2)), Number(word.slice(place + 2, place + 4)));
}
