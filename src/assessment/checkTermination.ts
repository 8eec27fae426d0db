import type { Rational } from '../internal/rational.ts';
import { add, divide, multiply, rational, signOf, subtract, zero } from '../internal/rational.ts';
import { rationalOf } from '../internal/rationalText.ts';
import type { Clause } from '../schema/clause.ts';
import type { Measure } from '../schema/measure.ts';
import type { CheckContext } from './checkContext.ts';
import type { CompiledScheme, Node } from './compiledScheme.ts';
import { isList } from './domain.ts';
import { nominalFull, weightOf } from './nominalFull.ts';

/** Whether a fraction ends as a decimal: its denominator has no factors but 2 and 5. */
function ends(value: Rational): boolean {
  let { denominator } = value;
  for (const factor of [2n, 5n]) while (denominator % factor === 0n) denominator /= factor;
  return denominator === 1n;
}

function quotientEnds(divisor: Rational): boolean {
  return signOf(divisor) !== 0 && ends(divide(rational(1n), divisor));
}

/** Whether a measure may give a number that does not end. */
function measureMayRun(measure: Measure, compiled: CompiledScheme): boolean {
  if (typeof measure !== 'object') return false;
  if ('round' in measure && measure.round !== undefined) return false;
  switch (measure.operation) {
    case 'ratio':
    case 'percentage':
    case 'change': {
      const [a, b] = measure.of;
      const fixed = typeof b === 'number' && quotientEnds(rationalOf(b));
      return !fixed || measureMayRun(a, compiled);
    }
    case 'share':
    case 'harmonicMean':
    case 'geometricMean':
      return true;
    case 'mean': {
      const trimmed = measure.trim !== undefined;
      const open =
        trimmed || measure.of.some((part) => isList(part, compiled) || (typeof part === 'object' && 'items' in part));
      return (
        open ||
        !quotientEnds(rational(BigInt(measure.of.length))) ||
        measure.of.some((part) => measureMayRun(part, compiled))
      );
    }
    case 'peers':
      return (
        measure.aggregate === 'mean' || measure.aggregate === 'harmonicMean' || measureMayRun(measure.of, compiled)
      );
    case 'count':
    case 'rank':
    case 'grade':
    case 'points':
      return false;
    default:
      return measure.of.some((part) => measureMayRun(part, compiled));
  }
}

function clauseMayRun(clause: Clause, compiled: CompiledScheme): boolean {
  switch (clause.kind) {
    case 'flat':
    case 'table':
      return false;
    case 'steps':
      if ((clause.broken ?? compiled.scheme.defaults?.broken) !== 'exact') return false;
      return !quotientEnds(rationalOf(clause.step ?? 1)) || measureMayRun(clause.measure, compiled);
    case 'mark':
      return measureMayRun(clause.measure, compiled);
    case 'curve': {
      if (clause.round !== undefined) return false;
      const slopes = clause.knots.slice(1).map((knot, index) => {
        const left = clause.knots[index] ?? knot;
        const width = subtract(rationalOf(knot.at), rationalOf(left.at));
        if (signOf(width) === 0) return true;
        return ends(divide(subtract(rationalOf(knot.points), rationalOf(left.points)), width));
      });
      return slopes.includes(false) || measureMayRun(clause.measure, compiled);
    }
  }
}

/** The treatments that an item may come under. */
function treatmentsOf({ item, children }: Node, compiled: CompiledScheme): unknown[] {
  const { defaults } = compiled.scheme;
  const inherited = children.length === 0 ? defaults : undefined;
  return [
    item.notApplicable ?? inherited?.notApplicable,
    item.notAssessed ?? inherited?.notAssessed,
    item.notComputable ?? inherited?.notComputable,
  ];
}

const largestSpread = 6;

/** Whether spreading the marks of any of the items to be spread may multiply the rest by a number that does not end. */
function spreadMayRun(node: Node, compiled: CompiledScheme): boolean {
  const parts = node.children
    .filter((child) => child.item.bonus !== true)
    .map((child) => {
      const treatments = treatmentsOf(child, compiled);
      const leaves =
        treatments.includes('leaveOut') || (child.item.applies !== undefined && treatments[0] === undefined);
      return { full: nominalFull(child), weight: weightOf(child.item), spread: treatments.includes('rescale'), leaves };
    });
  const spread = parts.filter((part) => part.spread);
  if (spread.length === 0) return false;
  if (spread.length > largestSpread || parts.some(({ full, leaves }) => full === null || leaves)) return true;
  const marks = (list: typeof parts): Rational =>
    list.reduce((sum, { full, weight }) => add(sum, multiply(full ?? zero, weight)), zero);
  const total = marks(parts);
  for (let subset = 1; subset < 2 ** spread.length; subset++) {
    const rest = subtract(total, marks(spread.filter((_, index) => Math.floor(subset / 2 ** index) % 2 === 1)));
    if (signOf(rest) !== 0 && !ends(divide(total, rest))) return true;
  }
  return false;
}

/** Whether the items of a group are put together by a division that may not end. */
function groupMayRun(node: Node, compiled: CompiledScheme): boolean {
  const { item, children } = node;
  const treatments = children.flatMap((child) => treatmentsOf(child, compiled));
  if (treatments.includes('peersMean')) return true;
  switch (item.aggregate ?? 'sum') {
    case 'sum':
      return spreadMayRun(node, compiled);
    case 'harmonicMean':
      return true;
    case 'mean': {
      const counted = children.filter((child) => child.item.bonus !== true);
      const weight = counted.map((child) => weightOf(child.item)).reduce(add, zero);
      const leaves = treatments.includes('leaveOut') || treatments.includes('rescale');
      return leaves || children.some((child) => child.item.applies !== undefined) || !quotientEnds(weight);
    }
    default:
      return false;
  }
}

/** The places whose points may not end and are rounded neither there nor in an item above. */
export function runningPlaces(node: Node, compiled: CompiledScheme): string[] {
  const { item } = node;
  const { repeat } = item;
  if (repeat?.round !== undefined || (repeat === undefined && item.round !== undefined)) return [];
  const averages = repeat !== undefined && ['mean', 'harmonicMean'].includes(repeat.aggregate ?? 'mean');
  if (averages) return [item.id];
  if (item.round !== undefined) return [];
  const own =
    (item.clauses ?? []).some((clause) => clauseMayRun(clause, compiled)) ||
    (node.children.length > 0 && groupMayRun(node, compiled));
  return [...(own ? [item.id] : []), ...node.children.flatMap((child) => runningPlaces(child, compiled))];
}

/** A total that may not end as a decimal is rounded somewhere. */
export function checkTermination({ compiled, report }: CheckContext): void {
  const places = runningPlaces(compiled.top, compiled);
  if (places.length > 0) report('assessment.mayNotTerminate', [], { places: places.slice(0, 20) });
}
