import { buildForest, type Forest } from '../internal/forest.ts';
import { gatherHoldings } from '../responsibility/holding.ts';
import { answers } from '../responsibility/letterOf.ts';
import type { Plan } from '../schema/plan.ts';
import type { Task } from '../schema/task.ts';
import type { GoalProgress, PartyProgress } from './progress.ts';
import { addTally, completionOf, emptyTally, type Tally } from './tally.ts';

/** Adds to every task what the tasks below it count. */
export function totalsOfTasks(own: Tally, forest: Forest, order: Int32Array): Tally {
  const totals = own.slice();
  for (let index = order.length - 1; index >= 0; index--) {
    const task = order[index] as number;
    const parent = forest.parents[task] as number;
    if (parent >= 0) addTally(totals, parent, totals, task);
  }
  return totals;
}

/** Adds up tasks for the parties that answer for them, and for the parties above those. */
export function rollUpParties(
  plan: Plan,
  own: Tally,
  tasks: Forest,
  order: Int32Array,
  parties: Forest,
): PartyProgress[] {
  const list = plan.parties ?? [];
  const { ofTasks } = gatherHoldings(plan, tasks, order);
  const direct = emptyTally(list.length);
  const total = emptyTally(list.length);
  // Tasks that inherit everything share one list of holdings.
  const holdersOf = new Map<unknown, readonly number[]>();
  const add = adderUp(parties, total);
  for (let task = 0; task < ofTasks.length; task++) {
    if (own[task * 4] === 0) continue;
    const holdings = ofTasks[task] ?? [];
    let holders = holdersOf.get(holdings);
    if (holders === undefined) {
      const found = new Set<number>();
      for (const { assignment } of holdings) {
        if (!answers(assignment.role)) continue;
        for (const party of assignment.parties) {
          const at = typeof party === 'string' ? parties.positions.get(party) : undefined;
          if (at !== undefined) found.add(at);
        }
      }
      holders = [...found];
      holdersOf.set(holdings, holders);
    }
    for (const holder of holders) addTally(direct, holder, own, task);
    add(holders, own, task);
  }
  return list.map(({ id }, at) => ({ partyId: id, own: completionOf(direct, at), total: completionOf(total, at) }));
}

/** Adds up tasks for the goals that they, or else the nearest task above them, serve, and for the goals above those. */
export function rollUpGoals(plan: Plan, own: Tally, tasks: Forest, order: Int32Array): GoalProgress[] {
  const list = plan.goals ?? [];
  const works = plan.tasks ?? [];
  if (list.length === 0) return [];
  const goals = buildForest(list, ({ parent }) => parent);
  const served: (readonly number[])[] = new Array(order.length);
  const total = emptyTally(list.length);
  const add = adderUp(goals, total);
  for (const task of order) {
    const parent = tasks.parents[task] as number;
    const { goals: stated } = works[task] as Task;
    const positions =
      stated?.flatMap((goal) => goals.positions.get(goal) ?? []) ?? (parent < 0 ? [] : (served[parent] ?? []));
    served[task] = positions;
    if (own[task * 4] !== 0) add(positions, own, task);
  }
  return list.map(({ id }, at) => ({ goalId: id, total: completionOf(total, at) }));
}

/** Makes a function that adds a task to things and to all above them, once to each. */
function adderUp(forest: Forest, total: Tally): (things: readonly number[], own: Tally, task: number) => void {
  const lastTask = new Int32Array(forest.parents.length).fill(-1);
  return (things, own, task) => {
    for (const thing of things) {
      for (let at = thing; at >= 0 && lastTask[at] !== task; at = forest.parents[at] as number) {
        lastTask[at] = task;
        addTally(total, at, own, task);
      }
    }
  };
}
