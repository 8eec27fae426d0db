import { type LevelCode, levelCodes } from '../codelist/level.ts';
import type { Forest } from '../internal/forest.ts';
import { preorder } from '../internal/preorder.ts';
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
  for (const position of preorder(forest)) {
    const parent = forest.parents[position] as number;
    if (parent < 0 || parties[position]?.level === rollUp) continue;
    // What stands for the parent stands for its parts too, unless the parent stands only for itself.
    const above = targets[parent] as number;
    if (rollUp === 'root' || parties[above]?.level === rollUp) targets[position] = above;
  }
  return targets;
}
