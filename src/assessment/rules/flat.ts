import type { FlatClause } from '../../schema/flat.ts';
import { pointsPhrase } from './phrases.ts';
import type { ClauseSeat, RuleContext } from './ruleContext.ts';

/** 定额 in words: what it is worth. The clause's own condition is said before. */
export function ruleOfFlat({ points }: FlatClause, seat: ClauseSeat, context: RuleContext): string {
  return pointsPhrase(points, seat, context);
}
