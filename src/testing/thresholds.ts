import type { Clause } from '../schema/clause.ts';
import type { Item } from '../schema/item.ts';
import type { Measure } from '../schema/measure.ts';
import type { Scheme } from '../schema/scheme.ts';
import type { SchemeCondition } from '../schema/schemeCondition.ts';
import type { ValueEnds } from '../schema/valueEnds.ts';

/** The numbers at which something may change, by indicator. */
export type Thresholds = ReadonlyMap<string, ReadonlySet<number>>;

function endsOf({ is, atLeast, above, atMost, below }: ValueEnds): number[] {
  const exact = is === undefined ? [] : Array.isArray(is) ? is : [is];
  return [atLeast, above, atMost, below, ...exact].filter((value) => typeof value === 'number');
}

/** Passes the numbers that matter for a measure on to the indicators under it: 25 percent is 25 of 100. */
function spread(measure: Measure, numbers: readonly number[], found: Map<string, Set<number>>): void {
  if (typeof measure === 'number') return;
  if (typeof measure === 'string') {
    const known = found.get(measure) ?? new Set();
    for (const number of numbers) known.add(number);
    found.set(measure, known);
    return;
  }
  switch (measure.operation) {
    case 'points':
    case 'share':
    case 'grade':
      return;
    case 'peers':
    case 'rank':
      spread(measure.of, numbers, found);
      return;
    case 'count':
      for (const part of measure.of) spread(part, endsOf(measure), found);
      return;
    case 'difference':
    case 'ratio':
    case 'percentage':
    case 'change': {
      const [a, b] = measure.of;
      const base = { difference: 0, ratio: 1, percentage: 100, change: 100 }[measure.operation];
      const shift = measure.operation === 'change' ? 100 : 0;
      spread(a, [...numbers.map((number) => number + shift), base], found);
      spread(b, [base], found);
      return;
    }
    default:
      for (const part of measure.of) spread(part, numbers, found);
  }
}

function spreadCondition(condition: SchemeCondition | undefined, found: Map<string, Set<number>>): void {
  if (condition === undefined || typeof condition === 'string') return;
  if ('measure' in condition) spread(condition.measure, endsOf(condition), found);
  else if ('not' in condition) spreadCondition(condition.not, found);
  else for (const part of 'all' in condition ? condition.all : condition.any) spreadCondition(part, found);
}

/** Where steps begin, and where the pool or the clause's own limit is used up. */
function stepNumbers(clause: Extract<Clause, { kind: 'steps' }>, pool: number): number[] {
  const { above = 0, below, step = 1, points, limit } = clause;
  const start = below ?? above;
  const sign = below === undefined ? 1 : -1;
  const worth = Math.abs(points);
  const at = (steps: number): number => start + sign * step * steps;
  const ends =
    worth === 0 ? [] : [limit, pool].flatMap((size) => (size === undefined ? [] : [at(Math.ceil(size / worth))]));
  return [start, at(1), ...ends];
}

function spreadClause(clause: Clause, pool: number, found: Map<string, Set<number>>): void {
  spreadCondition(clause.when, found);
  switch (clause.kind) {
    case 'flat':
      return;
    case 'steps':
      spread(clause.measure, stepNumbers(clause, pool), found);
      return;
    case 'table':
      if (clause.measure !== undefined) spread(clause.measure, clause.rows.flatMap(endsOf), found);
      for (const row of clause.rows) spreadCondition(row.when, found);
      return;
    case 'mark':
      spread(
        clause.measure,
        [clause.minimum, clause.maximum].flatMap((end) => end ?? []),
        found,
      );
      return;
    case 'curve':
      spread(
        clause.measure,
        clause.knots.map(({ at }) => at),
        found,
      );
  }
}

/** The numbers at which clauses, conditions, grades and vetoes of a scheme change, for each indicator that they read. */
export function thresholdsOf(scheme: Scheme): Thresholds {
  const found = new Map<string, Set<number>>();
  const open: Item[] = [scheme];
  for (let item = open.pop(); item !== undefined; item = open.pop()) {
    for (const clause of item.clauses ?? []) spreadClause(clause, item.points ?? 10, found);
    spreadCondition(item.applies, found);
    spreadCondition(item.repeat?.void, found);
    open.push(...(item.items ?? []));
  }
  const { measure, grades = [], vetoes = [], consequences = [] } = scheme.outcome ?? {};
  for (const grade of grades) {
    if (measure !== undefined) spread(measure, endsOf(grade), found);
    spreadCondition(grade.requires, found);
  }
  for (const { when, unless, by } of vetoes) {
    spreadCondition(when ?? unless, found);
    if (by !== undefined) spread(by, [0, 1], found);
  }
  for (const { when } of consequences) spreadCondition(when, found);
  return found;
}
