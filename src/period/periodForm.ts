/** What a piece of the calendar is called; `third` is 上旬, 中旬 or 下旬, `halfMonth` 1–15 or 16–end. */
export type CalendarUnit = 'year' | 'half' | 'quarter' | 'month' | 'third' | 'halfMonth' | 'week' | 'day';

/** A piece of the calendar, with or without a year. */
export interface CalendarForm {
  readonly kind: 'calendar';
  readonly unit: CalendarUnit;
  /** `null` when the text has no year. */
  readonly year: number | null;
  /** Number of the half, quarter, week or month; 0 for a year. */
  readonly number: number;
  /** Day of the month, or number of the third or half of the month; else 0. */
  readonly part: number;
}

/** A period that has its dates elsewhere (`phase:prepare`), by its full name. */
export interface NamedForm {
  readonly kind: 'named';
  readonly name: string;
}

/** The whole period of the plan. */
export interface PlanForm {
  readonly kind: 'plan';
}

/** Any period but a range. */
export type SimpleForm = CalendarForm | NamedForm | PlanForm;

/** From the start of one period to the end of another; `null` is an open end. */
export interface RangeForm {
  readonly kind: 'range';
  readonly start: SimpleForm | null;
  readonly end: SimpleForm | null;
}

/** Period text taken apart. */
export type PeriodForm = SimpleForm | RangeForm;
