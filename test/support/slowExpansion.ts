/** A window of days, both included. */
export interface SlowWindow {
  readonly nominal: string;
  readonly start: string;
  readonly end: string;
}

const oneDay = 86_400_000;
const dateOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
const timeOf = (date: string): number => Date.parse(`${date}T00:00:00Z`);
const mondayOf = (date: string): number => timeOf(date) - ((new Date(timeOf(date)).getUTCDay() + 6) % 7) * oneDay;

/** A name that all days of one window share. */
const windowName: Readonly<Record<string, (date: string) => string>> = {
  day: (date) => date,
  week: (date) => dateOf(mondayOf(date)),
  tenDays: (date) => `${date.slice(0, 7)}-${Math.min(3, Math.ceil(Number(date.slice(8)) / 10))}`,
  halfMonth: (date) => `${date.slice(0, 7)}-${Number(date.slice(8)) <= 15 ? 1 : 2}`,
  month: (date) => date.slice(0, 7),
  quarter: (date) => `${date.slice(0, 4)}-${Math.ceil(Number(date.slice(5, 7)) / 3)}`,
  halfYear: (date) => `${date.slice(0, 4)}-${Number(date.slice(5, 7)) <= 6 ? 1 : 2}`,
  year: (date) => date.slice(0, 4),
};

/** The windows of a quota in a plan, found by looking at one day after another; the first one may begin before the plan. */
export function slowQuota(per: string, interval: number, planStart: string, planEnd: string): SlowWindow[] {
  const name = windowName[per] ?? ((date) => date);
  let nominal = planStart;
  while (name(dateOf(timeOf(nominal) - oneDay)) === name(planStart)) nominal = dateOf(timeOf(nominal) - oneDay);
  const windows: { nominal: string; start: string; end: string }[] = [];
  let units = 0;
  for (let date = planStart; date <= planEnd; date = dateOf(timeOf(date) + oneDay)) {
    const isFirst = date === planStart;
    const isNew = isFirst || name(date) !== name(dateOf(timeOf(date) - oneDay));
    if (isNew) units++;
    const last = windows.at(-1);
    if (last === undefined || (isNew && (units - 1) % interval === 0)) {
      windows.push({ nominal: isFirst ? nominal : date, start: date, end: date });
    } else last.end = date;
  }
  return windows;
}

/** The dates of a weekly rule in a plan, found by looking at one day after another. */
export function slowWeekly(
  weekdays: readonly string[],
  interval: number,
  ruleStart: string,
  planStart: string,
  planEnd: string,
): string[] {
  const names = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
  const dates: string[] = [];
  for (let date = ruleStart; date <= planEnd; date = dateOf(timeOf(date) + oneDay)) {
    const weeks = Math.round((mondayOf(date) - mondayOf(ruleStart)) / (7 * oneDay));
    const weekday = names[new Date(timeOf(date)).getUTCDay()] ?? '';
    if (date >= planStart && weeks % interval === 0 && weekdays.includes(weekday)) dates.push(date);
  }
  return dates;
}
