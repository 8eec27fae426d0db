import type { Rational } from '../internal/rational.ts';
import { absolute, add, divide, equals, multiply, signOf, zero } from '../internal/rational.ts';
import { toNumber } from '../internal/rationalText.ts';
import type { Result, ResultState } from './assessment.ts';
import type { Node } from './compiledScheme.ts';
import { exactOf } from './exactOf.ts';
import { itemStatus, type Status } from './itemStatus.ts';
import type { Pool } from './pool.ts';
import { adjustmentOf, fillPool } from './pool.ts';
import { readIndicator } from './readIndicator.ts';
import { resultsOf, type Scope } from './scope.ts';
import { type ScoredClause, scoreClause } from './scoreClause.ts';
import type { Scored } from './scored.ts';
import { type Part, type Total, totalParts } from './totalParts.ts';
import { applyTreatment, treatmentOf } from './treatment.ts';

/** What the records of an item give, before its state decides what that is worth. */
export interface Records {
  readonly pool: Pool;
  /** Full marks of what counts; `null` where there are none. */
  readonly full: Rational | null;
  readonly countable: Rational;
  readonly covered: Rational;
  readonly parts: readonly Part[];
}

/** Whether a clause of the item reads something that is recorded, context apart, or another item that was assessed. */
function anyRecorded(node: Node, scope: Scope): boolean {
  const { indicators, nodes } = scope.run.compiled;
  for (const id of node.reads.indicators) {
    if (indicators.get(id)?.context !== true && readIndicator(id, scope).recorded) return true;
  }
  for (const id of node.reads.items) {
    const target = nodes.get(id);
    if (target !== undefined && resultsOf(target, scope).results.some(({ state }) => state === 'assessed')) return true;
  }
  return false;
}

function scoreClauses(node: Node, scope: Scope): ScoredClause[] {
  return (node.item.clauses ?? []).map((clause, index) =>
    scoreClause(clause, scope, node.clausePaths[index] ?? [], node.clauseIndicators[index] ?? []),
  );
}

/** The points of a leaf: what its pool holds at the start, and its clauses unless its records are not used. */
function leafRecords(node: Node, scope: Scope, unused: boolean): Records {
  const { item } = node;
  const full = node.points;
  let base: Rational | null = item.start === 'full' ? full : zero;
  if (item.start === 'full' && full === null) {
    scope.run.report('assessment.contradiction', ['scheme', ...node.path], { keys: ['start'] });
    base = null;
  }
  const pool = fillPool(item, false, base, unused ? [] : scoreClauses(node, scope));
  return { pool, full, countable: full ?? zero, covered: zero, parts: [] };
}

/** How much of the full marks that count was assessed, weighted by the full marks. */
function coverageOf(parts: readonly Part[], full: Rational | null): { countable: Rational; covered: Rational } {
  let countable = zero;
  let covered = zero;
  for (const { scored, weight, bonus } of parts) {
    if (bonus || scored.standing !== 'counts') continue;
    countable = add(countable, multiply(absolute(weight), scored.countable));
    covered = add(covered, multiply(absolute(weight), scored.covered));
  }
  if (full === null || signOf(full) <= 0 || signOf(countable) === 0 || equals(full, countable))
    return { countable, covered };
  return { countable: full, covered: divide(multiply(full, covered), countable) };
}

/** What several parts give together, with the clauses of the group acting on their total. */
function groupRecords(node: Node, scope: Scope, parts: readonly Part[], total: Total, unused: boolean): Records {
  if (total.fault !== undefined) {
    const path = ['scheme', ...node.path];
    scope.run.report('assessment.notAggregated', path, {
      operation: node.item.aggregate ?? 'sum',
      reason: total.fault,
    });
  }
  const clauses = unused ? [] : scoreClauses(node, scope);
  const pool = fillPool(node.item, true, total.base, clauses, total.adjustments);
  return { pool, full: total.full, parts, ...coverageOf(parts, total.full) };
}

function partsOf(node: Node, scope: Scope): Part[] {
  return node.children.map((child) => {
    const [scored] = resultsOf(child, scope).results;
    return {
      scored: scored ?? unreached(child),
      weight: child.weight,
      bonus: child.item.bonus === true,
      nominal: child.nominal,
    };
  });
}

/** An item that rests on itself has no result. */
export function unreached(node: Node): Scored {
  const pool: Pool = { base: null, clauses: [], adjustments: [], points: null, unrounded: null };
  return finish(node, 'notComputable', 'counts', pool, { pool, full: null, countable: zero, covered: zero, parts: [] });
}

/** The state of an item whose records were read. */
function stateOf(node: Node, scope: Scope, status: Status, records: Records): ResultState {
  if (status.state === 'notApplicable' || status.state === 'notAssessed') return status.state;
  if (node.children.length > 0) {
    const counted = records.parts.filter(({ scored }) => scored.standing === 'counts');
    if (counted.length === 0) {
      const asSuch = records.parts.some(({ scored }) => scored.state === 'notComputable');
      return asSuch ? 'notComputable' : 'notApplicable';
    }
    if (status.state === 'unclear' || records.pool.points === null) return 'notComputable';
    const silent = counted.every(({ scored }) => scored.state === 'notAssessed');
    return silent && status.state !== 'assessed' ? 'notAssessed' : 'assessed';
  }
  if (status.state === 'unclear' || records.pool.points === null) return 'notComputable';
  if (status.state === 'assessed' || scope.run.unrecorded === 'assessed') return 'assessed';
  return anyRecorded(node, scope) ? 'assessed' : 'notAssessed';
}

