import type { PartyKindCode } from '../codelist/partyKind.ts';
import { type RaciCode, raciOfRole } from '../codelist/raci.ts';
import type { RoleCode } from '../codelist/role.ts';

const letters: ReadonlyMap<string, RaciCode> = new Map(Object.entries(raciOfRole) as (readonly [RoleCode, RaciCode])[]);

/** The RACI letter of a role, null for a role that the list does not have. */
export function letterOf(role: string): RaciCode | null {
  return letters.get(role) ?? null;
}

/** Tells whether who has the role answers for the task: letters A and R. */
export function answers(role: string): boolean {
  const letter = letters.get(role);
  return letter === 'A' || letter === 'R';
}

/** Tells whether a party is a person or post, which leads beside a unit and not instead of it; an unknown party counts as a unit. */
export function isPerson(kind: PartyKindCode | undefined): boolean {
  return kind === 'person' || kind === 'post';
}
