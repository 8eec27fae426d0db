import type { Clause } from '../../schema/clause.ts';
import { isList } from '../domain.ts';
import { pointsWords, say, spaced, textIn } from '../explainWords.ts';
import { ruleOfCurve } from './curve.ts';
import { ruleOfFlat } from './flat.ts';
import { ruleOfMark } from './mark.ts';
import { conditionPhrase } from './measure.ts';
import { joined } from './phrases.ts';
import type { ClauseSeat, RuleContext } from './ruleContext.ts';
import { ruleOfSteps } from './steps.ts';
import { ruleOfTable } from './table.ts';

function ruleOf(clause: Clause, seat: ClauseSeat, context: RuleContext): string {
  switch (clause.kind) {
    case 'flat':
      return ruleOfFlat(clause, seat, context);
    case 'steps':
      return ruleOfSteps(clause, seat, context);
    case 'table':
      return ruleOfTable(clause, seat, context);
    case 'mark':
      return ruleOfMark(clause, seat, context);
    case 'curve':
      return ruleOfCurve(clause, context);
  }
}

/** How several observations and the clause's own limit count. */
function bounds(clause: Clause, context: RuleContext): string[] {
  const measure = clause.kind === 'flat' ? undefined : clause.measure;
  const several = typeof measure === 'string' && isList(measure, context.compiled);
  const limit = clause.limit === undefined ? '' : pointsWords(clause.limit, context);
  return [
    ...(several ? [say(context, '逐条计分', 'each record by itself')] : []),
    ...(clause.oncePerProject === true
      ? [say(context, '同一项目就高，只计一次', 'a project counts once, at its highest')]
      : []),
    ...(limit === '' ? [] : [say(context, `单条最多${verbOf(clause)} ${limit}`, `at most ${limit} by this clause`)]),
  ];
}

function verbOf(clause: Clause): string {
  if (clause.kind === 'steps' || clause.kind === 'mark') return (clause.points ?? 1) < 0 ? '扣' : '得';
  return '计';
}

/** A clause in words, as one sentence without its end. */
export function rulesOfClause(clause: Clause, seat: ClauseSeat, context: RuleContext): string {
  const printed =
    clause.text === undefined ? '' : `${textIn(clause.text, context.language)}${say(context, '：', ': ')}`;
  const rule = ruleOf(clause, seat, context);
  const when = clause.when === undefined ? '' : conditionPhrase(clause.when, context);
  const opening = when === '' ? '' : say(context, `${spaced(when, context)}的，`, `if ${when}: `);
  const parts = bounds(clause, context);
  return `${printed}${opening}${rule}${parts.length === 0 ? '' : say(context, '；', '; ') + joined(parts, context)}`;
}
