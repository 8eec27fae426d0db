import type { MarkClause } from '../../schema/mark.ts';
import { numberWords, say } from '../explainWords.ts';
import { rulePhrase } from './measure.ts';
import { joined } from './phrases.ts';
import type { ClauseSeat, RuleContext } from './ruleContext.ts';

function rangePhrase(clause: MarkClause, deducts: boolean, context: RuleContext): string {
  const indicator = typeof clause.measure === 'string' ? context.compiled.indicators.get(clause.measure) : undefined;
  const low = clause.minimum ?? indicator?.minimum;
  const high = clause.maximum ?? indicator?.maximum;
  if (low === undefined && high === undefined) return '';
  const zero = deducts && low !== undefined && low > 0 ? say(context, '，不扣的记 0', ', or 0 for nothing off') : '';
  const [from, to] = [low, high].map((end) => (end === undefined ? '' : numberWords(end)));
  if (low === undefined) return say(context, `不高于 ${to}${zero}`, `at most ${to}${zero}`);
  if (high === undefined) return say(context, `不低于 ${from}${zero}`, `at least ${from}${zero}`);
  return say(context, `在 ${from} 至 ${to} 之间评定${zero}`, `from ${from} to ${to}${zero}`);
}

/** 评分 in words: whose mark counts, in which range, times what. */
export function ruleOfMark(clause: MarkClause, seat: ClauseSeat, context: RuleContext): string {
  const name = rulePhrase(clause.measure, context);
  const factor = clause.points ?? 1;
  const deducts = factor < 0;
  const size = Math.abs(factor);
  const verb = deducts ? '扣分' : seat.full || seat.bonus || seat.node.children.length > 0 ? '加分' : '得分';
  const times = size === 1 ? '' : say(context, `的 ${numberWords(size)} 倍`, ` times ${numberWords(size)}`);
  const counts = deducts ? 'is taken off' : 'counts as given';
  return joined(
    [say(context, `按“${name}”${times}${verb}`, `${name}${times} ${counts}`), rangePhrase(clause, deducts, context)],
    context,
  );
}
