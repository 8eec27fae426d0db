import type { Recurrence } from '../../schema/recurrence.ts';
import { list, ordinal, plural } from './englishParts.ts';
import { wordPeriod } from './timingWords.ts';

const weekdays = {
  MO: 'Monday',
  TU: 'Tuesday',
  WE: 'Wednesday',
  TH: 'Thursday',
  FR: 'Friday',
  SA: 'Saturday',
  SU: 'Sunday',
} as const;
const units = { daily: 'day', weekly: 'week', monthly: 'month', yearly: 'year' } as const;

/** The dates of a rule in English, without what limits or moves them: every Monday, the 25th of every month. */
export function englishRecurrence(rule: Recurrence): string {
  const { frequency, interval = 1 } = rule;
  // Months that are named come once a year, however often the rule steps.
  const named = frequency === 'monthly' && interval === 1 && rule.months !== undefined;
  const unit = named ? 'year' : units[frequency];
  const rhythm = interval === 1 ? `every ${unit}` : `every ${interval} ${plural(unit)}`;
  if (rule.lunar !== undefined) return `${lunarDay(rule.lunar)} ${rhythm}`;
  if (rule.solarTerm !== undefined) return `the solar term ${rule.solarTerm} ${rhythm}`;
  const months = list((rule.months ?? []).map((month) => wordPeriod(`--${String(month).padStart(2, '0')}`, 'en', {})));
  const plainDates = frequency === 'yearly' ? datesOfYear(rule) : null;
  if (plainDates !== null) return `${plainDates}${interval === 1 ? ' ' : ', '}${rhythm}`;
  const days = [
    weekdayWords(rule.weekdays),
    numbered(rule.monthDays, 'day'),
    numbered(rule.yearDays, 'day'),
    rule.weekNumbers === undefined ? '' : `${numbered(rule.weekNumbers, 'week')} of the year`,
  ].filter((words) => words !== '');
  const chosen = positionWords(rule.positions) + days.join(', ');
  const within = months === '' ? '' : ` of ${months}`;
  if (days.length === 0) return `${rhythm}${months === '' ? '' : ` in ${months}`}`;
  if (frequency === 'weekly' && interval === 1) return `every ${chosen}${months === '' ? '' : ` in ${months}`}`;
  return `${chosen}${within}${frequency === 'monthly' && interval === 1 && !named ? ' of' : ','} ${rhythm}`;
}

/** What limits and moves the dates of a rule: from 1 March 2026 on, moved to the next workday. */
export function englishLimits(rule: Recurrence): string[] {
  const date = (text: string): string => wordPeriod(text, 'en', {});
  const limits = [
    rule.start === undefined ? '' : `from ${date(rule.start)} on`,
    rule.until === undefined ? '' : `until ${date(rule.until)}`,
    rule.count === undefined ? '' : `${rule.count} times in all`,
    rule.effectiveCount === undefined ? '' : `${rule.effectiveCount} effective times in all`,
    rule.include === undefined ? '' : `also on ${list(rule.include.map(date))}`,
    rule.exclude === undefined ? '' : `except on ${list(rule.exclude.map(date))}`,
    rule.shortMonth === 'clamp' ? 'on the last day of shorter months' : '',
  ];
  return [...limits, nonWorkdayWords(rule.nonWorkday)].filter((limit) => limit !== '');
}

/** What becomes of a date on a non-workday; empty when it stays. */
export function nonWorkdayWords(rule: Recurrence['nonWorkday']): string {
  switch (rule) {
    case 'skip':
      return 'left out on non-workdays';
    case 'previous':
      return 'on a non-workday the workday before';
    case 'next':
      return 'on a non-workday the next workday';
    case 'nearest':
      return 'on a non-workday the nearest workday';
    case 'nextInMonth':
      return 'on a non-workday the next workday of the month, else the one before';
    default:
      return '';
  }
}

/** Days of the year that have a date of their own: 30 January; `null` for any other rule. */
function datesOfYear({
  months,
  monthDays,
  weekdays: named,
  yearDays,
  weekNumbers,
  positions,
}: Recurrence): string | null {
  const other = [named, yearDays, weekNumbers, positions].some((part) => part !== undefined);
  if (other || months === undefined || monthDays === undefined || monthDays.some((day) => day < 0)) return null;
  const text = (month: number, day: number): string =>
    wordPeriod(`--${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`, 'en', {});
  return list(months.flatMap((month) => monthDays.map((day) => text(month, day))));
}

function lunarDay({ month, day }: NonNullable<Recurrence['lunar']>): string {
  return `the ${day === -1 ? 'last' : ordinal(day)} day of lunar month ${month}`;
}

function place(value: number): string {
  return value > 0 ? ordinal(value) : value === -1 ? 'last' : `${ordinal(-value)} last`;
}

function numbered(values: readonly number[] | undefined, noun: string): string {
  return values === undefined ? '' : `the ${list(values.map(place))} ${noun}`;
}

function weekdayWords(days: Recurrence['weekdays']): string {
  const words = (days ?? []).map((text) => {
    const name = weekdays[text.slice(-2) as keyof typeof weekdays] ?? text;
    const number = Number(text.slice(0, -2));
    return number === 0 ? name : `the ${place(number)} ${name}`;
  });
  return list(words);
}

function positionWords(positions: Recurrence['positions']): string {
  return positions === undefined ? '' : `the ${list(positions.map(place))} of `;
}
