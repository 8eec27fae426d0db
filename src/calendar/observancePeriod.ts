import { daysInMonth } from '../internal/civilDay.ts';
import type { StatedPeriod } from '../period/period.ts';
import type { Observance } from '../schema/observance.ts';
import type { Recurrence } from '../schema/recurrence.ts';

/**
 * Gives the period that an observance stands for: the one it states, or the one fixed day or month of its yearly rule.
 *
 * @returns `null` when its date differs from year to year or is made known each year
 */
export function observancePeriod({ during, recurrence, span }: Observance): StatedPeriod | null {
  if (during !== undefined) return during;
  return recurrence === undefined ? null : yearlyPeriod(recurrence, span === 'month');
}

const fixedFields = new Set([
  'frequency',
  'interval',
  'months',
  'monthDays',
  'label',
  'source',
  'note',
  'implied',
  'ext',
]);

function yearlyPeriod(recurrence: Recurrence, wholeMonth: boolean): string | null {
  const { frequency, interval = 1, months, monthDays } = recurrence;
  const month = months?.[0];
  if ((frequency !== 'yearly' && frequency !== 'monthly') || interval !== 1) return null;
  if (month === undefined || months?.length !== 1) return null;
  for (const [field, value] of Object.entries(recurrence)) {
    if (value !== undefined && !fixedFields.has(field)) return null;
  }
  if (monthDays === undefined) return wholeMonth ? `--${twoDigits(month)}` : null;
  const [day] = monthDays;
  if (day === undefined || monthDays.length !== 1 || day < 1 || day > daysInMonth(2000, month)) return null;
  return `--${twoDigits(month)}-${twoDigits(day)}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
