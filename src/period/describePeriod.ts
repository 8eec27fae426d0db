import type { Language } from '../issue/language.ts';
import { calendarInChinese, rangeInChinese } from './describeChinese.ts';
import { calendarInEnglish, rangeInEnglish } from './describeEnglish.ts';
import { parsePeriodText } from './parsePeriodText.ts';
import type { StatedPeriod } from './period.ts';
import type { RangeForm, SimpleForm } from './periodForm.ts';

const words = {
  'zh-CN': {
    calendar: calendarInChinese,
    range: rangeInChinese,
    plan: '计划期',
    always: '不限时间',
    between: (from: string, to: string) => `${from}至${to}`,
    from: (start: string) => `${start}起`,
    until: (end: string) => `至${end}止`,
  },
  en: {
    calendar: calendarInEnglish,
    range: rangeInEnglish,
    plan: 'the plan period',
    always: 'at any time',
    between: (from: string, to: string) => `${from} to ${to}`,
    from: (start: string) => `from ${start} on`,
    until: (end: string) => `up to and including ${end}`,
  },
} as const;

/**
 * Puts a period into words as it is stated, without dating it.
 *
 * A range says once what both ends share, as an office would write it. What the source hides or leaves open is given in
 * its own wording, and text that is no period as it stands.
 *
 * See also {@link formatPeriod}, which prints dates as period text.
 *
 * @param value - period text, or what the source hides or leaves open
 * @param language - `'zh-CN'` or `'en'`
 * @param names - words for named periods, by their full name (`phase:prepare`); one without words gives its name
 * @example
 * describePeriod('--11/--04', 'zh-CN'); // => '11月至次年4月'
 */
export function describePeriod(
  value: StatedPeriod,
  language: Language,
  names: Readonly<Record<string, string>> = {},
): string {
  if (typeof value !== 'string') return 'masked' in value ? value.masked : value.vague;
  const form = parsePeriodText(value);
  if ('code' in form) return value;
  return form.kind === 'range' ? describeRange(form, language, names) : describeSimple(form, language, names);
}

function describeSimple(form: SimpleForm, language: Language, names: Readonly<Record<string, string>>): string {
  if (form.kind === 'calendar') return words[language].calendar(form);
  if (form.kind === 'plan') return words[language].plan;
  return (Object.hasOwn(names, form.name) ? names[form.name] : undefined) ?? form.name;
}

function describeRange(form: RangeForm, language: Language, names: Readonly<Record<string, string>>): string {
  const { start, end } = form;
  const inWords = words[language];
  if (start === null) return end === null ? inWords.always : inWords.until(describeSimple(end, language, names));
  const from = describeSimple(start, language, names);
  if (end === null) return inWords.from(from);
  const to = describeSimple(end, language, names);
  if (from === to) return from;
  return start.kind === 'calendar' && end.kind === 'calendar' ? inWords.range(start, end) : inWords.between(from, to);
}
