import { buildForest } from '../internal/forest.ts';
import type { Assignment } from '../schema/assignment.ts';
import type { Masked } from '../schema/masked.ts';
import type { Party } from '../schema/party.ts';
import type { Plan } from '../schema/plan.ts';
import type { MatrixColumn } from './matrix.ts';
import { type RollUp, rollUpParties } from './rollUp.ts';

/** Every column that a matrix of a plan can have, in order: parties, parties that the plan does not have, masked holders. */
export interface Columns {
  readonly count: number;
  /** The column of a holder, after rolling up. */
  readonly columnOf: (holder: string | Masked) => number;
  /** The party of a holder, if the plan has it. */
  readonly partyOf: (holder: string | Masked) => Party | undefined;
  /** What the column shows, a party by its id. */
  readonly keyOf: (column: number) => { readonly partyId: string } | { readonly masked: string };
  /** The column as the matrix shows it; `holders` counts for masked ones alone. */
  readonly show: (column: number, holders: number) => MatrixColumn;
}

/** Numbers the columns of a plan. */
export function buildColumns(plan: Plan, rollUp: RollUp): Columns {
  const parties = plan.parties ?? [];
  const forest = buildForest(parties, ({ partOf }) => partOf);
  const targets = rollUpParties(parties, forest, rollUp);
  const unknown = new Map<string, number>();
  const masked = new Map<string, number>();
  const collect = (assignments: readonly Assignment[] | undefined): void => {
    for (const assignment of assignments ?? []) {
      for (const holder of assignment.parties) {
        if (typeof holder !== 'string') number(masked, holder.masked);
        else if (!forest.positions.has(holder)) number(unknown, holder);
      }
    }
  };
  collect(plan.assignments);
  for (const task of plan.tasks ?? []) collect(task.assignments);
  const firstMasked = parties.length + unknown.size;
  const keys: ({ readonly partyId: string } | { readonly masked: string })[] = [
    ...parties.map(({ id }) => ({ partyId: id })),
    ...[...unknown.keys()].map((partyId) => ({ partyId })),
    ...[...masked.keys()].map((text) => ({ masked: text })),
  ];
  const keyOf = (column: number): { readonly partyId: string } | { readonly masked: string } =>
    keys[column] as (typeof keys)[number];
  return {
    count: firstMasked + masked.size,
    columnOf: (holder) => {
      if (typeof holder !== 'string') return firstMasked + (masked.get(holder.masked) ?? 0);
      const position = forest.positions.get(holder);
      return position === undefined ? parties.length + (unknown.get(holder) ?? 0) : (targets[position] as number);
    },
    partyOf: (holder) => (typeof holder === 'string' ? parties[forest.positions.get(holder) ?? -1] : undefined),
    keyOf,
    show: (column, holders) => {
      const key = keyOf(column);
      if ('masked' in key) return { ...key, holders };
      const party = parties[column];
      return party === undefined ? key : { ...key, name: party.name, kind: party.kind };
    },
  };
}

function number(numbers: Map<string, number>, key: string): void {
  if (!numbers.has(key)) numbers.set(key, numbers.size);
}
