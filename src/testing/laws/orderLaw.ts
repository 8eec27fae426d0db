import type { Assessment } from '../../assessment/assessment.ts';
import { compileScheme } from '../../assessment/compileScheme.ts';
import { lawsIssue } from '../../issue/lawsCodes.ts';
import type { Item } from '../../schema/item.ts';
import type { Sheet } from '../../schema/sheet.ts';
import type { BrokenLaw, LawRun } from './lawRun.ts';
import { shrinkSheet } from './shrinkSheet.ts';

const most = 100;

function reversed<Node extends Item>(item: Node): Node {
  return {
    ...item,
    ...(item.clauses !== undefined && { clauses: [...item.clauses].reverse() }),
    ...(item.items !== undefined && { items: item.items.map(reversed).reverse() }),
  };
}

const resultOf = ({ points, grade, eligible }: Assessment): string => JSON.stringify([points, grade, eligible]);

/** The order of items and clauses changes nothing. */
export function orderLaw(run: LawRun): BrokenLaw[] {
  const other = compileScheme({ ...reversed(run.scheme), indicators: [...run.scheme.indicators].reverse() });
  const differs = (sheet: Sheet): boolean => resultOf(run.score(sheet)) !== resultOf(other.score(sheet));
  const step = Math.max(1, Math.floor(run.tried.length / most));
  const shown = run.tried.filter((_, index) => index % step === 0).find(({ sheet }) => differs(sheet));
  if (shown === undefined) return [];
  const sheet = shrinkSheet(shown.sheet, run.slots, differs);
  const [before, after] = [run.score(sheet), other.score(sheet)];
  const byPoints = before.points !== after.points;
  const params = byPoints
    ? { before: before.points, after: after.points }
    : { before: before.grade ?? before.eligible, after: after.grade ?? after.eligible };
  return [{ law: 'order', issue: lawsIssue('laws.orderMatters', [], params), sheet }];
}
