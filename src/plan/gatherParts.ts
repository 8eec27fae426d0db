import { recordKindCodes } from '../codelist/recordKind.ts';
import { roleCodes } from '../codelist/role.ts';
import type { Assignment } from '../schema/assignment.ts';
import type { Masked } from '../schema/masked.ts';
import type { Plan } from '../schema/plan.ts';
import type { Rule } from '../schema/rule.ts';
import type { Statement } from '../schema/statement.ts';
import type { Target } from '../schema/target.ts';
import type { Task } from '../schema/task.ts';
import type { Timing, TimingKind } from '../schema/timing.ts';
import type { WorkRecord } from '../schema/workRecord.ts';
import { ownerOf, type Placed, type PlacedTimings, planOwner } from './placed.ts';

/** Parts of one sort gathered from all over a plan. */
export interface PlanParts {
  readonly statements: Placed<Statement>;
  readonly targets: Placed<Target>;
  readonly rules: Placed<Rule>;
  /** Assignments but for the plain ones, which say no more than a known role and known parties. */
  readonly assignments: Placed<Assignment>;
  /** Records but for the plain ones, which say no more than name, form and a known kind. */
  readonly records: Placed<WorkRecord>;
  readonly timings: PlacedTimings;
  /** Places of the tasks that state more than most do: {@link isRare}. */
  readonly rareTasks: readonly number[];
  /** Places of the tasks that state a scope. */
  readonly scopedTasks: readonly number[];
}

interface Gathering<Part> {
  readonly field: string;
  readonly items: Part[];
  readonly owners: number[];
}

interface SomeGathering<Part> extends Gathering<Part> {
  readonly positions: number[];
}

interface TimingGathering {
  readonly items: Timing[];
  readonly owners: number[];
  readonly options: Map<number, number>;
  readonly ofKind: Record<TimingKind, number[]>;
  readonly rare: number[];
}

/** Gathers the parts of a plan, owners ascending. */
export function gatherParts(plan: Plan, parties: ReadonlyMap<string, unknown>): PlanParts {
  const parts = {
    statements: gathering<Statement>('statements'),
    targets: gathering<Target>('targets'),
    rules: gathering<Rule>('rules'),
    assignments: { ...gathering<Assignment>('assignments'), positions: [] as number[] },
    records: { ...gathering<WorkRecord>('records'), positions: [] as number[] },
    timings: timingGathering(),
    rareTasks: [] as number[],
    scopedTasks: [] as number[],
  };
  const gatherWork = (work: Plan | Task, owner: number): void => {
    if (work.statements !== undefined) gather(parts.statements, work.statements, owner);
    if (work.targets !== undefined) gather(parts.targets, work.targets, owner);
    if (work.rules !== undefined) gather(parts.rules, work.rules, owner);
    if (work.assignments !== undefined) gatherAssignments(parts.assignments, work.assignments, owner, parties);
  };
  gatherWork(plan, planOwner);
  const tasks = plan.tasks ?? [];
  for (let index = 0; index < tasks.length; index++) {
    const task = tasks[index] as Task;
    if (task.scope !== undefined) parts.scopedTasks.push(index);
    if (isRare(task)) parts.rareTasks.push(index);
    gatherWork(task, index);
    if (task.records !== undefined) gatherRecords(parts.records, task.records, index);
    if (task.timings !== undefined) gatherTimings(parts.timings, task.timings, index);
  }
  plan.goals?.forEach((goal, index) => {
    gather(parts.targets, goal.targets, ownerOf(1, index));
  });
  plan.instruments?.forEach((instrument, index) => {
    gather(parts.rules, instrument.rules, ownerOf(2, index));
    gatherTimings(parts.timings, instrument.timings, ownerOf(2, index));
  });
  plan.fundingItems?.forEach((item, index) => {
    gatherTimings(parts.timings, item.timings, ownerOf(3, index));
  });
  return parts;
}

/**
 * A task that says more than title, place, time, scope, holders, targets and records; or that names no source.
 *
 * Going through the fields that a task has is several times faster than asking for a dozen that it mostly has not.
 */
