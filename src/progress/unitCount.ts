import { isWhole } from '../internal/rational.ts';
import { toNumber } from '../internal/rationalText.ts';
import { exactly } from '../responsibility/quantityRange.ts';
import type { Party } from '../schema/party.ts';

/**
 * Makes a function that says for how many units a scope stands: a class of known size for its members, a party without one
 * for itself, unless it is a class of people or places whose size nobody states.
 *
 * @returns a function that gives `null` when a size is hidden, vague, no whole number, or missing where it is needed
 */
export function unitCounter(parties: readonly Party[]): (scope: readonly string[]) => number | null {
  const known = new Map(parties.map((party) => [party.id, party]));
  // Tasks hand their scope down, so that many occurrences share one list.
  const counted = new Map<readonly string[], number | null>();
  return (scope) => {
    const before = counted.get(scope);
    if (before !== undefined) return before;
    const units = scope.reduce<number | null>((sum, id) => {
      const size = sizeOf(known.get(id));
      return sum === null || size === null ? null : sum + size;
    }, 0);
    counted.set(scope, units);
    return units;
  };
}

function sizeOf(party: Party | undefined): number | null {
  if (party === undefined) return 1;
  if (party.size !== undefined) {
    const size = exactly(party.size);
    return size !== undefined && isWhole(size) && size.numerator > 0n ? toNumber(size) : null;
  }
  return party.kind === 'people' || party.kind === 'place' ? null : 1;
}
