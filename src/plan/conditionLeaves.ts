import type { IssuePath } from '../issue/issue.ts';
import type { Condition, MeasureCondition, MetCondition } from '../schema/condition.ts';
import type { Party } from '../schema/party.ts';
import type { Rule } from '../schema/rule.ts';
import type { Task } from '../schema/task.ts';
import type { Vague } from '../schema/vague.ts';
import { type Placed, placedPath } from './placed.ts';

/** A part of a condition that asks for one thing, and where it stands. */
export interface ConditionLeaf {
  readonly leaf: string | MeasureCondition | MetCondition | Vague;
  readonly holder: 'parties' | 'tasks' | 'rules';
  readonly position: number;
  /** Keys from the condition to the leaf. */
  readonly keys: IssuePath;
}

/** The path of a leaf, followed by keys within it. */
export function leafPath(rules: Placed<Rule>, at: ConditionLeaf, ...keys: readonly (string | number)[]): IssuePath {
  const inside = [...at.keys, ...keys];
  if (at.holder === 'rules') return placedPath(rules, at.position, 'when', ...inside);
  return [at.holder, at.position, at.holder === 'parties' ? 'where' : 'when', ...inside];
}

/** Takes the conditions of parties, tasks and rules apart. */
export function gatherLeaves(
  parties: readonly Party[],
  tasks: readonly Task[],
  rareTasks: readonly number[],
  rules: readonly Rule[],
): readonly ConditionLeaf[] {
  const leaves: ConditionLeaf[] = [];
  for (let at = 0; at < parties.length; at++) gather(leaves, (parties[at] as Party).where, 'parties', at);
  for (const at of rareTasks) gather(leaves, (tasks[at] as Task).when, 'tasks', at);
  for (let at = 0; at < rules.length; at++) gather(leaves, (rules[at] as Rule).when, 'rules', at);
  return leaves;
}

const noKeys: IssuePath = [];

function gather(
  leaves: ConditionLeaf[],
  condition: Condition | undefined,
  holder: ConditionLeaf['holder'],
  position: number,
): void {
  if (condition === undefined) return;
  if (typeof condition === 'string') {
    leaves.push({ leaf: condition, holder, position, keys: noKeys });
    return;
  }
  // A stack and a memory of what was seen: unparsed data may be deep, or hold itself.
  const seen = new Set<Condition>();
  const waiting: { condition: Condition; keys: IssuePath }[] = [{ condition, keys: noKeys }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { condition, keys } = next;
    if (typeof condition === 'string') {
      leaves.push({ leaf: condition, holder, position, keys });
      continue;
    }
    if (seen.has(condition)) continue;
    seen.add(condition);
    if ('not' in condition) waiting.push({ condition: condition.not, keys: [...keys, 'not'] });
    else if ('all' in condition) pushParts(waiting, condition.all, [...keys, 'all']);
    else if ('any' in condition) pushParts(waiting, condition.any, [...keys, 'any']);
    else leaves.push({ leaf: condition, holder, position, keys });
  }
}

function pushParts(
  waiting: { condition: Condition; keys: IssuePath }[],
  parts: readonly Condition[],
  keys: IssuePath,
): void {
  for (let at = parts.length - 1; at >= 0; at--)
    waiting.push({ condition: parts[at] as Condition, keys: [...keys, at] });
}
