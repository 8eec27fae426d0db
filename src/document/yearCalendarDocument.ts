import type { Language } from '../issue/language.ts';
import type { Occurrence } from '../schedule/occurrence.ts';
import type { Plan } from '../schema/plan.ts';
import type { Block } from './block.ts';
import { nameText } from './nameText.ts';
import { occurrenceText } from './occurrenceText.ts';
import { planNames } from './planNames.ts';
import type { CalendarSection } from './yearCalendarWords.ts';
import { yearCalendarWords } from './yearCalendarWords.ts';

/** One line: a task, and all its days in the section that say the same. */
interface Line {
  readonly section: CalendarSection;
  readonly firstDay: string;
  readonly occurrences: Occurrence[];
}

/**
 * Puts occurrences on paper as a year calendar: months as sections, and in each one line for each task.
 *
 * Work that lasts longer than a month stands in a section of its own months (July to August), work of a whole year or
 * longer under its years; a deadline stands in the month in which it ends. Dates of a task in one month share a line.
 *
 * See also {@link scheduleDocument}, a table with one row for each occurrence in the order of the due dates.
 *
 * @param plan - the plan that the occurrences come from; it gives the names
 * @param occurrences - as `expandSchedule` returned them
 * @param options - `language` of the document
 * @returns a heading and, for each section, a heading of level 2 and a list; what has no dates stands last
 * @example
 * yearCalendarDocument({ schemaVersion: 1, kind: 'plan', id: 'a', title: '计划' }, [], { language: 'zh-CN' }); // => [{ type: 'heading', level: 1, text: '计划：年历' }]
 */
export function yearCalendarDocument(
  plan: Plan,
  occurrences: readonly Occurrence[],
  options: { readonly language: Language },
): Block[] {
  const { language } = options;
  const word = yearCalendarWords[language];
  const names = planNames(plan, language);
  const lines = linesOf(occurrences, language);
  const sections = new Map<string, Line[]>();
  for (const line of lines) {
    const heading = line.section === null ? word.undated : word.section(line.section);
    const list = sections.get(heading);
    if (list === undefined) sections.set(heading, [line]);
    else list.push(line);
  }
  return [
    { type: 'heading', level: 1, text: word.title(nameText(plan.title, language)) },
    ...[...sections].flatMap(([heading, section]): Block[] => [
      { type: 'heading', level: 2, text: heading },
      { type: 'list', items: section.map((line) => lineText(line, names.of, language)) },
    ]),
  ];
}

/** The lines in the order of their sections, then of their days, then of the occurrences. */
function linesOf(occurrences: readonly Occurrence[], language: Language): Line[] {
  const lines = new Map<string, Line>();
  for (const occurrence of occurrences) {
    const section = sectionOf(occurrence);
    const { partOfDay, times, remarks } = occurrenceText(occurrence, language);
    const { taskId, timing, takenFrom, part } = occurrence;
    const key = JSON.stringify([section, taskId, timing, takenFrom, part, partOfDay, times, remarks]);
    const line = lines.get(key);
    const day = dueOnly(occurrence) ? occurrence.window.end : occurrence.window.start;
    if (line === undefined) lines.set(key, { section, firstDay: day ?? '', occurrences: [occurrence] });
    else line.occurrences.push(occurrence);
  }
  const orderOf = ({ section, firstDay }: Line): string =>
    section === null ? '~' : `${isYear(section) ? '' : section.from}/${section.to}/${firstDay}`;
  return [...lines.values()].sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : orderOf(a) > orderOf(b) ? 1 : 0));
}

/** The months of an occurrence, `YYYY-MM`; `null` when it has no end to stand under. */
function sectionOf(occurrence: Occurrence): CalendarSection {
  const { start, end } = occurrence.window;
  if (end === null) return null;
  const to = end.slice(0, 7);
  return { from: start === null || dueOnly(occurrence) ? to : start.slice(0, 7), to };
}

/** Whether a section is the whole of some years, which stand before all months. */
function isYear({ from, to }: NonNullable<CalendarSection>): boolean {
  return from.endsWith('-01') && to.endsWith('-12');
}

/** Whether only the last day of a window matters: it is a deadline. */
function dueOnly({ kind, window }: Occurrence): boolean {
  return kind === 'deadline' || (kind === 'recurrence' && window.start !== window.end);
}

function lineText(line: Line, nameOf: (id: string) => string, language: Language): string {
  const word = yearCalendarWords[language];
  const [first] = line.occurrences;
  if (first === undefined) return '';
  const { partOfDay, times, remarks } = occurrenceText(first, language);
  const days = word.days(
    line.section,
    line.occurrences.map((occurrence) => ({ ...occurrence.window, isDeadline: dueOnly(occurrence) })),
  );
  const when = [days, language === 'en' ? partOfDay.toLowerCase() : partOfDay].filter((text) => text !== '').join(' ');
  const notes = [times, ...remarks].filter((text) => text !== '').join(word.join);
  const task = nameOf(first.taskId);
  return `${when === '' ? '' : `${when}${word.colon}`}${task}${notes === '' ? '' : word.bracket(notes)}`;
}
