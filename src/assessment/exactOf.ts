import type { Rational } from '../internal/rational.ts';
import { inexactText } from '../internal/rationalText.ts';
import type { Exact } from './assessment.ts';

/** The exact texts of those figures whose double is another number. */
export function exactOf(figures: Readonly<Record<string, Rational | null | undefined>>): { exact?: Exact } {
  let exact: Record<string, string> | undefined;
  for (const key in figures) {
    const figure = figures[key];
    const text = figure === null || figure === undefined ? undefined : inexactText(figure);
    if (text === undefined) continue;
    exact ??= {};
    exact[key] = text;
  }
  return exact === undefined ? none : { exact };
}

const none: { exact?: Exact } = {};
