import { partOfDayText } from '../codelist/text/partOfDay.ts';
import type { Language } from '../issue/language.ts';
import type { Occurrence } from '../schedule/occurrence.ts';
import type { Plan } from '../schema/plan.ts';
import type { Block, TableRow } from './block.ts';
import { planNames } from './planNames.ts';

const words = {
  'zh-CN': {
    title: '工作安排',
    head: ['时间', '工作任务', '次数', '说明'],
    month: (year: string, month: number) => `${year}年${month}月`,
    standing: '常年工作',
    open: '未定',
    to: '至',
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
    join: '；',
  },
  en: {
    title: 'Schedule',
    head: ['When', 'Task', 'Times', 'Remarks'],
    month: (year: string, month: number) => `${monthNames[month - 1]} ${year}`,
    standing: 'All the time',
    open: 'open',
    to: ' to ',
    times: (min: number, max: number | undefined) =>
      max === undefined ? `at least ${min}` : min === max ? `${min}` : min === 0 ? `at most ${max}` : `${min}–${max}`,
    partial: 'incomplete window',
    provisional: 'holidays not arranged yet, counted by weekday',
    join: '; ',
  },
} as const;

const monthNames = [
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

/**
 * Puts occurrences on paper: one section for each month in which something is due, one line for each occurrence.
 *
 * @param plan - the plan that the occurrences come from; it gives the names
 * @param occurrences - as `expandSchedule` returned them, ordered by due date
 * @param options - `language` of the document
 * @returns a heading and, for each month, a heading of level 2 and a table; standing work stands last
 * @example
 * scheduleDocument({ schemaVersion: 1, kind: 'plan', id: 'a', title: '计划' }, [], { language: 'en' }); // => [{ type: 'heading', level: 1, text: 'Schedule' }]
 */
export function scheduleDocument(
  plan: Plan,
  occurrences: readonly Occurrence[],
  options: { readonly language: Language },
): Block[] {
  const { language } = options;
  const word = words[language];
  const names = planNames(plan, language);
  const months = new Map<string, TableRow[]>();
  for (const occurrence of occurrences) {
    const section = sectionOf(occurrence, language);
    const rows = months.get(section) ?? [];
    rows.push(rowOf(occurrence, names.of(occurrence.taskId), language));
    months.set(section, rows);
  }
  const standing = months.get(word.standing);
  months.delete(word.standing);
  if (standing !== undefined) months.set(word.standing, standing);
  return [
    { type: 'heading', level: 1, text: word.title },
    ...[...months].flatMap(([month, rows]): Block[] => [
      { type: 'heading', level: 2, text: month },
      { type: 'table', head: [[...word.head]], rows },
    ]),
  ];
}

function sectionOf({ kind, window }: Occurrence, language: Language): string {
  const word = words[language];
  if (kind === 'standing') return word.standing;
  return window.end === null ? word.open : word.month(window.end.slice(0, 4), Number(window.end.slice(5, 7)));
}

function rowOf(occurrence: Occurrence, task: string, language: Language): TableRow {
  const word = words[language];
  const { window, partOfDay, count, partial, provisional } = occurrence;
  const day =
    window.start === window.end ? (window.end ?? word.open) : `${window.start ?? ''}${word.to}${window.end ?? ''}`;
  const part = partOfDay === undefined ? '' : ` ${partOfDayText.codes[partOfDay].title[language]}`;
  const remarks = [...(partial === true ? [word.partial] : []), ...(provisional === true ? [word.provisional] : [])];
  return [`${day}${part}`, task, count === undefined ? '' : word.times(count.min, count.max), remarks.join(word.join)];
}
