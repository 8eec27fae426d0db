import { interpolateLogarithm } from '../../src/internal/interpolateLogarithm.ts';
import type { Clause } from '../../src/schema/clause.ts';
import type { Points, Value } from '../../src/schema/schemeValues.ts';
import type { Observation } from '../../src/schema/sheet.ts';
import type { TableClause } from '../../src/schema/table.ts';
import {
  decimal,
  type Fraction,
  floor,
  fraction,
  least,
  less,
  minus,
  most,
  nil,
  over,
  plus,
  roundAt,
  same,
  size,
  times,
} from './fraction.ts';
import {
  combine,
  type Holds,
  holds,
  isNumber,
  keeps,
  type Layer,
  type Read,
  read,
  readIndicator,
  recordsOf,
  type World,
} from './referenceMeasure.ts';

/** What a clause does: points, makes the item 0, or cannot be known. */
export type Given = Fraction | 'zero' | 'unknown';

const pointsOf = (points: Points): Given => (points === 'zero' ? 'zero' : decimal(points));

function table(
  clause: TableClause,
  value: Fraction | string | boolean | null,
  layers: readonly Layer[],
  world: World,
): Given {
  const answers: Holds[] = [];
  for (const { when, points, ...ends } of clause.rows) {
    const tests: Holds[] = [];
    const bounded = ['is', 'atLeast', 'above', 'atMost', 'below'].some((key) => key in ends);
    if (bounded) tests.push(value === null ? 'unknown' : keeps(value, ends));
    if (when !== undefined) tests.push(holds(when, layers, world));
    const answer = combine(tests, false);
    if (answer === true) return pointsOf(points);
    if (answer === 'unknown') return 'unknown';
    answers.push(answer);
  }
  if (clause.otherwise !== undefined) return pointsOf(clause.otherwise);
  return answers.every((answer) => answer === 'leftOut') ? nil : 'unknown';
}

function curve(clause: Extract<Clause, { kind: 'curve' }>, value: Fraction): Given {
  const knots = clause.knots.map(({ at, points }) => ({ at: decimal(at), points: decimal(points) }));
  const { round } = clause;
  if (knots.some((knot, index) => index > 0 && !less((knots[index - 1] as typeof knot).at, knot.at))) return 'unknown';
  const finish = (points: Fraction): Fraction =>
    round === undefined ? points : roundAt(points, round.digits, round.mode);
  const [first, last] = [knots[0], knots[knots.length - 1]] as [(typeof knots)[0], (typeof knots)[0]];
  if (clause.beyond !== 'extend' && !less(first.at, value)) return finish(first.points);
  if (clause.beyond !== 'extend' && !less(value, last.at)) return finish(last.points);
  let place = 1;
  while (place < knots.length - 1 && less((knots[place] as typeof first).at, value)) place += 1;
  const [left, right] = [knots[place - 1], knots[place]] as [typeof first, typeof first];
  if (clause.scale === 'logarithmic') {
    if (round === undefined || left.at.top <= 0n || value.top <= 0n) return 'unknown';
    const plain = ({ top, bottom }: Fraction) => ({ numerator: top, denominator: bottom });
    const { numerator, denominator } = interpolateLogarithm(
      plain(value),
      [plain(left.at), plain(left.points)],
      [plain(right.at), plain(right.points)],
      round.digits,
      round.mode,
    );
    return fraction(numerator, denominator);
  }
  const part = over(minus(value, left.at), minus(right.at, left.at));
  return finish(plus(left.points, times(part, minus(right.points, left.points))));
}

/** What a clause gives for one value. */
function give(
  clause: Clause,
  value: Fraction | string | boolean | null,
  layers: readonly Layer[],
  world: World,
  broken: string,
): Given {
  if (clause.kind === 'flat') return pointsOf(clause.points);
  if (clause.kind === 'table') return table(clause, value, layers, world);
  if (value === null || !isNumber(value)) return 'unknown';
  if (clause.kind === 'curve') return curve(clause, value);
  if (clause.kind === 'mark') {
    const worth = times(value, decimal(clause.points ?? 1));
    if (value.top === 0n && (clause.points ?? 1) < 0) return worth;
    if (clause.minimum !== undefined && less(value, decimal(clause.minimum))) return 'unknown';
    return clause.maximum !== undefined && less(decimal(clause.maximum), value) ? 'unknown' : worth;
  }
  if (clause.above !== undefined && clause.below !== undefined) return 'unknown';
  const gap =
    clause.below === undefined ? minus(value, decimal(clause.above ?? 0)) : minus(decimal(clause.below), value);
  const steps = over(most(gap, nil), decimal(clause.step ?? 1));
  const whole = floor(steps);
  const reading = clause.broken ?? broken;
  const started = same(steps, fraction(whole)) ? whole : whole + 1n;
  const counted = reading === 'exact' ? steps : fraction(reading === 'started' ? started : whole);
  return times(counted, decimal(clause.points));
}

function single(clause: Clause, found: Read, layers: readonly Layer[], world: World, broken: string): Given {
  if (found === 'unknown') return 'unknown';
  return typeof found === 'string' ? nil : give(clause, found.value, layers, world, broken);
}

/** Several observations: each by itself; of one project the largest in size, of two equal ones the award. */
function several(
  clause: Clause,
  gives: readonly Given[],
  records: readonly (Value | Observation)[],
): { points: Given; zero: boolean } {
  const zero = gives.includes('zero');
  if (gives.includes('unknown')) return { points: 'unknown', zero };
  const byProject = new Map<string, Fraction>();
  gives.forEach((given, index) => {
    const points = typeof given === 'string' ? nil : given;
    const record = records[index];
    const project = typeof record === 'object' ? record.project : undefined;
    const key = clause.oncePerProject && project !== undefined ? `project ${project}` : `${index}`;
    const before = byProject.get(key);
    const larger =
      before === undefined ||
      less(size(before), size(points)) ||
      (same(size(before), size(points)) && less(before, points));
    if (larger) byProject.set(key, points);
  });
  return { points: [...byProject.values()].reduce(plus, nil), zero };
}

/** What a clause does to its item. */
export function scoreClause(
  clause: Clause,
  layers: readonly Layer[],
  world: World,
  broken: string,
): { points: Given; zero: boolean } {
  const acts = clause.when === undefined ? true : holds(clause.when, layers, world);
  if (acts === 'unknown') return { points: 'unknown', zero: false };
  if (acts !== true) return { points: nil, zero: false };
  const measure = clause.kind === 'flat' ? undefined : clause.measure;
  const indicator = typeof measure === 'string' ? world.indicators.get(measure) : undefined;
  let result: { points: Given; zero: boolean };
  if (measure === undefined) {
    result = { points: give(clause, null, layers, world, broken), zero: false };
  } else if (indicator?.multiple) {
    const gives = (readIndicator(indicator, layers) as readonly Read[]).map((found) =>
      single(clause, found, layers, world, broken),
    );
    result = several(clause, gives, recordsOf(indicator.id, layers));
  } else {
    result = { points: single(clause, read(measure, layers, world), layers, world, broken), zero: false };
  }
  if (result.points === 'zero') return { points: nil, zero: true };
  if (clause.limit === undefined || result.points === 'unknown') return result;
  const limit = decimal(clause.limit);
  return { ...result, points: least(most(result.points, minus(nil, limit)), limit) };
}
