import type { Rational } from '../internal/rational.ts';
import { add, divide, equals, greater, multiply, one, rational, signOf, subtract, zero } from '../internal/rational.ts';
import { rationalOf } from '../internal/rationalText.ts';
import { roundRational } from '../internal/roundRational.ts';
import type { Repeat } from '../schema/itemShape.ts';
import type { RepeatElement } from '../schema/sheet.ts';
import type { Result, ResultState } from './assessment.ts';
import type { Node } from './compiledScheme.ts';
import { evaluateCondition } from './evaluateCondition.ts';
import { wholeStatus } from './itemStatus.ts';
import type { Adjustment, Pool } from './pool.ts';
import { findRecord, openScope, own, type Scope } from './scope.ts';
import type { Scored } from './scored.ts';
import { finish, scoreOnce } from './scoreItem.ts';
import { type Part, totalParts } from './totalParts.ts';
import { applyTreatment, treatmentOf } from './treatment.ts';
import { trimValues } from './trimValues.ts';

type ScoreScope = (scope: Scope) => void;

interface Element extends Part {
  readonly id: string;
  readonly scope: Scope;
}

function scoreElement(node: Node, scope: Scope, scoreScope: ScoreScope): Scored {
  scoreScope(scope);
  return scoreOnce(node, scope);
}

function withElement(scored: Scored, element: RepeatElement): Scored {
  const { name } = element;
  const result = { ...scored.result, element: element.id, ...(name !== undefined && { elementName: name }) };
  return { ...scored, result };
}

/** Whether the weights name exactly the elements. */
function differs(repeat: Repeat, elements: readonly RepeatElement[]): boolean {
  const ids = new Set(elements.map(({ id }) => id));
  if (ids.size < elements.length) return true;
  const { weights } = repeat;
  if (weights === undefined) return false;
  const keys = Object.keys(weights);
  return keys.length !== ids.size || keys.some((key) => !ids.has(key));
}

function notComputable(node: Node, scope: Scope, repeats: readonly Result[]): Scored {
  const pool: Pool = { base: null, clauses: [], adjustments: [], points: null, unrounded: null };
  const full = node.nominal;
  const { treatment } = treatmentOf(node, 'notComputable', scope);
  const treated = applyTreatment(treatment, 'notComputable', node, scope, { records: pool, full });
  const records = { pool, full, countable: full ?? zero, covered: zero, parts: [] };
  return withRepeats(
    finish(node, 'notComputable', treated.standing, treated.pool, records, undefined, treatment),
    repeats,
    [],
  );
}

function withRepeats(scored: Scored, repeats: readonly Result[], dropped: NonNullable<Result['dropped']>): Scored {
  const { items: _items, ...result } = scored.result;
  return { ...scored, result: { ...result, repeats, ...(dropped.length > 0 && { dropped }) } };
}

/** Drops the highest and lowest of the elements that count, if all of them are known. */
function trimmed(elements: readonly Element[], repeat: Repeat): ReadonlySet<Element> {
  const counted = elements.filter(({ scored }) => scored.standing === 'counts');
  const points = counted.flatMap(({ scored }) => scored.points ?? []);
  if (points.length < counted.length) return new Set();
  const indexes = trimValues(points, repeat.trim);
  return new Set(counted.filter((_, index) => indexes.has(index)));
}

function stateOf(parts: readonly Part[], points: Rational | null): ResultState {
  const counted = parts.filter(({ scored }) => scored.standing === 'counts');
  if (counted.length === 0) {
    return parts.some(({ scored }) => scored.state === 'notComputable') ? 'notComputable' : 'notApplicable';
  }
  if (points === null) return 'notComputable';
  return counted.every(({ scored }) => scored.state === 'notAssessed') ? 'notAssessed' : 'assessed';
}

/** Full marks: of one element (the largest, where what counts differs between them); with a sum, of all. */
function fullOf(parts: readonly Part[], operation: string, total: Rational | null): Rational | null {
  if (operation === 'sum') return total;
  const fulls = parts.flatMap(({ scored }) =>
    scored.standing === 'counts' && scored.full !== null ? [scored.full] : [],
  );
  return fulls.length === 0 ? null : fulls.reduce(greater);
}

function coveredOf(parts: readonly Part[], countable: Rational): Rational {
  const shares = parts.flatMap(({ scored }) =>
    scored.standing === 'counts' && signOf(scored.countable) !== 0 ? [divide(scored.covered, scored.countable)] : [],
  );
  if (shares.length === 0) return zero;
  return multiply(countable, divide(shares.reduce(add), rational(BigInt(shares.length))));
}

