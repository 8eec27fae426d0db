import { nearestAncestor } from '../internal/forest.ts';
import { responsibilityIssue } from '../issue/responsibilityCodes.ts';
import type { Party } from '../schema/party.ts';
import { type CheckContext, hasChildren } from './checkContext.ts';
import { answers } from './letterOf.ts';
import { usedParties } from './usedParties.ts';

const toldOneByOne = 10;

/** Rule R28: parties able to act that nothing names, nor a class to which they belong; more than ten are told together. */
export function checkIdle({ plan, parties, partyForest, issues }: CheckContext): void {
  const used = usedParties(plan);
  const idle: number[] = [];
  for (let position = 0; position < parties.length; position++) {
    const { id, kind } = parties[position] as Party;
    if (used.has(id) || kind === 'people' || kind === 'place') continue;
    const above = nearestAncestor(partyForest, position, (ancestor) => parties[ancestor]?.kind === 'people');
    if (above < 0 || !used.has((parties[above] as Party).id)) idle.push(position);
  }
  const idOf = (position: number): string => parties[position]?.id ?? '';
  if (idle.length > toldOneByOne) {
    issues.push(responsibilityIssue('responsibility.party.idle', ['parties'], { parties: idle.map(idOf) }));
    return;
  }
  for (const position of idle) {
    const params = { parties: [idOf(position)] };
    issues.push(responsibilityIssue('responsibility.party.idle', ['parties', position], params));
  }
}

/** Rule R29: parties that lead or are responsible for more tasks without children than the caller allows. */
export function checkLoad(context: CheckContext): void {
  const { options, tasks, ofTasks, parties, partyForest, issues } = context;
  const { maximumTasks } = options;
  if (maximumTasks === undefined) return;
  const loads = new Int32Array(parties.length);
  const lastCounted = new Int32Array(parties.length).fill(-1);
  for (let task = 0; task < tasks.length; task++) {
    if (hasChildren(context, task)) continue;
    for (const { assignment } of ofTasks[task] ?? []) {
      if (!answers(assignment.role)) continue;
      for (const holder of assignment.parties) {
        const party = typeof holder === 'string' ? partyForest.positions.get(holder) : undefined;
        if (party === undefined || lastCounted[party] === task) continue;
        lastCounted[party] = task;
        loads[party] = (loads[party] as number) + 1;
      }
    }
  }
  for (let position = 0; position < loads.length; position++) {
    const load = loads[position] as number;
    if (load <= maximumTasks) continue;
    const params = { party: parties[position]?.id ?? '', tasks: load, maximum: maximumTasks };
    issues.push(responsibilityIssue('responsibility.party.overloaded', ['parties', position], params));
  }
}
