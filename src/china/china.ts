import { buildCalendar } from '../calendar/buildCalendar.ts';
import type { Calendar } from '../calendar/calendar.ts';
import { gregorian } from '../calendar/gregorian.ts';
import { chinaDays } from './chinaDays.ts';
import { chinaLunisolar } from './data/chinaLunisolar.ts';

/**
 * The calendar of mainland China: statutory holidays and make-up workdays from 2015 to 2026, traditional festivals,
 * lunar dates and solar terms from 1901 to 2099, exact from 1929 to 2050.
 *
 * Plain data; lay what a place adds, or the arrangement of another year, over it with `buildCalendar`. In a year without
 * an arrangement workdays count by weekday, and what rests on them is provisional.
 *
 * See also {@link chinaDays}, the same without lunar dates and solar terms, as calendar data.
 *
 * @source 全国年节及纪念日放假办法; GB/T 33661-2017 农历的编算和颁行
 * @example
 * isWorkday('2026-10-10', china); // => true
 */
export const china: Calendar = /* @__PURE__ */ buildChina();

function buildChina(): Calendar {
  return buildCalendar({ ...gregorian, lunisolar: chinaLunisolar }, [chinaDays]);
}
