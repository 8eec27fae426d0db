import { formatPath } from '../issue/formatPath.ts';
import { inputIssue } from '../issue/inputCodes.ts';
import type { Issue } from '../issue/issue.ts';
import type { Item } from './item.ts';
import type { Scheme } from './scheme.ts';

type Path = (string | number)[];

/** Ids are unique where they can be named: among indicators, in the tree of items, among grades, and so on. */
export function uniqueSchemeIds(scheme: Scheme): Issue[] {
  const issues: Issue[] = [];
  const claim = (seen: Map<string, Path>, id: string | undefined, path: Path): void => {
    if (id === undefined) return;
    const first = seen.get(id);
    if (first === undefined) seen.set(id, path);
    else issues.push(inputIssue('input.duplicateId', path, { id, first: formatPath(first) }));
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
  return issues;
}