function isRare(task: Task): boolean {
  let sourced = false;
  for (const key in task) {
    switch (key) {
      case 'source':
        sourced = task.source !== undefined;
        break;
      case 'id':
      case 'label':
      case 'parent':
      case 'text':
      case 'strength':
      case 'tags':
      case 'topics':
      case 'means':
      case 'timings':
      case 'scope':
      case 'each':
      case 'assignments':
      case 'targets':
      case 'rules':
      case 'statements':
      case 'records':
      case 'note':
      case 'ext':
        break;
      case 'title':
        if ((task.title as Partial<Masked>).masked !== undefined) return true;
        break;
      default:
        if (task[key as keyof Task] !== undefined) return true;
    }
  }
  return !sourced;
}

function gathering<Part>(field: string): Gathering<Part> {
  return { field, items: [], owners: [] };
}

function timingGathering(): TimingGathering {
  return {
    items: [],
    owners: [],
    options: new Map(),
    ofKind: {
      deadline: [],
      period: [],
      dates: [],
      recurrence: [],
      quota: [],
      choice: [],
      trigger: [],
      roster: [],
      standing: [],
      vague: [],
    },
    rare: [],
  };
}

function gather<Part>(into: Gathering<Part>, parts: readonly Part[] | undefined, owner: number): void {
  if (parts === undefined) return;
  for (let position = 0; position < parts.length; position++) {
    into.items.push(parts[position] as Part);
    into.owners.push(owner);
  }
}

const roles = new Set<string>(roleCodes);
const recordKinds = new Set<string>(recordKindCodes);

/** Most assignments are plain: one look settles that, and no check needs to come back to them. */
function gatherAssignments(
  into: SomeGathering<Assignment>,
  parts: readonly Assignment[],
  owner: number,
  parties: ReadonlyMap<string, unknown>,
): void {
  for (let position = 0; position < parts.length; position++) {
    const part = parts[position] as Assignment;
    const { role, by, scope, delegate, replaces, holdersPerUnit, unitsPerHolder, implied, label } = part;
    const more = by ?? scope ?? delegate ?? replaces ?? holdersPerUnit ?? unitsPerHolder ?? implied ?? label;
    if (more === undefined && roles.has(role) && areKnown(part.parties, parties)) continue;
    into.items.push(part);
    into.owners.push(owner);
    into.positions.push(position);
  }
}

function areKnown(ids: Assignment['parties'], parties: ReadonlyMap<string, unknown>): boolean {
  for (let at = 0; at < ids.length; at++) {
    const id = ids[at];
    if (typeof id === 'string' && !parties.has(id)) return false;
  }
  return true;
}

function gatherRecords(into: SomeGathering<WorkRecord>, parts: readonly WorkRecord[], owner: number): void {
  for (let position = 0; position < parts.length; position++) {
    const part = parts[position] as WorkRecord;
    const { id, kind, scope, implied, label } = part;
    if ((id ?? scope ?? implied ?? label) === undefined && (kind === undefined || recordKinds.has(kind))) continue;
    into.items.push(part);
    into.owners.push(owner);
    into.positions.push(position);
  }
}

function gatherTimings(into: TimingGathering, timings: readonly Timing[] | undefined, owner: number): void {
  if (timings === undefined) return;
  for (let position = 0; position < timings.length; position++) {
    const timing = timings[position] as Timing;
    noteTiming(into, timing, owner);
    if (timing.kind !== 'choice') continue;
    for (let option = 0; option < timing.options.length; option++) {
      into.options.set(into.items.length, option);
      noteTiming(into, timing.options[option] as Timing, owner);
    }
  }
}

function noteTiming(into: TimingGathering, timing: Timing, owner: number): void {
  const at = into.items.length;
  into.ofKind[timing.kind]?.push(at);
  if ((timing.id ?? timing.implied) !== undefined) into.rare.push(at);
  into.items.push(timing);
  into.owners.push(owner);
}
