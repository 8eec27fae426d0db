import type { Clause } from '../../src/schema/clause.ts';
import type { Item } from '../../src/schema/item.ts';
import type { Measure } from '../../src/schema/measure.ts';
import type { Outcome, Veto } from '../../src/schema/outcome.ts';
import type { Scheme } from '../../src/schema/scheme.ts';
import type { SchemeCondition } from '../../src/schema/schemeCondition.ts';
import type { SchemeIndicator } from '../../src/schema/schemeIndicator.ts';
import type { Round, Value } from '../../src/schema/schemeValues.ts';
import type { Observation, RepeatElement, Sheet } from '../../src/schema/sheet.ts';
import type { Treatment } from '../../src/schema/treatment.ts';

/** Numbers from a seed, the same every time (a linear congruential generator of 48 bits). */
export function chance(seed: number) {
  let state = (BigInt(seed) * 0x9e3779b97f4a7c15n) & 0xffffffffffffn;
  const below = (limit: number): number => {
    state = (state * 0x5deece66dn + 11n) & 0xffffffffffffn;
    return Number((state >> 16n) % BigInt(limit));
  };
  return {
    below,
    pick: <T>(list: readonly T[]): T => list[below(list.length)] as T,
    /** One in so many. */
    once: (many: number): boolean => below(many) === 0,
  };
}
type Chance = ReturnType<typeof chance>;

export interface RandomOptions {
  /** Leaves out what a row of columns cannot hold. */
  readonly columns?: boolean;
}

const indicators: readonly SchemeIndicator[] = [
  { id: 'n1', type: 'number' },
  { id: 'n2', type: 'number', minimum: 0, maximum: 100, digits: 2 },
  { id: 'n3', type: 'number', multipleOf: 0.05 },
  { id: 'k1', type: 'count' },
  { id: 'k2', type: 'count', maximum: 12 },
  { id: 'm1', type: 'mark', minimum: -5, maximum: 20 },
  { id: 'm2', type: 'mark', multipleOf: 0.5 },
  { id: 'c1', type: 'check' },
  { id: 'c2', type: 'check', context: true },
  { id: 'l1', type: 'level', levels: ['A', 'B', 'C#'] },
  { id: 'l2', type: 'level', levels: ['old', 'new'], context: true },
  { id: 'a1', type: 'number', absent: 2.5 },
];
const several: readonly SchemeIndicator[] = [
  { id: 's1', type: 'number', multiple: true },
  { id: 's2', type: 'level', levels: ['A', 'B'], multiple: true },
];
const numeric = ['n1', 'n2', 'n3', 'k1', 'k2', 'm1', 'm2', 'a1'];

/** Bounds and values meet on this grid, so that ties and touching bounds are common. */
const gridded = (c: Chance): number => (c.below(401) - 40) / c.pick([1, 2, 4, 8, 10, 20, 40]);
const round = (c: Chance): Round => ({
  digits: c.below(3),
  ...(c.once(2) && { mode: c.pick(['halfUp', 'halfEven', 'ceiling', 'floor'] as const) }),
});
const signed = (c: Chance): number => c.pick([-3, -2, -1.5, -1, -0.5, -0.3, 0.1, 0.25, 0.5, 1, 1.5, 2, 3, 4.35]);

function measure(c: Chance, items: readonly string[], options: RandomOptions): Measure {
  const of = (): Measure => c.pick(numeric);
  // What columns hand over to the rows is rarer there, so that columns themselves are tried.
  switch (options.columns && !c.once(8) ? c.pick([0, 0, 3, 7, 9, 9, 9, 9]) : c.below(12)) {
    case 0:
      return { operation: 'difference', of: [of(), of()] };
    case 1:
      return { operation: 'ratio', of: [of(), of()], ...(c.once(2) && { round: round(c) }) };
    case 2:
    case 3:
      return { operation: 'percentage', of: [of(), of()], ...(c.once(3) && { round: round(c) }) };
    case 4:
      return { operation: 'change', of: [of(), of()], ...(c.once(3) && { round: round(c) }) };
    case 5: {
      const operation = c.pick(['sum', 'mean', 'minimum', 'maximum', 'median', 'product', 'harmonicMean'] as const);
      return { operation, of: [of(), of(), ...(c.once(2) ? [of()] : [])], ...(c.once(3) && { trim: { lowest: 1 } }) };
    }
    case 6:
      return { operation: 'count', of: [of(), of()], atLeast: gridded(c) };
    case 7:
      if (items.length === 0) return of();
      return { operation: c.pick(['points', 'share'] as const), items: [c.pick(items)] };
    case 8:
      if (items.length === 0 || options.columns) return of();
      return { operation: c.pick(['minimum', 'mean'] as const), of: [{ operation: 'points', items: [...items] }] };
    default:
      return of();
  }
}

