import type { Rational } from '../internal/rational.ts';
import { add, compare, divide, equals, rational, subtract } from '../internal/rational.ts';
import { rationalOf, toNumber } from '../internal/rationalText.ts';
import type { Clause } from '../schema/clause.ts';
import type { SchemeCondition } from '../schema/schemeCondition.ts';
import type { SchemeIndicator } from '../schema/schemeIndicator.ts';
import type { Value } from '../schema/schemeValues.ts';
import type { ValueEnds } from '../schema/valueEnds.ts';
import type { CheckContext } from './checkContext.ts';
import { clauseReads, noReads } from './clauseReads.ts';
import type { Node } from './compiledScheme.ts';
import { domainOf } from './domain.ts';
import type { NumberDomain } from './numberDomain.ts';
import { isWithin } from './numberDomain.ts';
import { fillPool } from './pool.ts';
import { unknownReading } from './reading.ts';
import { openScope, type Run } from './scope.ts';
import { scoreClause } from './scoreClause.ts';

/** The numbers that bounds name. */
function boundsOf({ is, atLeast, above, atMost, below }: ValueEnds): number[] {
  const exact = is === undefined ? [] : Array.isArray(is) ? is : [is];
  return [atLeast, above, atMost, below, ...exact].filter((value) => typeof value === 'number');
}

function ofCondition(condition: SchemeCondition | undefined): number[] {
  if (condition === undefined || typeof condition === 'string') return [];
  if ('measure' in condition) return boundsOf(condition);
  if ('not' in condition) return ofCondition(condition.not);
  return ('all' in condition ? condition.all : condition.any).flatMap(ofCondition);
}

/** The numbers at which a clause may turn. */
function turnsOf(clause: Clause): number[] {
  const own = ofCondition(clause.when);
  if (clause.kind === 'steps') return [...own, clause.above ?? clause.below ?? 0];
  if (clause.kind === 'table')
    return [...own, ...clause.rows.flatMap((row) => [...boundsOf(row), ...ofCondition(row.when)])];
  if (clause.kind === 'curve') return [...own, ...clause.knots.map(({ at }) => at)];
  return own;
}

/** Values around all turns, rising: on them, beside them, and between them. */
function samples(clauses: readonly Clause[], domain: NumberDomain): Rational[] {
  const gap = domain.grid ?? rational(1n, 1000n);
  const ends = [domain.minimum, domain.maximum].flatMap((end) => end ?? []);
  const turns = [...ends, ...clauses.flatMap(turnsOf).map(rationalOf), rational(0n)];
  const wide = rational(1000n);
  const near = turns
    .flatMap((turn) => [turn, add(turn, gap), subtract(turn, gap), add(turn, wide), subtract(turn, wide)])
    .sort(compare);
  const between = near.flatMap((value, index) => {
    const next = near[index + 1];
    return next === undefined ? [] : [divide(add(value, next), rational(2n))];
  });
  return [...near, ...between]
    .filter((value) => isWithin(value, domain) && equals(rationalOf(toNumber(value)), value))
    .sort(compare);
}

function valuesOf(indicator: SchemeIndicator, clauses: readonly Clause[], context: CheckContext): Value[] {
  if (indicator.type === 'check') return [false, true];
  const domain = domainOf(indicator.id, context.compiled);
  return domain.type === 'number' ? samples(clauses, domain).map(toNumber) : [];
}

function readsOnly(clause: Clause, id: string): boolean {
  const reads = noReads();
  clauseReads(clause, reads);
  return reads.items.size === 0 && reads.indicators.size === 1 && reads.indicators.has(id);
}

/** What an item comes to for one value, its other clauses apart; `null` unknown. */
function pointsAt(
  node: Node,
  clauses: readonly Clause[],
  id: string,
  value: Value,
  context: CheckContext,
): Rational | null {
  const run: Run = {
    compiled: context.compiled,
    unrecorded: 'assessed',
    imported: [],
    unit: '',
    report: () => undefined,
    grade: unknownReading,
  };
  const scope = openScope(run, { observations: { [id]: value } }, { owner: null, outer: null, path: [] });
  const { item } = node;
  const base = item.start === 'full' ? rationalOf(item.points ?? 0) : rational(0n);
  return fillPool(
    { ...item, round: undefined },
    node.children.length > 0,
    base,
    clauses.map((clause) => scoreClause(clause, scope, [], [])),
  ).points;
}

/** A better value of an indicator that says which side is better never lowers an item. */
export function checkBetter(node: Node, context: CheckContext): void {
  const { item, path } = node;
  for (const id of node.reads.indicators) {
    const indicator = context.compiled.indicators.get(id);
    if (indicator?.better === undefined || indicator.multiple === true) continue;
    const clauses = (item.clauses ?? []).filter((clause) => readsOnly(clause, id));
    if (clauses.length === 0) continue;
    const rising = valuesOf(indicator, clauses, context);
    const values = indicator.better === 'higher' ? rising : rising.reverse();
    let before: { value: Value; points: Rational } | undefined;
    for (const value of values) {
      const points = pointsAt(node, clauses, id, value, context);
      if (points === null) continue;
      if (before !== undefined && compare(points, before.points) < 0) {
        context.report('assessment.betterLowers', path, {
          indicator: id,
          item: item.id,
          from: before.value,
          to: value,
        });
        break;
      }
      before = { value, points };
    }
  }
}
