import { LegalHoliday, LunarDay, LunarYear, type SolarDay, SolarTerm } from 'tyme4ts';

// Makes the tables of src/china/data from tyme4ts; `npm run generate:china` writes them, test/china/tables.test.ts holds them.

const firstYear = 1901;
const lastYear = 2099;
const exact = { firstYear: 1929, lastYear: 2050 };
const arranged = { firstYear: 2015, lastYear: 2026 };

/** A day in every function here: days since 1970-01-01. */
const toDay = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / 86_400_000;
const dayOf = (day: SolarDay): number => toDay(day.getYear(), day.getMonth(), day.getDay());
const isoOf = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

const span = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);

function packedLunarYear(year: number): string {
  const lunar = LunarYear.fromYear(year);
  const months = lunar.getMonths();
  const [first] = months;
  if (first === undefined || lunar.getLeapMonth() === 12) throw new Error(`lunar year ${year} does not fit`);
  const offset = dayOf(first.getFirstJulianDay().getSolarDay()) - toDay(year, 1, 21);
  const lengths = months.reduce((bits, month, index) => bits | ((month.getDayCount() - 29) << index), 0);
  const signs = [offset.toString(36), lunar.getLeapMonth().toString(36), lengths.toString(36).padStart(3, '0')];
  const packed = signs.join('');
  if (packed.length !== 5 || offset < 0) throw new Error(`lunar year ${year} does not fit`);
  return packed;
}

/** The day of the month of each solar term of a civil year, 小寒 first. */
const termDays = (year: number): number[] => span(1, 24).map((index) => termDay(year, index).getDay());

/** tyme4ts counts the terms of a year from 冬至 of the year before. */
const termDay = (year: number, index: number): SolarDay => SolarTerm.fromIndex(year, index).getSolarDay();

function packedTerms(): { earliestTerms: string; terms: string } {
  const years = span(firstYear, lastYear).map(termDays);
  const byTerm = span(0, 23).map((place) => years.map((days) => days[place] ?? Number.NaN));
  const earliest = byTerm.map((days) => Math.min(...days));
  const past = byTerm.flatMap((days, place) => days.map((day) => day - (earliest[place] ?? 0)));
  if (Math.max(...past) > 9) throw new Error('a solar term does not fit');
  return { earliestTerms: earliest.map((day) => day.toString(36)).join(''), terms: past.join('') };
}

/** The statutory days themselves: 全国年节及纪念日放假办法, articles 2 and 4, as amended in 2013 and 2024. */
function statutoryDays(year: number): Map<number, string> {
  const lunar = (month: number, day: number): number => dayOf(LunarDay.fromYmd(year, month, day).getSolarDay());
  const newYear = lunar(1, 1);
  const later = year >= 2025;
  const stated: [string, number[]][] = [
    ['元旦', [toDay(year, 1, 1)]],
    ['春节', span(later ? newYear - 1 : newYear, newYear + 2)],
    ['清明节', [dayOf(termDay(year, 7))]],
    ['劳动节', span(toDay(year, 5, 1), toDay(year, 5, later ? 2 : 1))],
    ['端午节', [lunar(5, 5)]],
    ['国庆节', span(toDay(year, 10, 1), toDay(year, 10, 3))],
    ['中秋节', [lunar(8, 15)]],
  ];
  // A day off for the whole country by a notice of the State Council, 国发明电〔2015〕1号.
  if (year === 2015) stated.push([victoryDay, [toDay(2015, 9, 3)]]);
  const days = new Map<number, string>();
  for (const [name, each] of stated) {
    for (const day of each) days.set(day, days.has(day) ? `${days.get(day)}、${name}` : name);
  }
  return days;
}

const victoryDay = '中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日';
const fullNames: Readonly<Record<string, string>> = { 国庆中秋: '国庆节、中秋节', 抗战胜利日: victoryDay };

interface ArrangedDay {
  readonly day: number;
  readonly state: 'h' | 'o' | 'w';
  readonly name: string;
}

function arrangedDays(year: number): ArrangedDay[] {
  const statutory = statutoryDays(year);
  const days = span(toDay(year, 1, 1), toDay(year, 12, 31)).flatMap((day): ArrangedDay[] => {
    const date = new Date(day * 86_400_000);
    const holiday = LegalHoliday.fromYmd(year, date.getUTCMonth() + 1, date.getUTCDate());
    if (holiday === null) return [];
    const name = fullNames[holiday.getName()] ?? holiday.getName();
    const own = statutory.get(day);
    if (own !== undefined && holiday.isWork()) throw new Error(`${isoOf(day)} is ${own} and a workday`);
    return own === undefined ? [{ day, state: holiday.isWork() ? 'w' : 'o', name }] : [{ day, state: 'h', name: own }];
  });
  const missing = [...statutory].filter(([day]) => !days.some((each) => each.day === day));
  if (missing.length > 0) throw new Error(`${missing.map(([, name]) => name).join()} of ${year} is no day off`);
  return days;
}

/** A year as text: each name once for what follows it, then its runs of days in one state (`o0102-0103`). */
function packedArrangement(year: number): string {
  const words: string[] = [];
  let last: ArrangedDay | undefined;
  let name = '';
  let start = '';
  const monthDay = (day: number): string => isoOf(day).slice(5).replace('-', '');
  for (const each of arrangedDays(year)) {
    const runsOn = last?.name === each.name && last.state === each.state && last.day === each.day - 1;
    if (each.name !== name) words.push(each.name);
    if (runsOn) words.pop();
    else start = `${each.state}${monthDay(each.day)}`;
    words.push(runsOn ? `${start}-${monthDay(each.day)}` : start);
    name = each.name;
    last = each;
  }
  return words.join(' ');
}

const heading = '// Generated by `npm run generate:china`; do not edit.\n';

/** The text of each generated file by its name in src/china/data. */
export function chinaTables(): Map<string, string> {
  const { earliestTerms, terms } = packedTerms();
  const lunarYears = span(firstYear - 1, lastYear)
    .map(packedLunarYear)
    .join('');
  const years = span(arranged.firstYear, arranged.lastYear).map((year) => `  '${packedArrangement(year)}',\n`);
  return new Map([
    [
      'chinaLunisolar.ts',
      `${heading}import type { Lunisolar } from '../../calendar/lunisolar.ts';

/** Lunar years and solar terms, exact from ${exact.firstYear} to ${exact.lastYear}. */
export const chinaLunisolar: Lunisolar = {
  firstYear: ${firstYear},
  lastYear: ${lastYear},
  exact: { firstYear: ${exact.firstYear}, lastYear: ${exact.lastYear} },
  lunarYears:
    '${lunarYears}',
  earliestTerms: '${earliestTerms}',
  terms:
    '${terms}',
};
`,
    ],
    [
      'holidayArrangements.ts',
      `${heading}
/** The first year of {@link holidayArrangements}. */
export const firstArrangedYear = ${arranged.firstYear};

/**
 * Statutory holidays and make-up workdays, one text a year: the name of a holiday, then its days as month and day; h is
 * a statutory holiday, o a day off with it, w a make-up workday.
 */
export const holidayArrangements: readonly string[] = [
${years.join('')}];
`,
    ],
  ]);
}
