import type { assessmentIssue } from '../issue/assessmentCodes.ts';
import type { Issue, IssuePath } from '../issue/issue.ts';
import type { Observations, RepeatElement, States } from '../schema/sheet.ts';
import type { Assessment } from './assessment.ts';
import type { CompiledScheme, Node } from './compiledScheme.ts';
import type { Status } from './itemStatus.ts';
import type { IndicatorReading } from './readIndicator.ts';
import type { Reading } from './reading.ts';
import type { Scored } from './scored.ts';

/** What one scoring carries through: the scheme, the issues found so far, and what lies outside the sheet. */
export interface Run {
  readonly compiled: CompiledScheme;
  readonly unrecorded: 'notAssessed' | 'assessed';
  readonly imported: readonly Assessment[];
  readonly unit: string;
  readonly report: Report;
  /** Set before the consequences are judged. */
  grade: Reading;
}

/** Adds an issue, once. */
export type Report = typeof assessmentIssue extends (...args: infer Arguments) => Issue
  ? (...args: Arguments) => void
  : never;

/** The records of the sheet, or of one element of a repeat, which lie over those outside. */
export interface Scope {
  readonly run: Run;
  /** The repeated item that this is an element of; `null` for the sheet. */
  readonly owner: Node | null;
  readonly outer: Scope | null;
  readonly path: IssuePath;
  readonly observations: Observations;
  readonly states: States;
  readonly repeats: Readonly<Record<string, readonly RepeatElement[]>>;
  readonly readings: Map<string, IndicatorReading>;
  readonly statuses: Map<Node, Status>;
  readonly results: Map<Node, Scored>;
  /** The elements of the repeats that were scored here, those that are void left out. */
  readonly elements: Map<Node, readonly Scope[]>;
}

/** The parts of a scope that the data gives. */
export type ScopeData = Pick<RepeatElement, 'observations' | 'states' | 'repeats'>;

/** Opens a scope over another one. */
export function openScope(
  run: Run,
  data: ScopeData,
  place: { owner: Node | null; outer: Scope | null; path: IssuePath },
): Scope {
  return {
    run,
    ...place,
    observations: data.observations ?? {},
    states: data.states ?? {},
    repeats: data.repeats ?? {},
    readings: new Map(),
    statuses: new Map(),
    results: new Map(),
    elements: new Map(),
  };
}

/** A field of plain data that is its own: `__proto__` and `constructor` of an object are nobody's records. */
export function own<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** The innermost scope, from here outwards, that holds a record of some kind under a key. */
export function findRecord<Kind extends 'observations' | 'states' | 'repeats'>(
  scope: Scope,
  kind: Kind,
  key: string,
): { readonly scope: Scope; readonly value: Scope[Kind][string] } | undefined {
  for (let current: Scope | null = scope; current !== null; current = current.outer) {
    const value = own<Scope[Kind][string]>(current[kind] as Record<string, Scope[Kind][string]>, key);
    if (value !== undefined) return { scope: current, value };
  }
  return undefined;
}

/** The results of an item as seen from a scope: one, or one for each element of the repeats that it is in and the scope is not. */
export function resultsOf(node: Node, scope: Scope): { readonly list: boolean; readonly results: readonly Scored[] } {
  if (node.home === scope.owner) {
    const own = scope.results.get(node);
    return { list: false, results: own === undefined ? [] : [own] };
  }
  const inside: Node[] = [];
  let level: Node | null = node.home;
  const scopeOf = (home: Node | null): Scope | undefined => {
    for (let current: Scope | null = scope; current !== null; current = current.outer) {
      if (current.owner === home) return current;
    }
    return undefined;
  };
  let start = scopeOf(level);
  while (start === undefined && level !== null) {
    inside.unshift(level);
    level = level.home;
    start = scopeOf(level);
  }
  let scopes: readonly Scope[] = start === undefined ? [] : [start];
  for (const repeated of inside) scopes = scopes.flatMap((current) => current.elements.get(repeated) ?? []);
  const results = scopes.flatMap((current) => current.results.get(node) ?? []);
  return { list: inside.length > 0, results };
}
