import type { Assignment } from '../schema/assignment.ts';
import type { Party } from '../schema/party.ts';
import { isPerson, letterOf } from './letterOf.ts';
import type { CellRole } from './matrix.ts';

/** Whether letters tell support from consultation (`rasci`), or give cooperating parties the C of plain `raci`. */
export type Letters = 'rasci' | 'raci';

/** What {@link cellRole} is told of a holding. */
export interface CellFacts {
  readonly assignment: Assignment;
  readonly position: number;
  readonly origin: CellRole['origin'];
  readonly from: string | undefined;
  readonly party: Party | undefined;
  readonly masked: boolean;
  readonly holder: string | undefined;
  /** Whether the task has a party with letter R. */
  readonly hasResponsible: boolean;
}

/** Writes down what one assignment gives to one cell, leaving out what it does not say. */
export function cellRole(facts: CellFacts, letters: Letters): CellRole {
  const { assignment, from, holder, position } = facts;
  const letter = letterIn(facts, letters);
  // A matrix has tens of thousands of these: fields are set one by one, since spreading costs several times as much.
  const role: { -readonly [Field in keyof CellRole]: CellRole[Field] } = {
    role: assignment.role,
    letter,
    origin: facts.origin,
    assignment: position,
  };
  if (from !== undefined) role.from = from;
  if (holder !== undefined) role.holder = holder;
  if (assignment.each !== undefined) role.each = assignment.each;
  if (assignment.scope !== undefined) role.scope = assignment.scope;
  if (assignment.by !== undefined) role.by = assignment.by;
  if (assignment.delegate !== undefined) role.delegate = assignment.delegate;
  if (assignment.axis !== undefined) role.axis = assignment.axis;
  return role;
}

function letterIn(facts: CellFacts, letters: Letters): CellRole['letter'] {
  const letter = letterOf(facts.assignment.role);
  if (letter === 'S' && letters === 'raci') return 'C';
  const leads = facts.assignment.role === 'lead' && !facts.hasResponsible;
  return leads && !facts.masked && !isPerson(facts.party?.kind) ? 'AR' : letter;
}
