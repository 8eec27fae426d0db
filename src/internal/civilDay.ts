/**
 * Civil days as integers: days since 1970-01-01 in the proleptic Gregorian calendar, years 1 to 9999.
 *
 * No function here reads a clock, a zone or a locale, and none allocates except to return text.
 */

/** 0001-01-01, the first day the library knows. */
export const firstDay = -719162;

/** 9999-12-31, the last day the library knows. */
export const lastDay = 2932896;

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const twoDigits = Array.from({ length: 100 }, (_, value) => (value < 10 ? `0${value}` : `${value}`));

/** Tells whether a year has 29 February: every fourth, no hundredth, every four-hundredth. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Gives the number of days in a month (1 to 12) of a year. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (lengths[month - 1] ?? Number.NaN);
}

/**
 * Gives the day number of a date.
 *
 * A day past the end of its month runs on into the next one: 29 February of a common year is 1 March.
 *
 * @param month - 1 to 12
 */
export function dayNumber(year: number, month: number, dayOfMonth: number): number {
  // The year begins in March here, so that the leap day is its last one.
  const shifted = month > 2 ? year : year - 1;
  const monthFromMarch = month > 2 ? month - 3 : month + 9;
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + dayOfMonth - 1;
  const leapDays = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  return shifted * 365 + leapDays + dayOfYear - 719468;
}

/**
 * Gives year, month and day of month in one integer, `year * 10000 + month * 100 + dayOfMonth`: 20260531.
 *
 * Hot loops take it apart without an object; two such numbers compare as their days do.
 */
export function dateNumber(day: number): number {
  const shifted = day + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const dayOfMonth = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return year * 10000 + month * 100 + dayOfMonth;
}

/** Gives the year of a day. */
export function yearOf(day: number): number {
  return Math.floor(dateNumber(day) / 10000);
}

/** Gives the month of a day, 1 to 12. */
export function monthOf(day: number): number {
  return Math.floor(dateNumber(day) / 100) % 100;
}

/** Gives the day of the month of a day, 1 to 31. */
export function dayOfMonthOf(day: number): number {
  return dateNumber(day) % 100;
}

/**
 * Gives the day a number of months later or earlier, with the same day of the month, or the month's last day when
 * that month is shorter: 31 January and one month is 28 or 29 February.
 */
export function addMonths(day: number, months: number): number {
  const date = dateNumber(day);
  const total = Math.floor(date / 10000) * 12 + (Math.floor(date / 100) % 100) - 1 + months;
  const year = Math.floor(total / 12);
  const month = total - year * 12 + 1;
  return dayNumber(year, month, Math.min(date % 100, daysInMonth(year, month)));
}

/** Gives the weekday of a day: Monday 0 to Sunday 6. */
export function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

/**
 * Reads a date, or gives `null` for anything else: another form, a day that no month has, a year outside 1 to 9999.
 *
 * @param text - exactly `YYYY-MM-DD` in ASCII digits
 */
export function parseIsoDay(text: string): number | null {
  if (text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return null;
  const year = readDigits(text, 0, 4);
  const month = readDigits(text, 5, 2);
  const dayOfMonth = readDigits(text, 8, 2);
  if (year < 1 || month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > daysInMonth(year, month)) return null;
  return dayNumber(year, month, dayOfMonth);
}

/** Reads so many ASCII digits from a place in a text; −1 when one of them is something else. */
export function readDigits(text: string, from: number, count: number): number {
  let value = 0;
  for (let index = from; index < from + count; index++) {
    const digit = text.charCodeAt(index) - 48;
    // Written so that NaN, from past the end of the text, is refused too.
    if (!(digit >= 0 && digit <= 9)) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/**
 * Prints a day as `YYYY-MM-DD`.
 *
 * @throws RangeError `day.range` for a day before {@link firstDay}, after {@link lastDay}, or that is no integer
 */
export function formatIsoDay(day: number): string {
  if (!(day >= firstDay && day <= lastDay && Number.isInteger(day))) {
    throw new RangeError(`day.range: ${day} is no day of the years 1 to 9999`);
  }
  const date = dateNumber(day);
  const year = Math.floor(date / 10000);
  return `${twoDigits[Math.floor(year / 100)]}${twoDigits[year % 100]}-${twoDigits[Math.floor(date / 100) % 100]}-${twoDigits[date % 100]}`;
}
