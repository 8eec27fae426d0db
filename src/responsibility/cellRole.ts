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
  const { assignment, from, holder } = facts;
  return {
    role: assignment.role,
    letter: letterIn(facts, letters),
    origin: facts.origin,
    ...(from === undefined ? {} : { from }),
    assignment: facts.position,
    ...(holder === undefined ? {} : { holder }),
    ...(assignment.each === undefined ? {} : { each: assignment.each }),
    ...(assignment.scope === undefined ? {} : { scope: assignment.scope }),
    ...(assignment.by === undefined ? {} : { by: assignment.by }),
    ...(assignment.delegate === undefined ? {} : { delegate: assignment.delegate }),
    ...(assignment.axis === undefined ? {} : { axis: assignment.axis }),
  };
}

function letterIn(facts: CellFacts, letters: Letters): CellRole['letter'] {
  const letter = letterOf(facts.assignment.role);
  if (letter === 'S' && letters === 'raci') return 'C';
  const leads = facts.assignment.role === 'lead' && !facts.hasResponsible;
  return leads && !facts.masked && !isPerson(facts.party?.kind) ? 'AR' : letter;
}
