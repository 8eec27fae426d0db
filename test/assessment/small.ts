import type { ScoreContext } from '../../src/assessment/assess.ts';
import type { Assessment, Result } from '../../src/assessment/assessment.ts';
import { scoreSheet } from '../../src/assessment/scoreSheet.ts';
import type { Scheme } from '../../src/schema/scheme.ts';
import type { SchemeIndicator } from '../../src/schema/schemeIndicator.ts';
import type { Sheet } from '../../src/schema/sheet.ts';

/** Indicators by id: a type, or a whole indicator without id. */
export type Indicators = Record<string, SchemeIndicator['type'] | Omit<SchemeIndicator, 'id'>>;

/** Scores a small scheme, written down to what matters. */
export function scoreSmall(
  indicators: Indicators,
  scheme: Partial<Scheme>,
  observations: Sheet['observations'],
  sheet: Partial<Sheet> = {},
  context: ScoreContext = {},
): Assessment {
  const whole = {
    schemaVersion: 1,
    kind: 'scheme',
    id: 's',
    version: '1',
    indicators: Object.entries(indicators).map(([id, value]) => ({
      id,
      ...(typeof value === 'string' ? { type: value } : value),
    })),
    ...scheme,
  } as Scheme;
  const filled: Sheet = {
    schemaVersion: 1,
    kind: 'sheet',
    scheme: 's',
    version: '1',
    unit: 'u',
    observations,
    ...sheet,
  };
  return scoreSheet(whole, filled, context);
}

/** A result by the id of its item. */
export function resultOf(assessment: Assessment, id: string): Result | undefined {
  const open = [assessment.tree];
  for (let result = open.shift(); result !== undefined; result = open.shift()) {
    if (result.id === id) return result;
    open.push(...(result.items ?? []), ...(result.repeats ?? []));
  }
  return undefined;
}

/** Code and path of each issue. */
export function codesOf(assessment: Assessment): string[] {
  return assessment.issues.map(({ code, path }) => `${code.replace('assessment.', '')} ${path.join('.')}`);
}
