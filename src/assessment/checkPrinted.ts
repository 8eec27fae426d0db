import type { Rational } from '../internal/rational.ts';
import { equals } from '../internal/rational.ts';
import { rationalOf, toNumber } from '../internal/rationalText.ts';
import type { Value } from '../schema/schemeValues.ts';
import type { CheckContext } from './checkContext.ts';
import type { Node } from './compiledScheme.ts';
import { evaluateCondition } from './evaluateCondition.ts';
import { weightOf } from './nominalFull.ts';
import { unknownReading } from './reading.ts';
import { openScope, type Scope } from './scope.ts';
import { totalFull } from './totalParts.ts';

/** Whether an item is left out of the full marks of its group, as far as the given context decides it. */
function isLeftOut({ item }: Node, scope: Scope): boolean {
  if (item.applies === undefined || (item.notApplicable ?? 'leaveOut') !== 'leaveOut') return false;
  const fallback = item.notApplicable === undefined ? scope.run.compiled.scheme.defaults?.notApplicable : undefined;
  if (fallback !== undefined && fallback !== 'leaveOut') return false;
  return evaluateCondition(item.applies, scope, []) === false;
}

function listedFull(node: Node, scope: Scope): Rational | null {
  if (node.children.length === 0) return node.item.points === undefined ? null : rationalOf(node.item.points);
  const parts = node.children
    .filter((child) => !isLeftOut(child, scope))
    .map((child) => ({
      full: listedFull(child, scope),
      weight: weightOf(child.item),
      bonus: child.item.bonus === true,
    }));
  return totalFull(parts, node.item.aggregate ?? 'sum', node.item.round);
}

/** The words of the context that decide which items below a node exist. */
function contexts(node: Node, { compiled }: CheckContext): { indicator: string; value: Value }[] {
  const names = new Set<string>();
  const open = [...node.children];
  for (let child = open.pop(); child !== undefined; child = open.pop()) {
    for (const id of child.gate.indicators) names.add(id);
    open.push(...child.children);
  }
  return [...names].flatMap((id): { indicator: string; value: Value }[] => {
    const indicator = compiled.indicators.get(id);
    if (indicator?.context !== true) return [];
    if (indicator.type === 'check') return [true, false].map((value) => ({ indicator: id, value }));
    return (indicator.levels ?? []).map((value) => ({ indicator: id, value }));
  });
}

/** The printed points of a group are those that its items add up to, for each word of the context. */
export function checkPrinted(node: Node, context: CheckContext): void {
  const { compiled, report } = context;
  const printed = node.item.points;
  if (node.children.length === 0 || printed === undefined) return;
  const silent = { report: () => undefined };
  const run = {
    compiled,
    unrecorded: 'notAssessed' as const,
    imported: [],
    unit: '',
    grade: unknownReading,
    ...silent,
  };
  const known = contexts(node, context);
  const cases = known.length === 0 ? [undefined] : known;
  for (const given of cases) {
    const observations = given === undefined ? {} : { [given.indicator]: given.value };
    const listed = listedFull(node, openScope(run, { observations }, { owner: null, outer: null, path: [] }));
    if (listed === null || equals(listed, rationalOf(printed))) continue;
    const when = given === undefined ? {} : { when: `${given.indicator} = ${given.value}` };
    report('assessment.pointsDiffer', [...node.path, 'points'], {
      item: node.item.id,
      printed,
      listed: toNumber(listed),
      ...when,
    });
  }
}
