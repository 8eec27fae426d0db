import type { Language } from '../issue/language.ts';
import type { Occurrence } from '../schedule/occurrence.ts';
import type { Plan } from '../schema/plan.ts';
import type { Block, TableRow } from './block.ts';
import { englishMonths } from './englishMonths.ts';
import { occurrenceText } from './occurrenceText.ts';
import { planNames } from './planNames.ts';

const words = {
  'zh-CN': {
    title: '工作安排',
    head: ['时间', '工作任务', '次数', '说明'],
    month: (year: string, month: number) => `${year}年${month}月`,
    standing: '常年工作',
    open: '未定',
    to: '至',
    join: '；',
  },
  en: {
    title: 'Schedule',
    head: ['When', 'Task', 'Times', 'Remarks'],
    month: (year: string, month: number) => `${englishMonths[month - 1]} ${year}`,
    standing: 'All the time',
    open: 'open',
    to: ' to ',
    join: '; ',
  },
} as const;

/**
 * Puts occurrences on paper: one section for each month in which something is due, one line for each occurrence.
 *
 * @param plan - the plan that the occurrences come from; it gives the names
 * @param occurrences - as `expandSchedule` returned them, ordered by due date
 * @param options - `language` of the document
 * See also {@link yearCalendarDocument}, which gathers the dates of a task in a month into one line.
 *
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
  const { window } = occurrence;
  const { partOfDay, times, remarks } = occurrenceText(occurrence, language);
  const day =
    window.start === window.end ? (window.end ?? word.open) : `${window.start ?? ''}${word.to}${window.end ?? ''}`;
  return [partOfDay === '' ? day : `${day} ${partOfDay}`, task, times, remarks.join(word.join)];
}
