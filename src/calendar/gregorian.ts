import type { Calendar } from './calendar.ts';

/**
 * The calendar that knows weekends only: Monday to Friday are workdays, and no year has an arrangement of holidays.
 *
 * @example
 * gregorian.days.length; // => 0
 */
export const gregorian: Calendar = { days: [], arrangedYears: [], observances: [], terms: [], schoolYears: [] };
