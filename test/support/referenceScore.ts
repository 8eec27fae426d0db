import type { Item } from '../../src/schema/item.ts';
import type { Scheme } from '../../src/schema/scheme.ts';
import type { Round } from '../../src/schema/schemeValues.ts';
import type { RepeatElement, Sheet } from '../../src/schema/sheet.ts';
import type { Treatment } from '../../src/schema/treatment.ts';
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
  total,
} from './fraction.ts';
import { scoreClause } from './referenceClause.ts';
import {
  aggregate,
  combine,
  type Holds,
  holds,
  isNumber,
  keeps,
  type Layer,
  type Read,
  read,
  recordsOf,
  trim,
  type World,
} from './referenceMeasure.ts';

type State = 'assessed' | 'notAssessed' | 'notApplicable' | 'notComputable';

/** What an item comes to. */
export interface Scored {
  readonly id: string;
  readonly state: State;
  readonly stands: 'counts' | 'leftOut' | 'spread';
  readonly points: Fraction | null;
  readonly unrounded: Fraction | null;
  readonly full: Fraction | null;
  /** Full marks that count for coverage, and how many of them were assessed. */
  readonly weighs: Fraction;
  readonly seen: Fraction;
}

/** What a sheet comes to. */
export interface ReferenceAssessment {
  readonly points: Fraction | null;
  readonly full: Fraction | null;
  readonly state: State;
  readonly coverage: Fraction | null;
  readonly grade: string | null;
  readonly eligible: boolean | null;
  /** Every item outside repeats. */
  readonly items: ReadonlyMap<string, Scored>;
}

interface Place {
  readonly item: Item;
  readonly parent: Place | null;
}

const one = fraction(1n);

/**
 * Scores a sheet by the words of the scheme language, one sentence after the other: slowly, without any preparation, every
 * value looked up again where it is asked for. It is the definition that the engine is held against.
 *
 * Cohorts, imports from other schemes and items that rest on themselves are not defined here.
 */
