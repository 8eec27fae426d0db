import { type LevelCode, levelCodes } from '../codelist/level.ts';
import type { Forest } from '../internal/forest.ts';
import { nearestAncestor } from '../internal/forest.ts';
import type { Party } from '../schema/party.ts';

/** How far parties are rolled up their tree: not at all, to its root, or to the nearest party of a level, where there is one. */
export type RollUp = 'none' | 'root' | LevelCode;

const rollUps: ReadonlySet<string> = new Set(['none', 'root', ...levelCodes]);

/**
 * Finds for each party the position of the one that stands for it.
 *
 * @throws RangeError `responsibility.rollUp` for a word that is no level
 */
export function rollUpParties(parties: readonly Party[], forest: Forest, rollUp: RollUp): Int32Array {
  if (!rollUps.has(rollUp))
    throw new RangeError(`responsibility.rollUp: “${rollUp}” is neither none, root nor a level`);
  const targets = Int32Array.from(parties.keys());
  if (rollUp === 'none') return targets;
  for (let position = 0; position < targets.length; position++) {
    const target = nearestAncestor(forest, position, (ancestor) =>
      rollUp === 'root' ? (forest.parents[ancestor] as number) < 0 : parties[ancestor]?.level === rollUp,
    );
    if (target >= 0) targets[position] = target;
  }
  return targets;
}
