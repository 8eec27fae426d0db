import type { CalendarForm } from './periodForm.ts';
import { rangeWords } from './rangeWords.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** A piece of the calendar in English, as its text has it: early May 2026, Q4. */
export function calendarInEnglish(form: CalendarForm): string {
  return withYear(form, form.year);
}

/** A range in English that says once what both ends share: 3 to 20 May 2026, November to April of the next year. */
export function rangeInEnglish(start: CalendarForm, end: CalendarForm): string {
  const { startYear, endYear, sameMonth } = rangeWords(start, end);
  if (endYear !== 'same') return `${withYear(start, startYear)} to ${withYear(end, endYear)}`;
  const from = sameMonth && start.unit === 'day' ? String(start.part) : withinYear(start);
  return `${from} to ${withYear(end, startYear)}`;
}

function withYear(form: CalendarForm, year: number | 'next' | null): string {
  const words = withinYear(form);
  if (form.unit === 'year') return String(year);
  if (year === 'next') return `${words} of the next year`;
  if (form.unit === 'half') return `${words} of ${year ?? 'the year'}`;
  if (year === null) return words;
  return form.unit === 'week' ? `${words} of ${year}` : `${words} ${year}`;
}

function withinYear(form: CalendarForm): string {
  const month = months[form.number - 1] ?? '';
  switch (form.unit) {
    case 'half':
      return form.number === 1 ? 'first half' : 'second half';
    case 'quarter':
      return `Q${form.number}`;
    case 'week':
      return `week ${form.number}`;
    case 'third':
      return form.part === 1 ? `early ${month}` : form.part === 2 ? `mid-${month}` : `late ${month}`;
    case 'halfMonth':
      return `${form.part === 1 ? 'first' : 'second'} half of ${month}`;
    case 'day':
      return `${form.part} ${month}`;
    default:
      return month;
  }
}