export function referenceScore(scheme: Scheme, sheet: Sheet): ReferenceAssessment {
  const places = new Map<string, Place>();
  const enter = (item: Item, parent: Place | null): void => {
    const place = { item, parent };
    places.set(item.id, place);
    for (const child of item.items ?? []) enter(child, place);
  };
  enter(scheme as Item, null);
  const top = places.get(scheme.id) as Place;
  let grade: Read = 'unknown';
  const outerOf = new Map<readonly Layer[], readonly Layer[]>();
  const innerLayers = new Map<readonly Layer[], Map<string, (readonly Layer[])[]>>();
  const memory = new Map<readonly Layer[], Map<string, Scored>>();
  const world: World = {
    indicators: new Map(scheme.indicators.map((indicator) => [indicator.id, indicator])),
    ofItem: (id, what, layers) => {
      const place = places.get(id);
      if (place === undefined) return 'unknown';
      const found = seenFrom(place, layers);
      const reads = found.list.map((scored): Read => {
        if (scored.stands !== 'counts') return 'leftOut';
        if (scored.points === null) return 'unknown';
        if (what === 'points') return { value: scored.points };
        if (scored.full === null || scored.full.top === 0n) return 'unknown';
        return { value: over(times(fraction(100n), scored.points), scored.full) };
      });
      return found.several ? reads : (reads[0] ?? 'unknown');
    },
    grade: () => grade,
  };
  const root: Layer[] = [layerOf(null, sheet)];

  function layerOf(owner: string | null, data: Pick<RepeatElement, 'observations' | 'states' | 'repeats'>): Layer {
    return { owner, observations: data.observations ?? {}, states: data.states ?? {}, repeats: data.repeats ?? {} };
  }
  function within(layers: readonly Layer[], { item }: Place, data: Parameters<typeof layerOf>[1]): readonly Layer[] {
    const inner = [...layers, layerOf(item.id, data)];
    outerOf.set(inner, layers);
    return inner;
  }
  const isLeaf = ({ item }: Place): boolean => (item.items ?? []).length === 0;
  const childrenOf = ({ item }: Place): Place[] => (item.items ?? []).map(({ id }) => places.get(id) as Place);
  const weightOf = ({ item }: Place): Fraction => decimal(item.weight ?? 1);

  /** The repeated items around an item, outermost first. */
  function around(place: Place): string[] {
    const list: string[] = [];
    for (let above = place.parent; above !== null; above = above.parent) {
      if (above.item.repeat !== undefined) list.unshift(above.item.id);
    }
    return list;
  }

  /** The layers in which an item has one result, as seen from some layers. */
  function seenFrom(place: Place, layers: readonly Layer[]): { several: boolean; list: Scored[] } {
    const owners = around(place);
    let shared = 0;
    while (shared < owners.length && layers[shared + 1]?.owner === owners[shared]) shared += 1;
    let outer = layers;
    while (outer.length > shared + 1) outer = outerOf.get(outer) as readonly Layer[];
    let open: (readonly Layer[])[] = [outer];
    for (const owner of owners.slice(shared)) {
      open = open.flatMap((entry) => keptElements(places.get(owner) as Place, entry));
    }
    return { several: owners.length > shared, list: open.map((inner) => score(place, inner)) };
  }

  function declared(place: Place, layers: readonly Layer[]): State | undefined {
    for (const { states } of [...layers].reverse()) {
      if (!Object.hasOwn(states, place.item.id)) continue;
      const said = states[place.item.id];
      return typeof said === 'object' ? said.state : said;
    }
    return undefined;
  }

  /** Above an item that is repeated there is one layer less. */
  const outside = (place: Place, layers: readonly Layer[]): readonly Layer[] =>
    layers[layers.length - 1]?.owner === place.item.id ? (outerOf.get(layers) as readonly Layer[]) : layers;

  type Status = { state: 'open' | 'unclear' | 'assessed' | 'notAssessed' | 'notApplicable'; inherited?: true };

  function own(place: Place, layers: readonly Layer[]): Status {
    const said = declared(place, layers);
    if (said === 'notApplicable') return { state: said };
    const applies = place.item.applies === undefined ? true : holds(place.item.applies, layers, world);
    if (applies === false) return { state: 'notApplicable' };
    if (applies === 'unknown') return { state: 'unclear' };
    return { state: said === 'assessed' || said === 'notAssessed' ? said : 'open' };
  }

  /** What is said of a group holds for all under it. */
  function status(place: Place, layers: readonly Layer[]): Status {
    const above = fromAbove(place, outside(place, layers));
    if (above?.state === 'notApplicable') return above;
    const mine = own(place, layers);
    return mine.state === 'notApplicable' || above === undefined ? mine : above;
  }

  function fromAbove(place: Place, layers: readonly Layer[]): Status | undefined {
    if (place.parent === null) return undefined;
    const { state } = status(place.parent, layers);
    if (state === 'notAssessed') return { state, inherited: true };
    if (state !== 'notApplicable' || treatment(place.parent, state) === 'keep') return undefined;
    return { state, inherited: true };
  }

  function treatment(place: Place, state: Exclude<State, 'assessed'>): Treatment {
    const fallback = isLeaf(place) ? scheme.defaults?.[state] : undefined;
    const inherent = { notApplicable: 'leaveOut', notAssessed: 'keep', notComputable: 'unknown' } as const;
    return place.item[state] ?? fallback ?? inherent[state];
  }

  function fullOf(
    list: readonly { full: Fraction | null; weight: Fraction; bonus: boolean }[],
    operation: string,
    round?: Round,
  ) {
    const values = list.flatMap(({ full, weight, bonus }) => (bonus || full === null ? [] : [{ value: full, weight }]));
    const result = values.length === 0 ? 'unknown' : aggregate(operation, values, round);
    return result === 'unknown' ? null : result;
  }

  /** Full marks as listed, nothing left out. */
  function listed(place: Place): Fraction | null {
    if (isLeaf(place)) return place.item.points === undefined ? null : decimal(place.item.points);
    const parts = childrenOf(place).map((child) => ({
      full: listed(child),
      weight: weightOf(child),
      bonus: child.item.bonus === true,
    }));
    return fullOf(parts, place.item.aggregate ?? 'sum', place.item.round);
  }

  /** Start, clauses, `zero`, floor, cap, rounding. */
  function pool(
    place: Place,
    base: Fraction | null,
    unused: boolean,
    layers: readonly Layer[],
  ): { points: Fraction | null; unrounded: Fraction | null } {
    const { item } = place;
    const clauses = unused
      ? []
      : (item.clauses ?? []).map((clause) => scoreClause(clause, layers, world, scheme.defaults?.broken ?? 'whole'));
    if (clauses.some(({ zero }) => zero)) return { points: nil, unrounded: nil };
    if (base === null || clauses.some(({ points }) => points === 'unknown')) return { points: null, unrounded: null };
    let points = clauses.reduce((sum, clause) => plus(sum, clause.points as Fraction), base);
    const bounded = isLeaf(place) && item.points !== undefined;
    const floorAt = item.floor ?? (bounded ? 0 : 'none');
    const capAt = item.cap ?? (bounded ? (item.points as number) : 'none');
    if (floorAt !== 'none') points = most(points, decimal(floorAt));
    if (capAt !== 'none') points = least(points, decimal(capAt));
    return {
      points: item.round === undefined ? points : roundAt(points, item.round.digits, item.round.mode),
      unrounded: points,
    };
  }

  interface Part {
    readonly scored: Scored;
    readonly weight: Fraction;
    readonly bonus: boolean;
    readonly listed: Fraction | null;
  }

  /** The total of the parts that count; in a sum, those to be spread stretch it. */
  function join(
    parts: readonly Part[],
    operation: string,
    round: Round | undefined,
  ): { base: Fraction | null; full: Fraction | null } {
    const counted = parts.filter(({ scored }) => scored.stands === 'counts');
    const full = fullOf(
      counted.map(({ scored, weight, bonus }) => ({ full: scored.full, weight, bonus })),
      operation,
      round,
    );
    const away = total(
      parts.flatMap(({ scored, weight, bonus, listed: marks }) =>
        operation === 'sum' && scored.stands === 'spread' && !bonus && marks !== null ? [times(weight, marks)] : [],
      ),
    );
    const stretched = full === null ? null : plus(full, away);
    if (counted.some(({ scored }) => scored.points === null)) return { base: null, full: stretched };
    const values = counted.map(({ scored, weight, bonus }) => ({ value: scored.points as Fraction, weight, bonus }));
    const result = aggregate(operation, values, round);
    if (result === 'unknown') return { base: null, full };
    if (away.top === 0n) return { base: result, full };
    if (full === null || full.top === 0n) return { base: null, full };
    return { base: over(times(result, plus(full, away)), full), full: plus(full, away) };
  }

  function recorded(place: Place, layers: readonly Layer[]): boolean {
    const names = new Set<string>();
    const items = new Set<string>();
    const gather = (value: unknown, key: string): void => {
      if (typeof value === 'string') {
        if (key === 'items') items.add(value);
        else if (['measure', 'of', 'when', 'all', 'any', 'not'].includes(key)) names.add(value);
      } else if (Array.isArray(value)) for (const entry of value) gather(entry, key);
      else if (typeof value === 'object' && value !== null)
        for (const [inner, entry] of Object.entries(value)) gather(entry, inner);
    };
    gather(place.item.clauses ?? [], 'clauses');
    const indicator = [...names].some(
      (id) => world.indicators.get(id)?.context !== true && recordsOf(id, layers).length > 0,
    );
    return (
      indicator ||
      [...items].some((id) => {
        const target = places.get(id);
        return target !== undefined && seenFrom(target, layers).list.some(({ state }) => state === 'assessed');
      })
    );
  }

  function score(place: Place, layers: readonly Layer[]): Scored {
    // What was worked out once in the same layers is remembered, or long chains would never end.
    let known = memory.get(layers);
    if (known === undefined) {
      known = new Map();
      memory.set(layers, known);
    }
    const found = known.get(place.item.id);
    if (found !== undefined) return found;
    const repeated = place.item.repeat !== undefined && layers[layers.length - 1]?.owner !== place.item.id;
    const scored = repeated ? scoreRepeated(place, layers) : scoreOnce(place, layers);
    known.set(place.item.id, scored);
    return scored;
  }

  function scoreOnce(place: Place, layers: readonly Layer[]): Scored {
    const { item } = place;
    const settled = status(place, layers);
    const excluded = settled.state === 'notApplicable';
    const unused = settled.state === 'notAssessed';
    const parts = childrenOf(place).map(
      (child): Part => ({
        scored: score(child, layers),
        weight: weightOf(child),
        bonus: child.item.bonus === true,
        listed: listed(child),
      }),
    );
    const counted = parts.filter(({ scored }) => scored.stands === 'counts');
    const joined = isLeaf(place)
      ? { base: item.start === 'full' ? listed(place) : nil, full: listed(place) }
      : join(parts, item.aggregate ?? 'sum', item.round);
    const keepsRecords = !excluded || treatment(place, 'notApplicable') === 'keep';
    const records = keepsRecords ? pool(place, joined.base, unused, layers) : { points: null, unrounded: null };
    const state = ((): State => {
      if (excluded || unused) return settled.state as State;
      if (!isLeaf(place) && counted.length === 0) {
        return parts.some(({ scored }) => scored.state === 'notComputable') ? 'notComputable' : 'notApplicable';
      }
      if (settled.state === 'unclear' || records.points === null) return 'notComputable';
      if (!isLeaf(place)) {
        const silent = counted.every(({ scored }) => scored.state === 'notAssessed');
        return silent && settled.state !== 'assessed' ? 'notAssessed' : 'assessed';
      }
      return settled.state === 'assessed' || sheet.unrecorded === 'assessed' || recorded(place, layers)
        ? 'assessed'
        : 'notAssessed';
    })();
    const full = keepsRecords && (isLeaf(place) || counted.length > 0) ? joined.full : listed(place);
    let weighs = isLeaf(place) || !keepsRecords ? (full ?? nil) : nil;
    let seen = isLeaf(place) && state === 'assessed' ? weighs : nil;
    if (!isLeaf(place) && keepsRecords) {
      for (const { scored, weight, bonus } of counted) {
        if (bonus) continue;
        weighs = plus(weighs, times(size(weight), scored.weighs));
        seen = plus(seen, times(size(weight), scored.seen));
      }
      if (joined.full !== null && joined.full.top > 0n && weighs.top !== 0n) {
        seen = over(times(joined.full, seen), weighs);
        weighs = joined.full;
      }
    }
    const common = { id: item.id, state, weighs, seen };
    const leave = (stands: 'leftOut' | 'spread'): Scored => ({
      ...common,
      stands,
      points: null,
      unrounded: null,
      full: null,
    });
    if (state === 'assessed') return { ...common, stands: 'counts', ...records, full };
    if (settled.inherited && settled.state === 'notApplicable') return leave('leftOut');
    const rule = treatment(place, state);
    const fixed = (points: Fraction | null): Scored => ({
      ...common,
      stands: 'counts',
      points,
      unrounded: points,
      full,
    });
    if (typeof rule === 'number') return fixed(decimal(rule));
    if (rule === 'keep') return { ...common, stands: 'counts', ...records, full };
    if (rule === 'fullMarks') return fixed(full);
    if (rule === 'leaveOut') return leave('leftOut');
    return rule === 'rescale' ? leave('spread') : fixed(null);
  }

  /** Layers for the elements of a repeated item, those that are void left out; and what else there is to know of them. */
  function elementsOf(
    place: Place,
    layers: readonly Layer[],
  ): { all: readonly RepeatElement[]; inner: (readonly Layer[])[]; voids: Holds[] } {
    let all: readonly RepeatElement[] = [];
    for (const layer of layers)
      if (Object.hasOwn(layer.repeats, place.item.id)) all = layer.repeats[place.item.id] ?? [];
    let inner = innerLayers.get(layers)?.get(place.item.id);
    if (inner === undefined) {
      inner = all.map((element) => within(layers, place, element));
      innerLayers.set(layers, new Map([...(innerLayers.get(layers) ?? []), [place.item.id, inner]]));
    }
    const rule = place.item.repeat?.void;
    return { all, inner, voids: inner.map((entry) => (rule === undefined ? false : holds(rule, entry, world))) };
  }

  function keptElements(place: Place, layers: readonly Layer[]): (readonly Layer[])[] {
    if (wholeState(place, layers) !== undefined || differ(place, elementsOf(place, layers).all)) return [];
    const { inner, voids } = elementsOf(place, layers);
    return inner.filter((_, index) => voids[index] !== true);
  }

  function differ(place: Place, all: readonly RepeatElement[]): boolean {
    const ids = all.map(({ id }) => id);
    const { weights } = place.item.repeat ?? {};
    const keys = weights === undefined ? ids : Object.keys(weights);
    return new Set(ids).size < ids.length || keys.length !== ids.length || keys.some((key) => !ids.includes(key));
  }

  /** What is said of a repeated item as a whole. */
  function wholeState(place: Place, layers: readonly Layer[]): 'notApplicable' | 'notAssessed' | undefined {
    const { all } = elementsOf(place, layers);
    const state =
      all.length === 0 ? status(place, layers).state : (fromAbove(place, layers)?.state ?? declared(place, layers));
    return state === 'notApplicable' || state === 'notAssessed' ? state : undefined;
  }

  function scoreRepeated(place: Place, layers: readonly Layer[]): Scored {
    const repeat = place.item.repeat ?? {};
    const { all, inner, voids } = elementsOf(place, layers);
    if (wholeState(place, layers) !== undefined) return scoreOnce(place, within(layers, place, {}));
    const fallback = (): Scored => {
      const full = listed(place);
      const rule = treatment(place, 'notComputable');
      const base = { id: place.item.id, state: 'notComputable' as const, weighs: full ?? nil, seen: nil };
      if (rule === 'leaveOut' || rule === 'rescale') {
        return {
          ...base,
          stands: rule === 'rescale' ? 'spread' : 'leftOut',
          points: null,
          unrounded: null,
          full: null,
        };
      }
      const points = typeof rule === 'number' ? decimal(rule) : rule === 'fullMarks' ? full : null;
      return { ...base, stands: 'counts', points, unrounded: points, full };
    };
    if (differ(place, all) || voids.includes('unknown') || voids.every((gone) => gone === true)) return fallback();
    const parts = inner.flatMap((entry, index): Part[] => {
      const element = all[index] as RepeatElement;
      if (voids[index] === true) return [];
      const weight = decimal(repeat.weights?.[element.id] ?? 1);
      return [{ scored: score(place, entry), weight, bonus: false, listed: listed(place) }];
    });
    const known = parts.filter(({ scored }) => scored.stands === 'counts');
    const values = known.map(({ scored }) => scored.points);
    let kept = parts;
    if (!values.includes(null)) {
      // Which of several equal ones goes makes a difference to weights alone: the first.
      const remaining = trim(values as Fraction[], repeat.trim);
      let gone = known.length - remaining.length;
      const open = [...remaining];
      const dropped = new Set<Part>();
      for (const part of [...known].reverse()) {
        const place = open.findIndex((value) => same(value, part.scored.points as Fraction));
        if (place >= 0) open.splice(place, 1);
        else if (gone > 0) {
          dropped.add(part);
          gone -= 1;
        }
      }
      kept = parts.filter((part) => !dropped.has(part));
    }
    const operation = repeat.aggregate ?? 'mean';
    const joined = join(kept, operation, repeat.round);
    const counted = kept.filter(({ scored }) => scored.stands === 'counts');
    const fulls = counted.flatMap(({ scored }) => scored.full ?? []);
    const full = operation === 'sum' ? joined.full : fulls.length === 0 ? null : fulls.reduce(most);
    const points =
      joined.base === null || repeat.round === undefined
        ? joined.base
        : roundAt(joined.base, repeat.round.digits, repeat.round.mode);
    const shares = counted.flatMap(({ scored }) =>
      scored.weighs.top === 0n ? [] : [over(scored.seen, scored.weighs)],
    );
    const weighs = full ?? nil;
    const seen = shares.length === 0 ? nil : over(times(weighs, total(shares)), fraction(BigInt(shares.length)));
    const state: State =
      counted.length === 0
        ? kept.some(({ scored }) => scored.state === 'notComputable')
          ? 'notComputable'
          : 'notApplicable'
        : points === null
          ? 'notComputable'
          : counted.every(({ scored }) => scored.state === 'notAssessed')
            ? 'notAssessed'
            : 'assessed';
    if (counted.length === 0) {
      const spread = kept.every(({ scored }) => scored.stands === 'spread');
      return {
        id: place.item.id,
        state,
        stands: spread ? 'spread' : 'leftOut',
        points: null,
        unrounded: null,
        full: null,
        weighs,
        seen,
      };
    }
    return { id: place.item.id, state, stands: 'counts', points, unrounded: joined.base, full, weighs, seen };
  }

  const whole = score(top, root);
  const judged = judge();
  const items = new Map<string, Scored>();
  for (const [id, place] of places) if (around(place).length === 0) items.set(id, score(place, root));
  return {
    points: whole.points === null || judged.change === null ? null : plus(whole.points, judged.change),
    full: whole.full,
    state: whole.state,
    coverage: whole.weighs.top === 0n ? null : over(times(fraction(100n), whole.seen), whole.weighs),
    grade: judged.grade,
    eligible: judged.eligible,
    items,
  };

  function judge(): { grade: string | null; eligible: boolean | null; change: Fraction | null } {
    const { grades = [], vetoes = [], measure, compare } = scheme.outcome ?? {};
    const read0 = compare === 'exact' ? whole.unrounded : whole.points;
    const value: Read =
      measure !== undefined ? read(measure, root, world) : read0 === null ? 'unknown' : { value: read0 };
    const acts = vetoes.map((veto): boolean | 'unknown' => {
      const answer = holds((veto.when ?? veto.unless) as string, root, world);
      if (answer === 'leftOut') return false;
      return answer === 'unknown' || veto.when !== undefined ? answer : !answer;
    });
    let index: number | null | 'unknown' = null;
    for (const [place, { requires, ...ends }] of grades.entries()) {
      const bounded = ['is', 'atLeast', 'above', 'atMost', 'below'].some((key) => key in ends);
      const tests: Holds[] = [];
      if (bounded)
        tests.push(value === 'leftOut' ? 'leftOut' : typeof value === 'string' ? 'unknown' : keeps(value.value, ends));
      if (requires !== undefined) {
        const met = holds(requires, root, world);
        tests.push(met === 'leftOut' ? true : met);
      }
      const answer = combine(tests, false);
      if (answer === false) continue;
      index = answer === true ? place : 'unknown';
      break;
    }
    let change: Fraction | null = nil;
    let cut = false;
    vetoes.forEach((veto, place) => {
      if (veto.effect !== 'lowerGrade' || acts[place] === false) return;
      const by: Read = veto.by === undefined ? { value: one } : read(veto.by, root, world);
      const steps =
        acts[place] === true &&
        typeof by === 'object' &&
        isNumber(by.value) &&
        by.value.bottom === 1n &&
        by.value.top >= 0n
          ? by.value
          : null;
      if (steps === null) {
        if (grades.length > 0) index = 'unknown';
        if (veto.points !== undefined || veto.cut) change = null;
        return;
      }
      if (typeof index === 'number') index = Math.min(grades.length - 1, index + Number(steps.top));
      if (veto.points !== undefined && change !== null) change = plus(change, times(steps, decimal(veto.points)));
      if (veto.cut && steps.top > 0n) cut = true;
    });
    if (cut && change !== null) {
      const grade0 = typeof index === 'number' ? grades[index] : undefined;
      const digits = scheme.round?.digits;
      const topmost =
        grade0?.atMost !== undefined
          ? decimal(grade0.atMost)
          : grade0?.below !== undefined && digits !== undefined
            ? lastUnder(decimal(grade0.below), digits)
            : undefined;
      if (topmost === undefined || whole.points === null || measure !== undefined) change = null;
      else change = minus(least(plus(whole.points, change), topmost), whole.points);
    }
    const find = (id: string | undefined): number => grades.findIndex((entry) => entry.id === id);
    vetoes.forEach((veto, place) => {
      if (veto.effect !== 'capGrade' || acts[place] === false) return;
      const limit = find(veto.grade);
      if (acts[place] === 'unknown' || limit < 0) index = 'unknown';
      else if (typeof index === 'number') index = Math.max(index, limit);
    });
    const forcing = vetoes.flatMap((veto, place) =>
      veto.effect === 'forceGrade' && acts[place] !== false
        ? [{ at: find(veto.grade), sure: acts[place] === true }]
        : [],
    );
    const worst = Math.max(-1, ...forcing.filter(({ sure }) => sure).map(({ at }) => at));
    if (forcing.some(({ at, sure }) => sure && at < 0)) index = 'unknown';
    else if (forcing.some(({ sure }) => !sure) && worst !== grades.length - 1) index = 'unknown';
    else if (worst >= 0) index = worst;
    const gates = acts.filter((_, place) => vetoes[place]?.effect === 'ineligible');
    const grade0 = typeof index === 'number' ? (grades[index]?.id ?? null) : null;
    grade = grade0 === null ? 'unknown' : { value: grade0 };
    return { grade: grade0, eligible: gates.includes(true) ? false : gates.includes('unknown') ? null : true, change };
  }

  function lastUnder(bound: Fraction, digits: number): Fraction {
    const scale = fraction(10n ** BigInt(digits));
    const down = fraction(floor(times(bound, scale)));
    const step = over(down, scale);
    return less(step, bound) ? step : minus(step, over(one, scale));
  }
}
