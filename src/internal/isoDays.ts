import { dayNumber, daysInMonth, yearOf } from './civilDay.ts';

/** `01-01` to `12-31`, 31 places a month. */
const monthDayTexts: readonly string[] = /* @__PURE__ */ Array.from({ length: 372 }, (_, place) => {
  const month = Math.floor(place / 31) + 1;
  return `${month < 10 ? '0' : ''}${month}-${(place % 31) + 1 < 10 ? '0' : ''}${(place % 31) + 1}`;
});

/**
 * Prints days as `YYYY-MM-DD` behind the texts of a list.
 *
 * Made for days that ascend: from one to the next it walks the months between them, so this is faster than printing one
 * day at a time.
 *
 * @param days - each one of the years 1 to 9999
 * @param count - how many of them, from the first
 */
export function pushIsoDays(texts: string[], days: Int32Array, count: number): void {
  let year = 0;
  let month = 0;
  let first = 0;
  let next = 0;
  let yearText = '';
  for (let index = 0; index < count; index++) {
    const day = days[index] as number;
    if (day < first || day > next + 366) {
      year = yearOf(day);
      month = 1;
      first = dayNumber(year, 1, 1);
      next = first + 31;
      yearText = textOfYear(year);
    }
    while (day >= next) {
      if (month === 12) {
        month = 0;
        year++;
        yearText = textOfYear(year);
      }
      month++;
      first = next;
      next += daysInMonth(year, month);
    }
    texts.push(yearText + monthDayTexts[(month - 1) * 31 + day - first]);
  }
}

function textOfYear(year: number): string {
  return `${year < 10 ? '000' : year < 100 ? '00' : year < 1000 ? '0' : ''}${year}-`;
}
