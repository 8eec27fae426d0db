import type { Row, TableClause } from '../../schema/table.ts';
import { cutCells } from '../bands.ts';
import { domainOf } from '../domain.ts';
import { hasEnds } from '../ends.ts';
import { say, spaced, textIn } from '../explainWords.ts';
import { conditionPhrase, endsPhrase, rulePhrase, unitOf } from './measure.ts';
import { pointsPhrase } from './phrases.ts';
import type { ClauseSeat, RuleContext } from './ruleContext.ts';

function rowPhrase(row: Row, clause: TableClause, seat: ClauseSeat, context: RuleContext): string {
  const tests: string[] = [];
  if (hasEnds(row)) tests.push(endsPhrase(row, unitOf(clause.measure, context), context));
  if (row.when !== undefined) tests.push(conditionPhrase(row.when, context));
  const test = tests.length === 0 ? say(context, '任何情形', 'always') : tests.join(say(context, '且', ' and '));
  const name =
    row.name === undefined
      ? ''
      : say(context, `（${textIn(row.name, context.language)}）`, ` (${textIn(row.name, context.language)})`);
  const points = pointsPhrase(row.points, seat, context);
  return say(
    context,
    `${name === '' ? spaced(test, context) : `${test}${name}`}的，${points}`,
    `${test}${name}: ${points}`,
  );
}

/** Whether the order of the rows decides anywhere. */
function sharesValues({ measure, rows }: TableClause, context: RuleContext): boolean {
  if (measure === undefined || rows.some(({ when }) => when !== undefined)) return rows.length > 1;
  const domain = domainOf(measure, context.compiled);
  if (domain.type === 'number') return cutCells(rows, domain).some((cell) => cell.rows.length > 1);
  const values = rows.flatMap(({ is }) => is ?? []);
  return new Set(values).size < values.length;
}

/** 对照 in words: each row with its points; the first that holds decides. */
export function ruleOfTable(clause: TableClause, seat: ClauseSeat, context: RuleContext): string {
  const rows = clause.rows.map((row) => rowPhrase(row, clause, seat, context));
  if (clause.otherwise !== undefined) {
    const points = pointsPhrase(clause.otherwise, seat, context);
    rows.push(say(context, `其余的，${points}`, `otherwise: ${points}`));
  }
  const list = rows.join(say(context, '；', '; '));
  const first = sharesValues(clause, context)
    ? say(context, '依次对照，以先符合者为准：', 'the first that holds decides: ')
    : '';
  if (clause.measure === undefined) return `${first}${list}`;
  const name = rulePhrase(clause.measure, context);
  return say(
    context,
    `按${name}${first === '' ? '：' : first}${list}`,
    `by ${name}${first === '' ? ': ' : `, ${first}`}${list}`,
  );
}
