import type { Rational } from '../internal/rational.ts';
import { inexactText } from '../internal/rationalText.ts';
import type { Exact } from './assessment.ts';

/** The exact texts of those figures whose double is another number. */
export function exactOf(figures: Readonly<Record<string, Rational | null | undefined>>): { exact?: Exact } {
  const exact: Record<string, string> = {};
  for (const [key, figure] of Object.entries(figures)) {
    const text = figure === null || figure === undefined ? undefined : inexactText(figure);
    if (text !== undefined) exact[key] = text;
  }
  return Object.keys(exact).length === 0 ? {} : { exact };
}
