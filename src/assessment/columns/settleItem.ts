import type { Rational } from '../../internal/rational.ts';
import { rationalOf } from '../../internal/rationalText.ts';
import type { Treatment } from '../../schema/treatment.ts';
import type { Node } from '../compiledScheme.ts';
import { weightOf } from '../nominalFull.ts';
import type { Group, Link } from './group.ts';
import { unknownTruth } from './planCondition.ts';
import { buffer, common, type Planner, partsOf, type Quantity, tileSize, wholeIn, within } from './planner.ts';

/** States as columns write them. */
const [assessed, notAssessed, notApplicable, notComputable] = [0, 1, 2, 3] as const;

function treatmentOf(
  node: Node,
  state: 'notApplicable' | 'notAssessed' | 'notComputable',
  planner: Planner,
): Treatment {
  const { defaults } = planner.compiled.scheme;
  const inherited = node.children.length === 0 ? defaults?.[state] : undefined;
  const inherent = { notApplicable: 'leaveOut', notAssessed: 'keep', notComputable: 'unknown' } as const;
  return node.item[state] ?? inherited ?? inherent[state];
}

/** What a treatment makes of points: fixed ones, what the records give, or none, and whether the item leaves its group. */
interface Treated {
  readonly kind: 'fixed' | 'keep' | 'unknown' | 'leave' | 'odd';
  readonly points: Rational | null;
}

function treat(treatment: Treatment, full: Rational | null): Treated {
  if (typeof treatment === 'number') return { kind: 'fixed', points: rationalOf(treatment) };
  if (treatment === 'keep') return { kind: 'keep', points: null };
  if (treatment === 'leaveOut') return { kind: 'leave', points: null };
  if (treatment === 'rescale') return { kind: 'odd', points: null };
  if (treatment === 'fullMarks' && full !== null) return { kind: 'fixed', points: full };
  // Peers, and full marks where there are none, are unknown with an issue.
  return { kind: treatment === 'unknown' ? 'unknown' : 'odd', points: null };
}

/** What was planned of an item before it is settled. */
interface Records {
  readonly points: Quantity;
  readonly full: Rational | null;
  /** Whether it applies, `null` if always. */
  readonly applies: Uint8Array | null;
  /** Rows in which something is recorded, `null` if always. */
  readonly recorded: Uint8Array | null;
}

/** An item as it was settled: its points, its states, and whether it may leave its group or be silent. */
export interface Settled {
  readonly points: Quantity;
  readonly state: Uint8Array;
  readonly mayLeave: boolean;
  readonly link: Link;
  /** The states in which it leaves its group. */
  readonly leaves: Uint8Array;
}

/** Gives an item the points of its state and adds it to its group. */
export function settle(node: Node, records: Records, group: Group, own: Group | null, planner: Planner): Settled {
  const { applies, recorded, full } = records;
  const names = ['assessed', 'notAssessed', 'notApplicable', 'notComputable'] as const;
  const may = {
    [assessed]: true,
    [notAssessed]: recorded !== null,
    [notApplicable]: applies !== null,
    [notComputable]: true,
  };
  const treated = names.map(
    (name): Treated =>
      name === 'assessed'
        ? { kind: 'keep', points: null }
        : treat(treatmentOf(node, name, planner), own?.varies === true ? null : full),
  );
  const denominator = common(
    planner,
    records.points.denominator,
    ...treated.flatMap(({ points }) => (points === null ? [] : [partsOf(points, planner)])),
  );
  const scale = denominator / records.points.denominator;
  const fixed = treated.map(({ points }) => (points === null ? Number.NaN : wholeIn(points, denominator, planner)));
  const kinds = treated.map(({ kind }) => kind);
  const ends = fixed.filter((value) => !Number.isNaN(value));
  const mayLeave = kinds.some((kind, index) => kind === 'leave' && may[index as 0]);
  const values = buffer();
  const points: Quantity = {
    values,
    denominator,
    least: Math.min(records.points.least * scale, ...ends),
    most: Math.max(records.points.most * scale, ...ends),
  };
  within(Math.max(Math.abs(points.least), Math.abs(points.most)), planner);
  const state = new Uint8Array(tileSize);
  const link: Link = {
    weight: weightOf(node.item),
    bonus: node.item.bonus === true,
    points,
    own,
    full,
    mayLeave,
    maySilent: may[notAssessed],
    factor: 1,
    markFactor: 0,
    fullFactor: 0,
  };
  group.links.push(link);
  const { sum, lost, covered, counts, spoken } = group;
  const { odd } = planner;
  const keeps = Uint8Array.from(kinds, (kind) => (kind === 'keep' ? 1 : 0));
  const leaves = Uint8Array.from(kinds, (kind) => (kind === 'leave' ? 1 : 0));
  const odds = Uint8Array.from(kinds, (kind) => (kind === 'odd' ? 1 : 0));
  const gains = records.points.values;
  const plain = applies === null && recorded === null && !mayLeave && odds[notComputable] === 0 && own?.varies !== true;
  if (plain) {
    const instead = fixed[notComputable] as number;
    planner.steps.push((_from, count) => {
      const { factor, markFactor, fullFactor } = link;
      for (let row = 0; row < count; row++) {
        const value = (gains[row] as number) * scale;
        const known = !Number.isNaN(value);
        const worth = known ? value : instead;
        values[row] = worth;
        state[row] = known ? assessed : notComputable;
        sum[row] = (sum[row] as number) + worth * factor;
        if (own === null) covered[row] = (covered[row] as number) + (known ? fullFactor : 0);
      }
      if (own === null) return;
      for (let row = 0; row < count; row++) {
        covered[row] = (covered[row] as number) + (own.covered[row] as number) * markFactor;
      }
    });
    return { points, state, mayLeave, link, leaves };
  }
  planner.steps.push((_from, count) => {
    const { factor, markFactor, fullFactor } = link;
    for (let row = 0; row < count; row++) {
      const value = (gains[row] as number) * scale;
      const truth = applies === null ? 1 : (applies[row] as number);
      let found: number = assessed;
      if (truth === 0) found = notApplicable;
      else if (truth === unknownTruth || Number.isNaN(value)) found = notComputable;
      else if (recorded !== null && recorded[row] === 0) found = notAssessed;
      state[row] = found;
      if (odds[found] === 1) odd[row] = 1;
      if (leaves[found] === 1) {
        values[row] = Number.NaN;
        lost[row] = (lost[row] as number) + fullFactor;
        continue;
      }
      const worth = keeps[found] === 1 ? value : (fixed[found] as number);
      values[row] = worth;
      sum[row] = (sum[row] as number) + worth * factor;
      counts[row] = 1;
      if (found !== notAssessed) spoken[row] = 1;
      if (own !== null) {
        covered[row] = (covered[row] as number) + (own.covered[row] as number) * markFactor;
        lost[row] = (lost[row] as number) + (own.lost[row] as number) * markFactor;
      } else if (found === assessed) covered[row] = (covered[row] as number) + fullFactor;
    }
  });
  return { points, state, mayLeave, link, leaves };
}