function condition(c: Chance, items: readonly string[], options: RandomOptions, depth = 0): SchemeCondition {
  switch (c.below(depth > 1 ? 4 : 7)) {
    case 0:
      return c.pick(['c1', 'c2', 'k1']);
    case 1:
      return { measure: 'l1', is: c.once(2) ? c.pick(['A', 'B', 'C#']) : ['A', 'C#'] };
    case 2:
      return { measure: 'l2', is: c.pick(['old', 'new']) };
    case 3:
      return {
        measure: measure(c, items, options),
        [c.pick(['atLeast', 'above', 'atMost', 'below'])]: gridded(c),
      } as SchemeCondition;
    case 4:
      return { all: [condition(c, items, options, depth + 1), condition(c, items, options, depth + 1)] };
    case 5:
      return { any: [condition(c, items, options, depth + 1), condition(c, items, options, depth + 1)] };
    default:
      return { not: condition(c, items, options, depth + 1) };
  }
}

function clause(c: Chance, items: readonly string[], options: RandomOptions): Clause {
  const value = (): Measure => measure(c, items, options);
  const open = options.columns !== true && c.once(8);
  const common = {
    ...(c.once(4) && { when: condition(c, items, options) }),
    ...(c.once(5) && { limit: c.pick([0.5, 2, 3.3]) }),
  };
  switch (c.below(6)) {
    case 0:
      return { kind: 'flat', points: c.once(5) ? 'zero' : signed(c), ...common, when: condition(c, items, options) };
    case 1:
      return {
        kind: 'steps',
        measure: open ? 's1' : value(),
        points: signed(c),
        ...(c.once(2) && { [c.pick(['above', 'below'])]: gridded(c) }),
        ...(c.once(2) && { step: c.pick([0.1, 0.25, 0.5, 3, 5, 10]) }),
        ...(c.once(2) && { broken: c.pick(['whole', 'started', 'exact'] as const) }),
        ...common,
      };
    case 2: {
      if (open) {
        const rows = [
          { is: 'A', points: signed(c) },
          { is: 'B', points: signed(c) },
        ];
        return { kind: 'table', measure: 's2', rows, ...(c.once(2) && { oncePerProject: true }), ...common };
      }
      if (c.once(4)) {
        const rows = ['A', 'B', ...(c.once(3) ? [] : ['C#'])].map((is) => ({ is, points: signed(c) }));
        return { kind: 'table', measure: 'l1', rows, ...common };
      }
      if (c.once(4)) {
        const rows = [1, 2].map(() => ({
          when: condition(c, items, options),
          points: c.once(9) ? ('zero' as const) : signed(c),
        }));
        return { kind: 'table', rows, ...(!c.once(6) && { otherwise: signed(c) }), ...common };
      }
      const bounds = [gridded(c), gridded(c)].sort((a, b) => b - a) as [number, number];
      const rows = [
        { [c.pick(['atLeast', 'above'])]: bounds[0], points: signed(c) },
        { [c.pick(['atLeast', 'above'])]: bounds[1], points: signed(c) },
        ...(c.once(2) ? [{ [c.pick(['below', 'atMost'])]: bounds[1], points: signed(c) }] : []),
      ];
      return { kind: 'table', measure: value(), rows, ...(!c.once(6) && { otherwise: signed(c) }), ...common };
    }
    case 3:
      return {
        kind: 'mark',
        measure: c.once(3) ? value() : c.pick(['m1', 'm2']),
        ...(c.once(2) && { points: signed(c) }),
        ...(c.once(4) && { minimum: 0, maximum: 10 }),
        ...common,
      };
    default: {
      const from = gridded(c);
      const knots = [
        { at: from, points: 0 },
        { at: from + c.pick([1, 3, 10, 70]), points: signed(c) },
        ...(c.once(2) ? [{ at: from + 100, points: signed(c) }] : []),
      ];
      return {
        kind: 'curve',
        measure: value(),
        knots,
        ...(c.once(3) && { beyond: 'extend' as const }),
        ...(c.once(3) && { round: round(c) }),
        ...common,
      };
    }
  }
}

