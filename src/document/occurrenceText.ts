import { partOfDayText } from '../codelist/text/partOfDay.ts';
import type { Language } from '../issue/language.ts';
import type { Occurrence } from '../schedule/occurrence.ts';

const words = {
  'zh-CN': {
    times: (min: number, max: number | undefined) =>
      max === undefined
        ? `不少于${min}次`
        : min === max
          ? `${min}次`
          : min === 0
            ? `不超过${max}次`
            : `${min}—${max}次`,
    partial: '周期不完整',
    provisional: '节假日安排未公布，暂按周末推算',
    conditional: '符合条件时',
  },
  en: {
    times: (min: number, max: number | undefined) =>
      max === undefined ? `at least ${min}` : min === max ? `${min}` : min === 0 ? `at most ${max}` : `${min}–${max}`,
    partial: 'incomplete window',
    provisional: 'holidays not arranged yet, counted by weekday',
    conditional: 'if its condition is met',
  },
} as const;

/** What is said of an occurrence beside its task and its days. */
export interface OccurrenceText {
  /** 上午; empty when the plan does not say. */
  readonly partOfDay: string;
  /** 2次, 不少于1次; empty when it is a single date, or the plan does not say. */
  readonly times: string;
  readonly remarks: readonly string[];
}

/** Puts into words what an occurrence says beside its task and its days. */
export function occurrenceText(occurrence: Occurrence, language: Language): OccurrenceText {
  const word = words[language];
  const { partOfDay, count, partial, provisional, conditional } = occurrence;
  return {
    partOfDay: partOfDay === undefined ? '' : partOfDayText.codes[partOfDay].title[language],
    times: count === undefined ? '' : word.times(count.min, count.max),
    remarks: [
      ...(partial === true ? [word.partial] : []),
      ...(provisional === true ? [word.provisional] : []),
      ...(conditional === true ? [word.conditional] : []),
    ],
  };
}
