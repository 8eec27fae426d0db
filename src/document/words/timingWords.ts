import type { Language } from '../../issue/language.ts';
import { describePeriod } from '../../period/describePeriod.ts';
import { parsePeriodText } from '../../period/parsePeriodText.ts';
import type { StatedPeriod } from '../../period/period.ts';
import type { SimpleForm } from '../../period/periodForm.ts';
import type { Timing, TimingKind } from '../../schema/timing.ts';

/** Words for what a timing names, by the name. */
export type WordNames = Readonly<Record<string, string>>;

/** What puts each kind of timing into words in one language. */
export type TimingWords = {
  readonly [Kind in TimingKind]: (timing: Extract<Timing, { kind: Kind }>, names: WordNames) => string;
};

/** Puts a timing into the words of a table; a kind that the table lacks gives its own name. */
export function wordTiming(words: TimingWords, timing: Timing, names: WordNames): string {
  if (!Object.hasOwn(words, timing.kind)) return String(timing.kind);
  return (words[timing.kind] as (timing: Timing, names: WordNames) => string)(timing, names);
}

/** The words for a name, or the name itself. */
export function nameOf(name: string, names: WordNames): string {
  return (Object.hasOwn(names, name) ? names[name] : undefined) ?? name;
}

/** Puts a period into words; `plan` may have words of its own. */
export function wordPeriod(value: StatedPeriod, language: Language, names: WordNames): string {
  return value === 'plan' && Object.hasOwn(names, 'plan')
    ? nameOf('plan', names)
    : describePeriod(value, language, names);
}

/** The piece of the calendar, or other period, that a stated period ends with; `null` when it has no form or is open. */
export function endForm(value: StatedPeriod): SimpleForm | null {
  if (typeof value !== 'string') return null;
  const form = parsePeriodText(value);
  if ('code' in form) return null;
  return form.kind === 'range' ? form.end : form;
}
