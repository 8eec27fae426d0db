import type { FundingItem } from '../schema/fundingItem.ts';
import type { Party } from '../schema/party.ts';

/** The parties of a plan and how they hang together. */
export interface PartyTree {
  readonly parties: ReadonlyMap<string, Party>;
  readonly below: ReadonlyMap<string, readonly Party[]>;
  /** Members of classes that were asked for before. */
  readonly members: Map<string, readonly string[]>;
}

/** What a line of an item is for: one unit, so many of a class, or (`unit` absent) all together. */
export interface FundingUnit {
  readonly unit?: string;
  readonly unitCount?: number;
}

/** Reads the parties of a plan. */
export function buildPartyTree(parties: readonly Party[]): PartyTree {
  const below = new Map<string, Party[]>();
  for (const party of parties) {
    if (party.partOf === undefined) continue;
    const siblings = below.get(party.partOf);
    if (siblings === undefined) below.set(party.partOf, [party]);
    else siblings.push(party);
  }
  return { parties: new Map(parties.map((party) => [party.id, party])), below, members: new Map() };
}

/**
 * Lists the units that an item counts for one by one: the parties of its scope, or where such a party is a class, its members.
 *
 * Members are the parties under it of the same kind that have none of that kind under them. A class that lists none counts
 * by its `size`. Without `each` everything is one.
 *
 * @param reportUnknown - takes a class of which neither members nor size are known
 */
export function fundingUnits(
  { scope, each }: FundingItem,
  tree: PartyTree,
  reportUnknown: (party: string) => void,
): FundingUnit[] {
  if (each !== true || scope === undefined) return [{}];
  const units: FundingUnit[] = [];
  const listed = new Set<string>();
  for (const id of scope) {
    const members = tree.members.get(id) ?? membersOf(id, tree);
    tree.members.set(id, members);
    const size = tree.parties.get(id)?.size;
    if (members.length > 0) {
      for (const unit of members) {
        if (listed.has(unit)) continue;
        listed.add(unit);
        units.push({ unit });
      }
    } else if (typeof size === 'number' && Number.isSafeInteger(size) && size >= 0) {
      units.push({ unit: id, unitCount: size });
    } else if (scope.length > 1) units.push({ unit: id });
    else reportUnknown(id);
  }
  return units;
}

function membersOf(id: string, { parties, below }: PartyTree): string[] {
  const kind = parties.get(id)?.kind;
  const found: string[] = [];
  const seen = new Set([id]);
  const waiting = membersUnder(id, kind, below);
  for (let party = waiting.pop(); party !== undefined; party = waiting.pop()) {
    if (seen.has(party.id)) continue;
    seen.add(party.id);
    const under = membersUnder(party.id, kind, below);
    if (under.length === 0) found.push(party.id);
    else waiting.push(...under);
  }
  return found;
}

/** The parties of a kind under another, last first, as a stack takes them. */
function membersUnder(id: string, kind: Party['kind'] | undefined, below: PartyTree['below']): Party[] {
  return (below.get(id) ?? []).filter((party) => party.kind === kind).reverse();
}

/**
 * Finds the place of a unit among the places that are named: the unit itself, where it has its seat, and what these belong
 * to, the nearest first.
 */
export function placeOf(unit: string, named: { has(place: string): boolean }, { parties }: PartyTree): string | null {
  if (named.has(unit)) return unit;
  const seat = parties.get(unit)?.seatedAt;
  if (typeof seat === 'string' && named.has(seat)) return seat;
  const seen = new Set<string>();
  let level: string[] = [unit];
  while (level.length > 0) {
    const next: string[] = [];
    for (const id of level) {
      if (seen.has(id)) continue;
      seen.add(id);
      if (named.has(id)) return id;
      const party = parties.get(id);
      if (typeof party?.seatedAt === 'string') next.push(party.seatedAt);
      if (party?.partOf !== undefined) next.push(party.partOf);
    }
    level = next;
  }
  return null;
}

/** Where a unit has its seat, itself or through the parties it belongs to. */
export function seatOf(unit: string, { parties }: PartyTree): string | null {
  const seen = new Set<string>();
  for (let at: string | undefined = unit; at !== undefined && !seen.has(at); at = parties.get(at)?.partOf) {
    seen.add(at);
    const party = parties.get(at);
    if (typeof party?.seatedAt === 'string') return party.seatedAt;
    if (party?.kind === 'place') return at;
  }
  return null;
}
