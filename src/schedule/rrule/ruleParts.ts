import type { Recurrence } from '../../schema/recurrence.ts';

/** The fields of a recurrence that are lists of whole numbers. */
export type NumberField = 'months' | 'weekNumbers' | 'yearDays' | 'monthDays' | 'positions';

/** The parts of a rule that are lists of whole numbers: field, largest number, and whether they may count from the end. */
export const numberParts: Readonly<Record<string, { field: NumberField; most: number; fromEnd: boolean }>> = {
  BYMONTH: { field: 'months', most: 12, fromEnd: false },
  BYWEEKNO: { field: 'weekNumbers', most: 53, fromEnd: true },
  BYYEARDAY: { field: 'yearDays', most: 366, fromEnd: true },
  BYMONTHDAY: { field: 'monthDays', most: 31, fromEnd: true },
  BYSETPOS: { field: 'positions', most: 366, fromEnd: true },
};

/** What each field of a recurrence is called in a rule. */
export const partNames: Readonly<Partial<Record<keyof Recurrence, string>>> = {
  frequency: 'FREQ',
  interval: 'INTERVAL',
  count: 'COUNT',
  until: 'UNTIL',
  weekStart: 'WKST',
  months: 'BYMONTH',
  weekNumbers: 'BYWEEKNO',
  yearDays: 'BYYEARDAY',
  monthDays: 'BYMONTHDAY',
  weekdays: 'BYDAY',
  positions: 'BYSETPOS',
};

/** What each part of a rule is called in a recurrence. */
export const fieldNames: Readonly<Record<string, keyof Recurrence>> = /* @__PURE__ */ Object.assign(
  Object.create(null),
  Object.fromEntries(Object.entries(partNames).map(([field, name]) => [name, field])),
);

/** A recurrence while it is read. */
export type RecurrenceDraft = { -readonly [Field in keyof Recurrence]?: Recurrence[Field] };
