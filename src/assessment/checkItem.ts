import type { Rational } from '../internal/rational.ts';
import { add, compare, equals, greater, hundred, lesser, negate, one, signOf, zero } from '../internal/rational.ts';
import { rationalOf, toNumber } from '../internal/rationalText.ts';
import type { Clause } from '../schema/clause.ts';
import { checkClause, type PointsRange, rangeOf } from './checkClause.ts';
import { checkCondition } from './checkCondition.ts';
import type { CheckContext, Place } from './checkContext.ts';
import type { Node } from './compiledScheme.ts';
import { isList } from './domain.ts';
import { weightOf } from './nominalFull.ts';

/** The least and most points of a clause over all its observations, its limit applied. */
function wholeRange(clause: Clause, context: CheckContext): PointsRange {
  const { least, most } = rangeOf(clause, context);
  const measure = clause.kind === 'flat' ? undefined : clause.measure;
  const open = typeof measure === 'string' && isList(measure, context.compiled);
  const limit = clause.limit === undefined ? null : rationalOf(clause.limit);
  const cut = (value: Rational | null, sign: 1 | -1): Rational | null => {
    const total = open && value !== null && signOf(value) !== 0 ? null : value;
    if (limit === null) return total;
    const end = sign === 1 ? limit : negate(limit);
    if (total === null) return end;
    return sign === 1 ? lesser(total, end) : greater(total, end);
  };
  return { least: cut(least, -1), most: cut(most, 1) };
}

function checkPool(node: Node, context: CheckContext): void {
  const { item, path } = node;
  const clauses = item.clauses ?? [];
  if (item.start === 'full' && (node.children.length > 0 || item.points === undefined)) {
    context.report('assessment.contradiction', path, { keys: ['start'] });
    return;
  }
  if (node.children.length > 0 || item.points === undefined || clauses.length === 0) return;
  const points = rationalOf(item.points);
  const ranges = clauses.map((clause) => wholeRange(clause, context));
  const full = item.start === 'full';
  const floor = item.floor === undefined ? zero : item.floor === 'none' ? null : rationalOf(item.floor);
  const cap = item.cap === undefined ? points : item.cap === 'none' ? null : rationalOf(item.cap);
  const onlyAwards = ranges.every(({ least }) => least !== null && signOf(least) === 0);
  const onlyDeductions = ranges.every(({ most }) => most !== null && signOf(most) === 0);
  const idle =
    (full && onlyAwards && cap !== null && compare(cap, points) <= 0) ||
    (!full && onlyDeductions && floor !== null && signOf(floor) >= 0);
  clauses.forEach((clause, index) => {
    const place = [...path, 'clauses', index];
    const zeroes =
      clause.kind === 'flat'
        ? clause.points === 'zero'
        : clause.kind === 'table' && clause.rows.some((row) => row.points === 'zero');
    const range = ranges[index];
    const nothing = range?.least != null && range.most != null && signOf(range.least) === 0 && signOf(range.most) === 0;
    if ((idle && !(full && zeroes)) || (nothing && !zeroes))
      context.report('assessment.neverActs', place, { item: item.id });
    checkMarkRange(clause, ranges[index], points, item.id, place, context);
  });
  if (full) return;
  const most = ranges.reduce<Rational | null>(
    (sum, range) => (sum === null || range.most === null ? null : add(sum, range.most)),
    zero,
  );
  if (most !== null && compare(most, points) < 0) {
    context.report('assessment.awardsShort', path, { item: item.id, points: item.points, most: toNumber(most) });
  }
}

function checkMarkRange(
  clause: Clause,
  range: PointsRange | undefined,
  points: Rational,
  item: string,
  place: Place,
  context: CheckContext,
): void {
  if (clause.kind !== 'mark' || range === undefined) return;
  const { least, most } = range;
  const reach = greater(most ?? zero, least === null ? zero : negate(least));
  if (compare(reach, points) <= 0) return;
  context.report('assessment.rangeExceeds', place, { item, points: toNumber(points), most: toNumber(reach) });
}

/** Weights that are shares add up to 1 or 100. */
function checkWeights(node: Node, context: CheckContext): void {
  const { item, path, children } = node;
  const { report } = context;
  const aggregate = item.aggregate ?? 'sum';
  if (aggregate === 'geometricMean' && item.round === undefined)
    report('assessment.roundMissing', path, { operation: aggregate });
  if (aggregate === 'last' && children.length > 0) report('assessment.contradiction', path, { keys: ['aggregate'] });
  const weighted = children.some((child) => child.item.weight !== undefined);
  const means = aggregate === 'mean' || aggregate === 'geometricMean' || aggregate === 'harmonicMean';
  if (weighted && means) {
    const sum = children
      .filter((child) => child.item.bonus !== true)
      .map((child) => weightOf(child.item))
      .reduce(add, zero);
    if (!equals(sum, one) && !equals(sum, hundred)) report('assessment.weightsDiffer', path, { sum: toNumber(sum) });
  }
  children.forEach((child, index) => {
    const place = [...path, 'items', index];
    const { weight } = child.item;
    if (weight !== undefined && weight < 0 && aggregate !== 'sum')
      report('assessment.contradiction', place, { keys: ['weight'] });
    if (weight !== undefined && aggregate !== 'sum' && !means)
      report('assessment.withoutEffect', place, { key: 'weight' });
    const only = children.length === 1 && means;
    if (weight !== undefined && only) report('assessment.withoutEffect', place, { key: 'weight' });
    const spreads = [child.item.notApplicable, child.item.notAssessed, child.item.notComputable].includes('rescale');
    const nowhere = aggregate !== 'sum' || child.item.bonus === true || children.length === 1;
    if (spreads && nowhere) report('assessment.withoutEffect', place, { key: 'rescale' });
  });
}

function checkRepeat(node: Node, context: CheckContext): void {
  const { repeat } = node.item;
  if (repeat === undefined) return;
  const place = [...node.path, 'repeat'];
  checkCondition(repeat.void, [...place, 'void'], context);
  const aggregate = repeat.aggregate ?? 'mean';
  if (aggregate === 'geometricMean' && repeat.round === undefined)
    context.report('assessment.roundMissing', place, { operation: aggregate });
  const weights = Object.values(repeat.weights ?? {});
  if (weights.length === 0) return;
  if (aggregate !== 'sum' && weights.some((weight) => weight < 0))
    context.report('assessment.contradiction', place, { keys: ['weights'] });
  const sum = weights.map(rationalOf).reduce(add, zero);
  if (aggregate === 'mean' && !equals(sum, one) && !equals(sum, hundred)) {
    context.report('assessment.weightsDiffer', place, { sum: toNumber(sum) });
  }
}

/** Checks an item: its conditions and clauses, its pool, the weights of its items, its repeat. */
export function checkItem(node: Node, context: CheckContext): void {
  const { item, path } = node;
  if (node.parent === null && item.weight !== undefined)
    context.report('assessment.withoutEffect', path, { key: 'weight' });
  checkCondition(item.applies, [...path, 'applies'], context);
  (item.clauses ?? []).forEach((clause, index) => {
    checkClause(clause, [...path, 'clauses', index], context);
  });
  if (item.notComputable === 'keep') context.report('assessment.contradiction', path, { keys: ['notComputable'] });
  checkPool(node, context);
  checkWeights(node, context);
  checkRepeat(node, context);
}
