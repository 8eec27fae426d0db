/**
 * The lunar years and solar terms of a span of years: plain data in a compact form that is read a year at a time.
 *
 * Every lunar year from the one before `firstYear` to `lastYear` is at hand, and the solar terms from `firstYear` to
 * `lastYear`. `civiplan/china` brings one; a calendar that carries none knows neither lunar dates nor solar terms.
 */
export interface Lunisolar {
  readonly firstYear: number;
  readonly lastYear: number;
  /** The civil years in which every day is certain; outside them a day may be off by one. */
  readonly exact: { readonly firstYear: number; readonly lastYear: number };
  /**
   * Five signs a lunar year, in base 36: days from 21 January to its first day; the month that is repeated, or 0; and
   * in three signs the lengths of its months in order, the first in the lowest bit, 1 for 30 days and 0 for 29.
   */
  readonly lunarYears: string;
  /** The earliest day of the month of each of the 24 solar terms of a civil year, one sign in base 36, 小寒 first. */
  readonly earliestTerms: string;
  /** One digit for each year of each of these terms, all years of 小寒 first: the days past its earliest. */
  readonly terms: string;
}

/** A day of the lunar calendar (农历); plain data. */
export interface LunarDate {
  /** The civil year in which the lunar year begins. */
  readonly year: number;
  /** 1 (正月) to 12 (腊月). */
  readonly month: number;
  /** 1 to 30; where a date is looked up also −1, the last day of the month. */
  readonly day: number;
  /** Stated for a day of a leap month (闰月): the second of the two months of that number. */
  readonly leapMonth?: true;
}
