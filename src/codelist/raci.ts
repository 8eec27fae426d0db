import type { RoleCode } from './role.ts';

/** RACI letters: accountable, responsible, support, consulted, informed; V, for verifiers, stands outside RACI. */
export const raciCodes = ['A', 'R', 'S', 'C', 'I', 'V'] as const;

/** A code of {@link raciCodes}. */
export type RaciCode = (typeof raciCodes)[number];

/** The RACI letter of each role; a role outside the list has none. */
export const raciOfRole: { readonly [Role in RoleCode]: RaciCode } = {
  lead: 'A',
  approve: 'A',
  purchase: 'A',
  responsible: 'R',
  execute: 'R',
  organise: 'R',
  provide: 'R',
  manage: 'R',
  guarantee: 'R',
  cooperate: 'S',
  support: 'S',
  fund: 'S',
  coordinate: 'C',
  guide: 'C',
  participate: 'I',
  receive: 'I',
  issue: 'I',
  supervise: 'V',
  inspect: 'V',
  evaluate: 'V',
};