function reportUnused(node: Node, scope: Scope, state: ResultState): void {
  if (node.children.length > 0 || !anyRecorded(node, scope)) return;
  scope.run.report('assessment.stateOverRecords', [...scope.path, 'states', node.item.id], {
    item: node.item.id,
    state,
  });
}

/** Scores an item once, in one scope; its sub-items are scored already. */
export function scoreOnce(node: Node, scope: Scope): Scored {
  const status = itemStatus(node, scope);
  const unused = status.state === 'notAssessed';
  const operation = node.item.aggregate ?? 'sum';
  const read = (): Records => {
    if (node.children.length === 0) return leafRecords(node, scope, unused);
    const parts = partsOf(node, scope);
    return groupRecords(node, scope, parts, totalParts(parts, operation, node.item.round, node.nominal), unused);
  };
  const excluded = status.state === 'notApplicable';
  const keeps = excluded && treatmentOf(node, 'notApplicable', scope).treatment === 'keep';
  const records = excluded && !keeps ? withoutRecords(node, scope) : read();
  const state = stateOf(node, scope, status, records);
  if (status.declared && (state === 'notApplicable' || state === 'notAssessed')) reportUnused(node, scope, state);
  return settle(node, scope, status, state, records);
}

function withoutRecords(node: Node, scope: Scope): Records {
  const pool: Pool = { base: zero, clauses: [], adjustments: [], points: null, unrounded: null };
  const full = node.nominal;
  return {
    pool,
    full,
    countable: full ?? zero,
    covered: zero,
    parts: node.children.length === 0 ? [] : partsOf(node, scope),
  };
}

/** Gives an item the points of its state. */
function settle(node: Node, scope: Scope, status: Status, state: ResultState, records: Records): Scored {
  if (state === 'assessed') {
    comparePrinted(node, scope, records);
    return finish(node, state, 'counts', records.pool, records, status);
  }
  // Under an item that is not applicable as a whole nothing has a treatment of its own.
  if (status.inherited === true && status.state === 'notApplicable')
    return finish(node, state, 'leftOut', emptyPool, records, status);
  const { treatment, declared } = treatmentOf(node, state, scope);
  if (!declared && status.declared && state === 'notApplicable') {
    scope.run.report('assessment.treatmentUndeclared', [...scope.path, 'states', node.item.id], { item: node.item.id });
  }
  const full = records.parts.some(({ scored }) => scored.standing === 'counts') ? records.full : node.nominal;
  const treated = applyTreatment(treatment, state, node, scope, { records: records.pool, full });
  if (treated.standing === 'counts') comparePrinted(node, scope, records);
  return finish(node, state, treated.standing, treated.pool, { ...records, full }, status, treatment);
}

const emptyPool: Pool = { base: zero, clauses: [], adjustments: [], points: null, unrounded: null };

/** The printed points of a group are compared with what its items add up to, and never used. */
function comparePrinted(node: Node, scope: Scope, { full }: Records): void {
  const printed = node.item.points;
  if (node.children.length === 0 || printed === undefined || full === null) return;
  if (node.points !== null && equals(node.points, full)) return;
  const path = ['scheme', ...node.path, 'points'];
  scope.run.report('assessment.pointsDiffer', path, { item: node.item.id, printed, listed: toNumber(full) });
}

/** Puts a result together. */
export function finish(
  node: Node,
  state: ResultState,
  standing: Scored['standing'],
  pool: Pool,
  records: Records,
  status?: Status,
  treatment?: string | number,
): Scored {
  const { item } = node;
  const counts = standing === 'counts';
  const full = counts ? records.full : null;
  const group = node.children.length > 0;
  const covered = group ? records.covered : state === 'assessed' ? records.countable : zero;
  const points = counts ? pool.points : null;
  // Written field by field: spreading a dozen optional fields costs more than scoring the item.
  const result: { -readonly [Key in keyof Result]: Result[Key] } = {
    id: item.id,
    state,
    points: points === null ? null : toNumber(points),
    full: full === null ? null : toNumber(full),
    base: pool.base === null ? null : toNumber(pool.base),
    clauses: pool.clauses.map((clause) => clause.result),
    adjustment: adjustmentOf(pool.adjustments),
  };
  if (item.name !== undefined) result.name = item.name;
  if (status?.reason !== undefined) result.stateReason = status.reason;
  if (treatment !== undefined) result.treatment = treatment;
  if (!counts) result.leftOut = true;
  if (item.bonus === true) result.bonus = true;
  if (item.start === 'full') result.start = 'full';
  if (item.weight !== undefined) result.weight = item.weight;
  if (group && item.aggregate !== undefined) result.aggregate = item.aggregate;
  if (group) result.items = records.parts.map(({ scored }) => scored.result);
  const { exact } = exactOf({ points, full, base: pool.base });
  if (exact !== undefined) result.exact = exact;
  const unrounded = counts ? pool.unrounded : null;
  return { state, standing, points, unrounded, full, countable: records.countable, covered, result };
}