const treatment = (c: Chance): Treatment =>
  c.pick(['fullMarks', 'keep', 'leaveOut', 'rescale', 'unknown', 2.5, 0] as const);
const beyondRecords = (c: Chance): Treatment =>
  c.pick(['fullMarks', 'leaveOut', 'rescale', 'unknown', 2.5, 0] as const);

function common(c: Chance, items: readonly string[], options: RandomOptions): Partial<Item> {
  return {
    ...(c.once(4) && { weight: c.pick([0, 0.25, 0.3, 2]) }),
    ...(c.once(8) && { bonus: true }),
    ...(c.once(6) && { floor: c.pick([0, 'none', -3] as const) }),
    ...(c.once(6) && { cap: c.pick(['none', 8, 4.5] as const) }),
    ...(c.once(3) && { round: round(c) }),
    ...(c.once(5) && { applies: condition(c, items, options) }),
    ...(c.once(4) && { notApplicable: treatment(c) }),
    ...(c.once(4) && { notAssessed: treatment(c) }),
    ...(c.once(2) && { notComputable: beyondRecords(c) }),
  };
}

function repeatOf(c: Chance): Partial<Item> {
  const repeat: NonNullable<Item['repeat']> = {
    ...(c.once(2) && { aggregate: c.pick(['sum', 'minimum', 'maximum', 'median', 'mean', 'last'] as const) }),
    ...(c.once(3) && { weights: { e1: 0.3, e2: 0.7 } }),
    ...(c.once(2) && { trim: { highest: 1, lowest: 1, ...(c.once(2) && { from: c.pick([3, 4]) }) } }),
    ...(c.once(3) && {
      void: c.pick<SchemeCondition>(['c1', { measure: { operation: 'difference', of: ['m1', 'm2'] }, is: 0 }]),
    }),
    ...(c.once(2) && { round: round(c) }),
  };
  return { repeat };
}

function tree(c: Chance, id: string, depth: number, seen: string[], options: RandomOptions): Item {
  const before = [...seen];
  const repeated = options.columns !== true && c.once(7) ? repeatOf(c) : {};
  if (depth > 2 || c.below(3) < 2) {
    const item: Item = {
      id,
      points: c.pick([2, 5, 10, 20]),
      ...(c.once(3) && { start: 'full' as const }),
      clauses: Array.from({ length: 1 + c.below(3) }, () => clause(c, before, options)),
      ...common(c, before, options),
      ...repeated,
    };
    seen.push(id);
    return item;
  }
  const items = Array.from({ length: 1 + c.below(3) }, (_, index) =>
    tree(c, `${id}-${index}`, depth + 1, seen, options),
  );
  const aggregate = c.once(options.columns ? 30 : 4)
    ? { aggregate: c.pick(['mean', 'minimum', 'maximum', 'median'] as const) }
    : {};
  seen.push(id);
  return {
    id,
    items,
    ...aggregate,
    ...(c.once(4) && { clauses: [clause(c, before, options)] }),
    ...common(c, before, options),
    ...repeated,
  };
}

function outcome(c: Chance, items: readonly string[], options: RandomOptions): Outcome {
  const when = (): SchemeCondition => condition(c, items, options);
  const vetoes: Veto[] = [
    ...(c.once(2) ? [{ id: 'v1', effect: 'capGrade' as const, grade: 'middle', when: when() }] : []),
    ...(c.once(3) ? [{ id: 'v2', effect: 'forceGrade' as const, grade: 'high', when: when() }] : []),
    ...(c.once(3) ? [{ id: 'v3', effect: 'ineligible' as const, unless: when() }] : []),
    ...(c.once(4)
      ? [
          {
            id: 'v4',
            effect: 'lowerGrade' as const,
            when: when(),
            ...(c.once(options.columns ? 9 : 2) && { by: 'k2' }),
            ...(c.once(options.columns ? 9 : 2) && { points: -1.5 }),
          },
        ]
      : []),
  ];
  return {
    ...(c.once(options.columns ? 40 : 8) && { compare: 'exact' as const }),
    ...(c.once(options.columns ? 40 : 8) && { measure: { operation: 'count' as const, of: ['n1', 'm1'], atLeast: 3 } }),
    grades: [
      { id: 'high', atLeast: gridded(c), ...(c.once(3) && { requires: when() }) },
      { id: 'middle', above: gridded(c) - 5 },
      ...(c.once(6) ? [] : [{ id: 'low' }]),
    ],
    ...(vetoes.length > 0 && { vetoes }),
  };
}

