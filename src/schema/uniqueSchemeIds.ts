import type * as z from 'zod';
import { formatPath } from '../issue/formatPath.ts';
import type { Item } from './item.ts';
import type { Outcome } from './outcome.ts';

type Path = (string | number)[];

/** What of a scheme carries ids. */
interface Identified extends Omit<Item, 'id'> {
  id: string;
  indicators: { id: string }[];
  references?: { id: string }[] | undefined;
  outcome?: Outcome | undefined;
}

/** Ids are unique where they can be named: among indicators, in the tree of items, among grades, and so on. */
export const uniqueSchemeIds: z.core.CheckFn<Identified> = ({ value: scheme, issues }) => {
  const claim = (seen: Map<string, Path>, id: string | undefined, path: Path): void => {
    if (id === undefined) return;
    const first = seen.get(id);
    if (first === undefined) seen.set(id, path);
    else {
      const params = { code: 'input.duplicateId', id, first: formatPath(first) };
      issues.push({ code: 'custom', input: id, path, params });
    }
  };
  const claimAll = (list: readonly { id?: string | undefined }[] | undefined, path: Path): void => {
    const seen = new Map<string, Path>();
    list?.forEach((element, index) => {
      claim(seen, element.id, [...path, index, 'id']);
    });
  };
  claimAll(scheme.indicators, ['indicators']);
  claimAll(scheme.references, ['references']);
  claimAll(scheme.outcome?.grades, ['outcome', 'grades']);
  claimAll(scheme.outcome?.vetoes, ['outcome', 'vetoes']);
  claimAll(scheme.outcome?.consequences, ['outcome', 'consequences']);
  const seenItems = new Map<string, Path>([[scheme.id, ['id']]]);
  const open: [Item, Path][] = [[scheme, []]];
  for (let entry = open.pop(); entry !== undefined; entry = open.pop()) {
    const [item, path] = entry;
    if (path.length > 0) claim(seenItems, item.id, [...path, 'id']);
    claimAll(item.clauses, [...path, 'clauses']);
    for (let index = (item.items?.length ?? 0) - 1; index >= 0; index--) {
      const child = item.items?.[index];
      if (child !== undefined) open.push([child, [...path, 'items', index]]);
    }
  }
};
