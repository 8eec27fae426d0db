import { dayNumber, yearOf } from '../internal/civilDay.ts';
import type { LunarDate, Lunisolar } from './lunisolar.ts';

interface LunarYear {
  readonly firstDay: number;
  /** The month that is repeated, or 0. */
  readonly leapMonth: number;
  /** One bit a month in order, the first lowest: 1 for 30 days, 0 for 29. */
  readonly lengths: number;
}

function lunarYear({ firstYear, lastYear, lunarYears }: Lunisolar, year: number): LunarYear | null {
  if (!(Number.isInteger(year) && year >= firstYear - 1 && year <= lastYear)) return null;
  const place = (year - firstYear + 1) * 5;
  return {
    firstDay: dayNumber(year, 1, 21) + Number.parseInt(lunarYears.slice(place, place + 1), 36),
    leapMonth: Number.parseInt(lunarYears.slice(place + 1, place + 2), 36),
    lengths: Number.parseInt(lunarYears.slice(place + 2, place + 5), 36),
  };
}

const lengthOf = (lengths: number, index: number): number => 29 + ((lengths >> index) & 1);

/**
 * Gives the civil day of a lunar date.
 *
 * A month without `leapMonth` is the first of two of that number, so what recurs by lunar date does not recur in the
 * leap month. The 12th month is never repeated in the tables of `civiplan/china`: its last day is the year's (除夕).
 *
 * @returns `null` when the year is not at hand, has no such leap month, or the month no such day
 */
export function lunarDay(tables: Lunisolar, { year, month, day, leapMonth }: LunarDate): number | null {
  const found = lunarYear(tables, year);
  if (found === null || !Number.isInteger(month) || month < 1 || month > 12) return null;
  if (leapMonth && found.leapMonth !== month) return null;
  const index = month - 1 + (leapMonth || (found.leapMonth > 0 && month > found.leapMonth) ? 1 : 0);
  const length = lengthOf(found.lengths, index);
  const dayOfMonth = day === -1 ? length : day;
  if (!Number.isInteger(day) || dayOfMonth < 1 || dayOfMonth > length) return null;
  let reached = found.firstDay + dayOfMonth - 1;
  for (let before = 0; before < index; before++) reached += lengthOf(found.lengths, before);
  return reached;
}

/** Gives the lunar date of a civil day, or `null` when its lunar year is not at hand. */
export function lunarDateOfDay(tables: Lunisolar, day: number): LunarDate | null {
  const own = lunarYear(tables, yearOf(day));
  const year = own === null || day < own.firstDay ? yearOf(day) - 1 : yearOf(day);
  const found = lunarYear(tables, year);
  if (found === null) return null;
  const { leapMonth, lengths } = found;
  let left = day - found.firstDay;
  const months = leapMonth > 0 ? 13 : 12;
  for (let index = 0; index < months; index++) {
    const length = lengthOf(lengths, index);
    if (left >= length) {
      left -= length;
      continue;
    }
    const repeated = leapMonth > 0 && index === leapMonth;
    const month = leapMonth > 0 && index >= leapMonth ? index : index + 1;
    return { year, month, day: left + 1, ...(repeated ? { leapMonth: true } : {}) };
  }
  return null;
}