/** Bounds for what has none: columns stay exact only where sizes are known. */
function bounded(indicator: SchemeIndicator): SchemeIndicator {
  if (indicator.type !== 'number' || indicator.minimum !== undefined) return indicator;
  return { ...indicator, minimum: -500, maximum: 5000 };
}

/** A scheme of all that single sheets can be scored by; its items read those before them. */
export function randomScheme(seed: number, options: RandomOptions = {}): Scheme {
  const c = chance(seed);
  const seen: string[] = [];
  const items = Array.from({ length: 1 + c.below(4) }, (_, index) => tree(c, `i${index}`, 1, seen, options));
  return {
    schemaVersion: 1,
    kind: 'scheme',
    id: 's',
    version: '1',
    indicators: options.columns ? indicators.map(bounded) : [...indicators, ...several],
    items,
    ...((options.columns || c.once(2)) && { round: round(c) }),
    ...(c.once(3) && {
      defaults: { broken: c.pick(['whole', 'started', 'exact'] as const), notComputable: beyondRecords(c) },
    }),
    outcome: outcome(c, seen, options),
  };
}

/** A value for an indicator, now and then one that is refused or has too many places. */
export function randomValue(c: Chance, { type, levels, digits }: SchemeIndicator): Value {
  if (type === 'check') return c.once(2);
  if (type === 'level') return c.once(40) ? 'Z' : c.pick(levels ?? []);
  if (type === 'count') return c.once(40) ? c.pick([-1, 0.5]) : c.below(15);
  if (c.once(60)) return c.pick([0.30000000000000004, 57.00000000000001, 1e-7, 123456789.125, -0]);
  if (digits !== undefined && c.once(20)) return c.below(2000) / 1000;
  return c.once(3) ? gridded(c) : c.below(20_001) / c.pick([100, 200, 1000]);
}

function observe(c: Chance, list: readonly SchemeIndicator[], missing: number): Sheet['observations'] {
  const found: Record<string, Value | Observation | Observation[]> = {};
  for (const indicator of list) {
    if (c.once(missing)) continue;
    const one = (): Observation => ({
      value: randomValue(c, indicator),
      ...(c.once(2) && { project: c.pick(['p', 'q']) }),
    });
    if (indicator.multiple) found[indicator.id] = Array.from({ length: 1 + c.below(3) }, one);
    else found[indicator.id] = c.once(5) ? one() : randomValue(c, indicator);
  }
  return found;
}

function idsOf(items: readonly Item[] | undefined): string[] {
  return (items ?? []).flatMap(({ id, items: below }) => [id, ...idsOf(below)]);
}

/** A sheet for a random scheme, with missing records, states and repeats. */
export function randomSheet(scheme: Scheme, seed: number): Sheet {
  const c = chance(seed);
  const missing = c.pick([3, 12, 50]);
  const states: Record<string, 'assessed' | 'notAssessed' | 'notApplicable'> = {};
  for (const id of idsOf(scheme.items)) {
    if (c.once(20)) states[id] = c.pick(['assessed', 'notAssessed', 'notApplicable'] as const);
  }
  const repeats: Record<string, RepeatElement[]> = {};
  const fill = (items: readonly Item[] | undefined): Record<string, RepeatElement[]> => {
    const found: Record<string, RepeatElement[]> = {};
    for (const { id, repeat, items: below } of items ?? []) {
      if (repeat === undefined) Object.assign(found, fill(below));
      else if (!c.once(10)) {
        const count = repeat.weights === undefined ? 1 + c.below(5) : c.once(10) ? 3 : 2;
        found[id] = Array.from({ length: count }, (_, index) => ({
          id: `e${index + 1}`,
          observations: observe(c, scheme.indicators, 2),
          ...(c.once(12) && { states: { [id]: c.pick(['notAssessed', 'notApplicable'] as const) } }),
          repeats: fill(below),
        }));
      }
    }
    return found;
  };
  Object.assign(repeats, fill(scheme.items));
  return {
    schemaVersion: 1,
    kind: 'sheet',
    scheme: scheme.id,
    version: scheme.version,
    unit: 'u',
    observations: observe(c, scheme.indicators, missing),
    states,
    repeats,
    ...(c.once(5) && { unrecorded: 'assessed' as const }),
  };
}
