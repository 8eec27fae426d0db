import type { Recurrence } from '../../src/schema/recurrence.ts';

/** What the slow expansion knows of the days: workdays, and the lunar date or solar term of a day. */
export interface SlowCalendar {
  readonly isWorkday?: (date: string) => boolean;
  /** `month-day`, `month--1` for the last day of a month, or the name of a solar term; what a day is called. */
  readonly namesOf?: (date: string) => readonly string[];
}

const oneDay = 86_400_000;
const names = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const timeOf = (date: string): number => Date.parse(`${date}T00:00:00Z`);
const textOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
const dayAfter = (date: string, days = 1): string => textOf(timeOf(date) + days * oneDay);
const yearOf = (date: string): number => Number(date.slice(0, 4));
const monthOf = (date: string): number => Number(date.slice(5, 7));
const dayOf = (date: string): number => Number(date.slice(8));
const weekdayOf = (date: string): string => names[new Date(timeOf(date)).getUTCDay()] ?? '';
const lastOfMonth = (date: string): number => new Date(Date.UTC(yearOf(date), monthOf(date), 0)).getUTCDate();
const yearDay = (date: string): number => (timeOf(date) - timeOf(`${date.slice(0, 4)}-01-01`)) / oneDay + 1;
const daysInYear = (date: string): number => yearDay(`${date.slice(0, 4)}-12-31`);

function weekBegin(date: string, weekStart: string): string {
  let begin = date;
  while (weekdayOf(begin) !== weekStart) begin = dayAfter(begin, -1);
  return begin;
}

/** The number of the week of a day, from the start and from the end of the year that holds most of that week. */
function weekNumbersOf(date: string, weekStart: string): number[] {
  const begin = weekBegin(date, weekStart);
  const year = yearOf(dayAfter(begin, 3));
  const inYear = (week: string): boolean => yearOf(dayAfter(week, 3)) === year;
  let number = 1;
  for (let week = dayAfter(begin, -7); inYear(week); week = dayAfter(week, -7)) number++;
  let fromEnd = -1;
  for (let week = dayAfter(begin, 7); inYear(week); week = dayAfter(week, 7)) fromEnd--;
  return [number, fromEnd];
}

/** The period of a rule that a day lies in, by the date of its first day. */
function periodOf(date: string, { frequency, weekStart = 'MO' }: Recurrence): string {
  if (frequency === 'daily') return date;
  if (frequency === 'weekly') return weekBegin(date, weekStart);
  return frequency === 'monthly' ? `${date.slice(0, 7)}-01` : `${date.slice(0, 4)}-01-01`;
}

function hasWeekday(date: string, weekdays: readonly string[], perYear: boolean): boolean {
  return weekdays.some((wanted) => {
    if (wanted.slice(-2) !== weekdayOf(date)) return false;
    if (wanted.length === 2) return true;
    const isSamePeriod = (other: string) =>
      perYear ? yearOf(other) === yearOf(date) : other.slice(0, 7) === date.slice(0, 7);
    let number = 1;
    for (let other = dayAfter(date, -7); isSamePeriod(other); other = dayAfter(other, -7)) number++;
    let fromEnd = -1;
    for (let other = dayAfter(date, 7); isSamePeriod(other); other = dayAfter(other, 7)) fromEnd--;
    const ordinal = Number(wanted.slice(0, -2));
    return ordinal === number || ordinal === fromEnd;
  });
}

function hasMonthDay(date: string, days: readonly number[], clamp: boolean): boolean {
  const last = lastOfMonth(date);
  const own = dayOf(date);
  return days.some((day) => day === own || day + last + 1 === own || (clamp && day > last && own === last));
}

/** What a rule takes from its start when it names no day. */
function completed(rule: Recurrence, start: string): Recurrence {
  const { frequency, weekdays, monthDays, yearDays, weekNumbers, lunar, solarTerm, months } = rule;
  if (frequency === 'daily' || weekdays || monthDays || yearDays || lunar || solarTerm) return rule;
  if (frequency === 'weekly') return weekNumbers ? rule : { ...rule, weekdays: [weekdayOf(start)] };
  if (weekNumbers) return frequency === 'yearly' ? { ...rule, weekdays: [weekdayOf(start)] } : rule;
  if (frequency === 'monthly') return { ...rule, monthDays: [dayOf(start)] };
  return { ...rule, monthDays: [dayOf(start)], months: months ?? [monthOf(start)] };
}

