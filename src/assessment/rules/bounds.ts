import type { Rational } from '../../internal/rational.ts';
import { add, compare, signOf, zero } from '../../internal/rational.ts';
import { rationalOf } from '../../internal/rationalText.ts';
import { rangeOf } from '../checkClause.ts';
import type { CheckContext } from '../checkContext.ts';
import type { Node } from '../compiledScheme.ts';
import { isList } from '../domain.ts';
import { numberWords, pointsWords, say } from '../explainWords.ts';
import type { RuleContext } from './ruleContext.ts';

/** The least and most that the clauses of an item can give together; `null`: no end is known. */
function reach({ item }: Node, { compiled }: RuleContext): { least: Rational | null; most: Rational | null } {
  const check: CheckContext = { compiled, report: () => undefined, gradeAllowed: false };
  let least: Rational | null = zero;
  let most: Rational | null = zero;
  for (const clause of item.clauses ?? []) {
    const range = rangeOf(clause, check);
    const measure = clause.kind === 'flat' ? undefined : clause.measure;
    const open = typeof measure === 'string' && isList(measure, compiled);
    const limit = clause.limit === undefined ? null : rationalOf(clause.limit);
    const end = (value: Rational | null, sign: 1 | -1): Rational | null => {
      const known = open && value !== null && signOf(value) !== 0 ? null : value;
      const cut = limit === null ? null : sign === 1 ? limit : { ...limit, numerator: -limit.numerator };
      if (cut === null) return known;
      return known === null || compare(known, cut) * sign > 0 ? cut : known;
    };
    const [low, high] = [end(range.least, -1), end(range.most, 1)];
    least = least === null || low === null ? null : add(least, low);
    most = most === null || high === null ? null : add(most, high);
  }
  return { least, most };
}

/** Floor and cap of an item in words, where its clauses can reach them: 扣完为止, 累计最高 15 分. */
export function boundPhrases(node: Node, context: RuleContext): string[] {
  const { item, children } = node;
  const pool = children.length === 0 && item.points !== undefined;
  const full = pool && item.start === 'full';
  const start = full ? rationalOf(item.points ?? 0) : zero;
  const { least, most } = reach(node, context);
  const floor = item.floor ?? (pool ? 0 : 'none');
  const cap = item.cap ?? (pool ? item.points : undefined) ?? 'none';
  const group = children.length > 0;
  const falls = (bound: number): boolean =>
    least === null || group || compare(add(start, least), rationalOf(bound)) < 0;
  const rises = (bound: number): boolean => most === null || group || compare(add(start, most), rationalOf(bound)) > 0;
  const phrases: string[] = [];
  if (floor === 'none') {
    if (pool && falls(0)) phrases.push(say(context, '可以计负分', 'may fall below 0'));
  } else if (falls(floor)) {
    const least = pointsWords(floor, context);
    phrases.push(
      full && floor === 0
        ? say(context, '扣完为止', 'not below 0')
        : say(context, `最低计 ${least}`, `not below ${numberWords(floor)}`),
    );
  }
  if (cap === 'none') {
    if (pool && rises(item.points ?? 0)) phrases.push(say(context, '上不封顶', 'without a cap'));
  } else if (rises(cap)) {
    phrases.push(say(context, `累计最高 ${pointsWords(cap, context)}`, `at most ${pointsWords(cap, context)} in all`));
  }
  return phrases;
}
