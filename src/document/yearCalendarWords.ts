import { daysInMonth } from '../internal/civilDay.ts';
import { englishMonths } from './englishMonths.ts';

/** The months that a section of a year calendar covers, `YYYY-MM`; `null` for what has no dates. */
export type CalendarSection = { readonly from: string; readonly to: string } | null;

/** Days of one occurrence on a line. */
export interface LineDays {
  readonly start: string | null;
  readonly end: string | null;
  readonly isDeadline: boolean;
}

/** What a year calendar needs words for. */
export interface YearCalendarWords {
  readonly title: (plan: string) => string;
  readonly undated: string;
  readonly section: (section: NonNullable<CalendarSection>) => string;
  /** The days of a line within its section; empty when it fills the section. */
  readonly days: (section: CalendarSection, days: readonly LineDays[]) => string;
  readonly join: string;
  readonly colon: string;
  readonly bracket: (text: string) => string;
}

const yearOf = (date: string): number => Number(date.slice(0, 4));
const monthOf = (date: string): number => Number(date.slice(5, 7));
const dayOf = (date: string): number => Number(date.slice(8, 10));

/** Years from the first day of one to the last of another, or `null` for any other stretch. */
function wholeYears({ from, to }: NonNullable<CalendarSection>): readonly [number, number] | null {
  return monthOf(from) === 1 && monthOf(to) === 12 ? [yearOf(from), yearOf(to)] : null;
}

/** Tells whether a window is all the months of its section. */
function fills(section: CalendarSection, { start, end, isDeadline }: LineDays): boolean {
  if (section === null || isDeadline || start === null || end === null) return false;
  return dayOf(start) === 1 && dayOf(end) === daysInMonth(yearOf(end), monthOf(end));
}

function daysOf(
  section: CalendarSection,
  days: readonly LineDays[],
  printDay: (date: string, inMonth: boolean) => string,
  words: {
    readonly to: string;
    readonly by: (day: string) => string;
    readonly since: (date: string) => string;
    readonly comma: string;
  },
): string {
  const inMonth = section !== null && section.from === section.to;
  return days
    .filter((each) => !fills(section, each))
    .map(({ start, end, isDeadline }) => {
      if (end === null) return start === null ? '' : words.since(start);
      const last = printDay(end, inMonth);
      if (isDeadline) return words.by(last);
      if (start === end || start === null) return last;
      return `${printDay(start, inMonth)}${words.to}${last}`;
    })
    .join(words.comma);
}

/** The words of a year calendar in each language. */
export const yearCalendarWords: Readonly<Record<'zh-CN' | 'en', YearCalendarWords>> = {
  'zh-CN': {
    title: (plan) => `${plan}：年历`,
    undated: '未定日期',
    section: (section) => {
      const { from, to } = section;
      const years = wholeYears(section);
      if (years !== null) return years[0] === years[1] ? `${years[0]}年全年` : `${years[0]}年至${years[1]}年`;
      const first = `${yearOf(from)}年${monthOf(from)}月`;
      if (from === to) return first;
      return `${first}至${yearOf(from) === yearOf(to) ? '' : `${yearOf(to)}年`}${monthOf(to)}月`;
    },
    days: (section, days) =>
      daysOf(section, days, (date, inMonth) => `${inMonth ? '' : `${monthOf(date)}月`}${dayOf(date)}日`, {
        to: '至',
        by: (day) => `${day}前`,
        since: (date) => `${yearOf(date)}年${monthOf(date)}月${dayOf(date)}日起`,
        comma: '、',
      }),
    join: '；',
    colon: '：',
    bracket: (text) => `（${text}）`,
  },
  en: {
    title: (plan) => `${plan}: year calendar`,
    undated: 'No dates',
    section: (section) => {
      const { from, to } = section;
      const years = wholeYears(section);
      if (years !== null) return years[0] === years[1] ? `All of ${years[0]}` : `${years[0]} to ${years[1]}`;
      const month = (text: string): string => englishMonths[monthOf(text) - 1] ?? '';
      if (from === to) return `${month(from)} ${yearOf(from)}`;
      return `${month(from)}${yearOf(from) === yearOf(to) ? '' : ` ${yearOf(from)}`} to ${month(to)} ${yearOf(to)}`;
    },
    days: (section, days) =>
      daysOf(
        section,
        days,
        (date, inMonth) => `${dayOf(date)}${inMonth ? '' : ` ${englishMonths[monthOf(date) - 1]}`}`,
        {
          to: ' to ',
          by: (day) => `by ${day}`,
          since: (date) => `from ${dayOf(date)} ${englishMonths[monthOf(date) - 1]} ${yearOf(date)}`,
          comma: ', ',
        },
      ),
    join: '; ',
    colon: ': ',
    bracket: (text) => ` (${text})`,
  },
};
