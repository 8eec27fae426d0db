import { equalJson } from '../internal/equalJson.ts';
import type { Assignment } from '../schema/assignment.ts';
import type { Plan } from '../schema/plan.ts';
import type { Timing } from '../schema/timing.ts';
import { compareRoles } from './compareRoles.ts';
import { findMoved } from './findMoved.ts';
import type { ChangedElement, PlanChange } from './planChange.ts';

/** An element of a list of a plan, as far as comparing needs to know it. */
type Element = { readonly id: string; readonly parent?: string | undefined } & Readonly<Record<string, unknown>>;

/** The lists that are compared by id, in the order of the plan's fields. */
const lists = {
  goals: 'goal',
  phases: 'phase',
  observances: 'observance',
  parties: 'party',
  indicators: 'indicator',
  references: 'reference',
  titles: 'title',
  schemes: 'scheme',
  tasks: 'task',
  instruments: 'instrument',
  fundingItems: 'fundingItem',
} as const satisfies Readonly<Record<string, ChangedElement>>;

/** Fields that date what they stand in. */
const dating = new Set([
  'timings',
  'during',
  'by',
  'length',
  'period',
  'year',
  'validity',
  'issued',
  'recurrence',
  'term',
]);

/**
 * Compares two versions of a plan: what was added, removed, moved, reassigned, re-dated or changed otherwise.
 *
 * Elements are the same if they have the same id in the same list; a changed id is a removal and an addition. One element can
 * have several changes, one of each kind. Of elements that only changed places among their neighbours, the fewest that
 * explain the new order are moved. Where labels, sources and notes differ that is a change too; the order of assignments,
 * of keys and of parties within an assignment is not.
 *
 * @param before - the earlier version
 * @param after - the later version
 * @returns the plan's own changes first, then list by list: what was removed, in the order of the earlier version, then what
 *   was added or changed, in the order of the later; empty if the versions are the same. The cost grows with the size
 * @source docs/rules.md, C140 to C146
 * @example
 * const plan = { schemaVersion: 1, kind: 'plan', id: 'p', title: '计划', tasks: [{ id: 'a', title: '走访' }] };
 * comparePlans(plan, { ...plan, tasks: [...plan.tasks, { id: 'b', title: '排查' }] }); // => [{ kind: 'added', element: 'task', id: 'b' }]
 */
export function comparePlans(before: Plan, after: Plan): PlanChange[] {
  const changes: PlanChange[] = [];
  compareElements('plan', before as unknown as Element, after as unknown as Element, changes);
  for (const [list, element] of Object.entries(lists) as [keyof typeof lists, ChangedElement][]) {
    compareLists(
      element,
      (before[list] ?? []) as readonly Element[],
      (after[list] ?? []) as readonly Element[],
      changes,
    );
  }
  return changes;
}

function compareLists(
  element: ChangedElement,
  before: readonly Element[],
  after: readonly Element[],
  changes: PlanChange[],
): void {
  if (before.length === 0 && after.length === 0) return;
  const earlier = new Map(before.map((thing) => [thing.id, thing]));
  const later = new Set(after.map(({ id }) => id));
  for (const { id } of before) if (!later.has(id)) changes.push({ kind: 'removed', element, id });
  const moved = findMoved(before, after);
  for (let index = 0; index < after.length; index++) {
    const thing = after[index] as Element;
    const old = earlier.get(thing.id);
    if (old === undefined) {
      changes.push({ kind: 'added', element, id: thing.id });
      continue;
    }
    if (moved[index] === 1) {
      changes.push({
        kind: 'moved',
        element,
        id: thing.id,
        ...(old.parent === undefined ? {} : { before: old.parent }),
        ...(thing.parent === undefined ? {} : { after: thing.parent }),
      });
    }
    compareElements(element, old, thing, changes);
  }
}

function compareElements(element: ChangedElement, before: Element, after: Element, changes: PlanChange[]): void {
  const { id } = after;
  const fields = differingFields(element, before, after);
  if (fields.length === 0) return;
  if (fields.includes('assignments')) {
    const roles = compareRoles(listOf<Assignment>(before.assignments), listOf<Assignment>(after.assignments));
    if (roles !== null) changes.push({ kind: 'reassigned', element, id, roles });
  }
  const dates = fields.filter((field) => dating.has(field));
  if (dates.length > 0) {
    const timings = dates.includes('timings')
      ? { before: listOf<Timing>(before.timings), after: listOf<Timing>(after.timings) }
      : {};
    changes.push({ kind: 'redated', element, id, ...timings, fields: dates });
  }
  const others = fields.filter((field) => field !== 'assignments' && !dating.has(field));
  if (others.length > 0) changes.push({ kind: 'changed', element, id, fields: others });
}

/** The names of the fields that differ, in alphabetical order; those that have changes of their own kind left out. */
function differingFields(element: ChangedElement, before: Element, after: Element): string[] {
  const fields: string[] = [];
  const look = (field: string): void => {
    if (field === 'parent' || (element === 'plan' && Object.hasOwn(lists, field))) return;
    if (!equalJson(before[field], after[field])) fields.push(field);
  };
  for (const field in after) look(field);
  for (const field in before) if (after[field] === undefined) look(field);
  return [...new Set(fields)].sort();
}

function listOf<Part>(value: unknown): readonly Part[] {
  return Array.isArray(value) ? (value as readonly Part[]) : [];
}