function totalOf(node: Node, repeat: Repeat, scope: Scope, parts: readonly Part[]): Scored {
  const operation = repeat.aggregate ?? 'mean';
  const total = totalParts(parts, operation, repeat.round);
  if (total.fault !== undefined && total.fault !== 'empty') {
    scope.run.report('assessment.notAggregated', ['scheme', ...node.path, 'repeat'], {
      operation,
      reason: total.fault,
    });
  }
  const adjustments: Adjustment[] = [...total.adjustments];
  let points = total.base;
  for (const { points: step } of total.adjustments) {
    points = points === null || step === null ? null : add(points, step);
  }
  const unrounded = points;
  if (points !== null && repeat.round !== undefined) {
    const rounded = roundRational(points, repeat.round.digits, repeat.round.mode);
    if (!equals(rounded, points)) {
      adjustments.push({ reason: 'round', points: subtract(rounded, points) });
    }
    points = rounded;
  }
  const full = fullOf(parts, operation, total.full);
  const state = stateOf(parts, points);
  const counts = parts.some(({ scored }) => scored.standing === 'counts');
  const spread = !counts && parts.every(({ scored }) => scored.standing === 'spread');
  const standing = counts ? 'counts' : spread ? 'spread' : 'leftOut';
  const pool: Pool = { base: total.base, clauses: [], adjustments, points, unrounded };
  const countable = full ?? zero;
  const records = { pool, full, countable, covered: coveredOf(parts, countable), parts: [] };
  const scored = finish(node, state, standing, pool, records);
  return { ...scored, covered: records.covered };
}

/**
 * 分次: scores an item once per element, drops those that are void, trims the rest and aggregates it (default mean).
 *
 * No element at all, elements that are not exactly those of the weights, or a `void` that is unknown: not computable.
 */
export function scoreRepeat(node: Node, repeat: Repeat, scope: Scope, scoreScope: ScoreScope): Scored {
  const record = findRecord(scope, 'repeats', node.item.id);
  const data = record?.value ?? [];
  const status = wholeStatus(node, scope, data.length);
  if (status.state === 'notApplicable' || status.state === 'notAssessed') {
    return scoreElement(node, openScope(scope.run, {}, { owner: node, outer: scope, path: scope.path }), scoreScope);
  }
  const path = ['scheme', ...node.path, 'repeat'];
  if (data.length === 0) {
    scope.run.report('assessment.repeatsMissing', path, { item: node.item.id });
    return notComputable(node, scope, []);
  }
  const place = [...(record?.scope.path ?? []), 'repeats', node.item.id];
  if (differs(repeat, data)) {
    const expected = Object.keys(repeat.weights ?? {});
    scope.run.report('assessment.repeatsDiffer', place, {
      item: node.item.id,
      expected,
      found: data.map(({ id }) => id),
    });
    return notComputable(node, scope, []);
  }
  const nominal = node.nominal;
  const elements = data.map((element, index): Element => {
    const inner = openScope(scope.run, element, { owner: node, outer: scope, path: [...place, index] });
    const scored = withElement(scoreElement(node, inner, scoreScope), element);
    const weight = own(repeat.weights ?? {}, element.id);
    return {
      id: element.id,
      scope: inner,
      scored,
      weight: weight === undefined ? one : rationalOf(weight),
      bonus: false,
      nominal,
    };
  });
  const results = elements.map(({ scored }) => scored.result);
  const voids = elements.map((element) =>
    repeat.void === undefined ? false : evaluateCondition(repeat.void, element.scope, [...path, 'void']),
  );
  const kept = elements.filter((_, index) => voids[index] !== true);
  scope.elements.set(
    node,
    kept.map((element) => element.scope),
  );
  if (voids.includes('unknown')) return notComputable(node, scope, results);
  if (kept.length === 0) {
    scope.run.report('assessment.repeatsMissing', path, { item: node.item.id });
    return notComputable(node, scope, results);
  }
  const cut = trimmed(kept, repeat);
  const dropped = elements.flatMap((element, index): NonNullable<Result['dropped']> => {
    if (voids[index] === true) return [{ element: element.id, reason: 'void' }];
    return cut.has(element) ? [{ element: element.id, reason: 'trim' }] : [];
  });
  const scored = totalOf(
    node,
    repeat,
    scope,
    kept.filter((element) => !cut.has(element)),
  );
  return withRepeats(scored, results, dropped);
}
