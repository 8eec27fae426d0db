import type { Rational } from '../../internal/rational.ts';
import { multiply, signOf } from '../../internal/rational.ts';
import { buffer, common, giveUp, type Planner, partsOf, type Quantity, tileSize, wholeIn, within } from './planner.ts';

/** What the items of a group add up to in a tile; each of them adds itself when it is settled. */
export interface Group {
  readonly sum: Float64Array;
  /** Full marks of what was left out, and those that were assessed. */
  readonly lost: Float64Array;
  readonly covered: Float64Array;
  /** Rows in which something counts, and rows in which something that counts is assessed. */
  readonly counts: Uint8Array;
  readonly spoken: Uint8Array;
  /** Denominators that are settled when all items are planned. */
  denominator: number;
  marks: number;
  /** All its full marks, in parts of `marks`. */
  full: number;
  /** Its full marks differ between rows. */
  varies: boolean;
  /** In every row something that counts is assessed, or not computable. */
  speaks: boolean;
  readonly links: Link[];
}

/** How an item enters its group: factors that are settled when all items of the group are planned. */
export interface Link {
  readonly weight: Rational;
  readonly bonus: boolean;
  readonly points: Quantity;
  /** The group that the item is, `null` for a leaf. */
  readonly own: Group | null;
  readonly full: Rational | null;
  readonly mayLeave: boolean;
  readonly maySilent: boolean;
  /** What one numerator of its points is in the sum, one of its marks in the marks, and all of them. */
  factor: number;
  markFactor: number;
  fullFactor: number;
  /** Called when they are settled. */
  close?: () => void;
}

/** Opens a group: what its items add to starts at nothing in each tile. */
export function openGroup(planner: Planner): Group {
  const [sum, lost, covered] = [buffer(), buffer(), buffer()];
  const [counts, spoken] = [new Uint8Array(tileSize), new Uint8Array(tileSize)];
  planner.steps.push((_from, count) => {
    sum.fill(0, 0, count);
    lost.fill(0, 0, count);
    covered.fill(0, 0, count);
    counts.fill(0, 0, count);
    spoken.fill(0, 0, count);
  });
  return {
    sum,
    lost,
    covered,
    counts,
    spoken,
    denominator: 1,
    marks: 1,
    full: 0,
    varies: false,
    speaks: false,
    links: [],
  };
}

/** Settles the factors of a group, and says what it adds up to. */
export function closeGroup(group: Group, planner: Planner): { total: Quantity; full: Rational | null } {
  const weighted = group.links.map(({ weight, points }) =>
    within(Number(weight.denominator) * points.denominator, planner),
  );
  group.denominator = common(planner, ...weighted);
  // The marks of a leaf come and go as a whole, those of a group one by one.
  const units = group.links.map(({ weight, full, own }) => {
    if (full === null) return null;
    return own === null ? multiply(weight, full) : multiply(weight, { numerator: 1n, denominator: BigInt(own.marks) });
  });
  group.marks = common(planner, ...units.flatMap((unit) => (unit === null ? [] : [partsOf(unit, planner)])));
  let least = 0;
  let most = 0;
  let full: number | null = null;
  group.links.forEach((link, index) => {
    link.factor = (group.denominator / (weighted[index] ?? 1)) * Number(link.weight.numerator);
    const unit = units[index] ?? null;
    if (unit !== null && !link.bonus) {
      link.markFactor = wholeIn(unit, group.marks, planner);
      link.fullFactor = link.markFactor * (link.own === null ? 1 : link.own.full);
      full = (full ?? 0) + link.fullFactor;
    }
    const ends = [link.points.least * link.factor, link.points.most * link.factor];
    least += Math.min(0, ...ends);
    most += Math.max(0, ...ends);
    if (signOf(link.weight) < 0) giveUp(planner, 'a negative weight');
  });
  group.full = within(full ?? 0, planner);
  group.varies = group.links.some((link) => link.mayLeave || link.own?.varies === true);
  group.speaks = group.links.some(({ maySilent, mayLeave }) => !maySilent && !mayLeave);
  for (const { close } of group.links) close?.();
  within(least, planner);
  within(most, planner);
  const total = { values: group.sum, denominator: group.denominator, least, most };
  return { total, full: full === null ? null : { numerator: BigInt(group.full), denominator: BigInt(group.marks) } };
}
