import { SearchMoonPhase, SearchSunLongitude } from 'astronomy-engine';

// The lunar calendar by GB/T 33661-2017 from new moons and solar longitudes, with nothing of the tables in it.

const millisecondsPerDay = 86_400_000;
const epoch2000 = 10957;

/** Days since 1970-01-01. */
export const toDay = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / millisecondsPerDay;

export const isoOf = (day: number): string => new Date(day * millisecondsPerDay).toISOString().slice(0, 10);

/** The civil day at UTC+8 of a moment counted in days from noon of 2000-01-01. */
const dayAtUtc8 = (moment: number): number => Math.floor(moment + 0.5 + 8 / 24) + epoch2000;

const dateOf = (day: number): Date => new Date(day * millisecondsPerDay);

function found<Moment>(moment: Moment | null): Moment {
  if (moment === null) throw new Error('nothing found');
  return moment;
}

/** The days of the 24 solar terms of a civil year, 小寒 first. */
export function termDays(year: number): number[] {
  return Array.from({ length: 24 }, (_, place) => {
    const near = toDay(year, 1, 6) + Math.round((place * 365.2422) / 24);
    return dayAtUtc8(found(SearchSunLongitude((285 + 15 * place) % 360, dateOf(near - 8), 16)).ut);
  });
}

/** The days of the new moons from one day to another. */
function newMoons(from: number, to: number): number[] {
  const days: number[] = [];
  for (let after = from; ; ) {
    const day = dayAtUtc8(found(SearchMoonPhase(0, dateOf(after), 40)).ut);
    if (day > to) return days;
    days.push(day);
    after = day + 20;
  }
}

export interface LunarMonth {
  readonly year: number;
  readonly month: number;
  readonly leap: boolean;
  readonly firstDay: number;
  readonly days: number;
}

/** Every lunar month from month 11 of the year before the first to month 10 of the last. */
export function lunarMonths(firstYear: number, lastYear: number): LunarMonth[] {
  const moons = newMoons(toDay(firstYear - 1, 11, 1), toDay(lastYear + 1, 2, 28));
  const majorTerms = new Set<number>();
  for (let year = firstYear - 1; year <= lastYear; year++) {
    termDays(year).forEach((day, place) => {
      if (place % 2 === 1) majorTerms.add(day);
    });
  }
  const months: LunarMonth[] = [];
  for (let year = firstYear; year <= lastYear; year++) {
    const first = monthOfSolstice(moons, year - 1);
    const next = monthOfSolstice(moons, year);
    let leapSeen = next - first === 12;
    let number = 10;
    for (let index = first; index < next; index++) {
      const firstDay = moons[index] ?? Number.NaN;
      const end = moons[index + 1] ?? Number.NaN;
      const leap = !leapSeen && ![...majorTerms].some((day) => day >= firstDay && day < end);
      if (leap) leapSeen = true;
      else number++;
      const month = ((number - 1) % 12) + 1;
      months.push({ year: number > 12 ? year : year - 1, month, leap, firstDay, days: end - firstDay });
    }
  }
  return months;
}

const monthOfSolstice = (moons: readonly number[], year: number): number => {
  const solstice = termDays(year)[23] ?? Number.NaN;
  return moons.findLastIndex((day) => day <= solstice);
};
