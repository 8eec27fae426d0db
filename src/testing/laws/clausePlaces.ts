import type { Assessment, ClauseResult, Result } from '../../assessment/assessment.ts';
import type { IssuePath } from '../../issue/issue.ts';
import type { Clause } from '../../schema/clause.ts';
import type { Item } from '../../schema/item.ts';
import type { Scheme } from '../../schema/scheme.ts';

/** A clause and where it stands. */
export interface ClausePlace {
  readonly clause: Clause;
  readonly item: Item;
  readonly path: IssuePath;
}

/** Every clause of a scheme, in its order. */
export function clausePlaces(scheme: Scheme): ClausePlace[] {
  const places: ClausePlace[] = [];
  const visit = (item: Item, path: IssuePath): void => {
    item.clauses?.forEach((clause, index) => {
      places.push({ clause, item, path: [...path, 'clauses', index] });
    });
    item.items?.forEach((child, index) => {
      visit(child, [...path, 'items', index]);
    });
  };
  visit(scheme, []);
  return places;
}

/** Every clause result of an assessment, those of repeats included. */
export function* clauseResults({ tree }: Assessment): Generator<ClauseResult> {
  const open: Result[] = [tree];
  for (let result = open.pop(); result !== undefined; result = open.pop()) {
    yield* result.clauses;
    open.push(...(result.items ?? []), ...(result.repeats ?? []));
  }
}