function fits(date: string, rule: Recurrence, { namesOf }: SlowCalendar): boolean {
  const { frequency, months, monthDays, weekdays, yearDays, weekNumbers, weekStart = 'MO', lunar, solarTerm } = rule;
  if (lunar) return namesOf?.(date).includes(`${lunar.month}-${lunar.day}`) ?? false;
  if (solarTerm) return namesOf?.(date).includes(solarTerm) ?? false;
  if (months && !months.includes(monthOf(date))) return false;
  if (monthDays && !hasMonthDay(date, monthDays, rule.shortMonth === 'clamp')) return false;
  if (weekdays && !hasWeekday(date, weekdays, frequency === 'yearly' && months === undefined)) return false;
  if (yearDays && !yearDays.some((day) => day === yearDay(date) || day + daysInYear(date) + 1 === yearDay(date)))
    return false;
  return !weekNumbers || weekNumbersOf(date, weekStart).some((number) => weekNumbers.includes(number));
}

function moved(date: string, rule: Recurrence, isWorkday: (date: string) => boolean): string | null {
  const { nonWorkday = 'keep' } = rule;
  if (nonWorkday === 'keep' || isWorkday(date)) return date;
  const seek = (step: number): string => {
    let found = dayAfter(date, step);
    while (!isWorkday(found)) found = dayAfter(found, step);
    return found;
  };
  const [before, after] = [seek(-1), seek(1)];
  switch (nonWorkday) {
    case 'skip':
      return null;
    case 'previous':
      return before;
    case 'next':
      return after;
    case 'nearest':
      return timeOf(after) - timeOf(date) < timeOf(date) - timeOf(before) ? after : before;
    case 'nextInMonth':
      return after.slice(0, 7) === date.slice(0, 7) ? after : before;
  }
}

/** The dates of a recurrence, found by looking at one day after another from its start; each with its nominal date. */
export function slowRecurrence(
  recurrence: Recurrence & { readonly start: string },
  from: string,
  to: string,
  calendar: SlowCalendar = {},
): { readonly nominal: string; readonly date: string }[] {
  const { start, interval = 1, positions, until = '9999-12-31', exclude = [], include = [] } = recurrence;
  const rule = completed(recurrence, start);
  const isWorkday = calendar.isWorkday ?? ((date: string) => !['SA', 'SU'].includes(weekdayOf(date)));
  const found: { nominal: string; date: string }[] = [];
  const end = dayAfter(to, 400);
  let left = rule.count ?? Number.POSITIVE_INFINITY;
  let effective = rule.effectiveCount ?? Number.POSITIVE_INFINITY;
  let steps = 0;
  let landedLast = '';
  for (let period = periodOf(start, rule), date = period; date < end; period = date, steps++) {
    const candidates: string[] = [];
    for (; periodOf(date, rule) === period; date = dayAfter(date))
      if (fits(date, rule, calendar)) candidates.push(date);
    if (steps % interval !== 0) continue;
    const chosen = candidates.filter(
      (_, index) => !positions || positions.includes(index + 1) || positions.includes(index - candidates.length),
    );
    for (const nominal of chosen) {
      if (nominal < start || nominal > until || left-- <= 0) continue;
      if (exclude.includes(nominal) || include.includes(nominal)) continue;
      const landed = moved(nominal, rule, isWorkday);
      if (landed === null) continue;
      if (rule.mergeSameDay && (landed === landedLast || include.includes(landed))) continue;
      landedLast = landed;
      if (effective-- > 0) found.push({ nominal, date: landed });
    }
  }
  for (const date of new Set(include)) if (!exclude.includes(date)) found.push({ nominal: date, date });
  return found
    .filter(({ date }) => date >= from && date <= to)
    .sort((a, b) => (a.date + a.nominal < b.date + b.nominal ? -1 : 1));
}
