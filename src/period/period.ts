/** A span of days with both ends included, as ISO dates `YYYY-MM-DD`; `null` is an open end. */
export interface Period {
  readonly start: string | null;
  readonly end: string | null;
}

/** A period as a document states it: period text, hidden by the source, or too vague to be dated. */
export type StatedPeriod = string | { readonly masked: string } | { readonly vague: string };

/** What gives dates to period text that has none of its own. */
export interface PeriodContext {
  /** The year of the plan, 1 to 9999; any other number counts as none. */
  readonly year?: number | undefined;
  /** The plan's own period, resolved. */
  readonly plan?: Period | undefined;
  /** What named periods stand for, by their full name (`phase:prepare`); may be year-less or name others. */
  readonly named?: Readonly<Record<string, StatedPeriod>> | undefined;
}

/** A resolved period in integer days since 1970-01-01, both ends included; an open end is `-Infinity` or `Infinity`. */
export interface PeriodDays {
  readonly start: number;
  readonly end: number;
}
