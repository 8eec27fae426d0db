import { formatPath } from '../issue/formatPath.ts';
import { inputIssue } from '../issue/inputCodes.ts';
import type { Issue, IssuePath } from '../issue/issue.ts';
import type { Result } from '../issue/result.ts';
import { sortIssues } from '../issue/sortIssues.ts';
import { parseDocument } from './parseDocument.ts';
import { type RepeatElement, type Sheet, sheetSchema } from './sheet.ts';

/** The elements of one repeat have ids of their own. */
function uniqueElementIds(sheet: Sheet): Issue[] {
  const issues: Issue[] = [];
  const open: { repeats: Record<string, RepeatElement[]>; path: IssuePath }[] = [];
  const visit = (repeats: Record<string, RepeatElement[]> | undefined, path: IssuePath): void => {
    if (repeats !== undefined) open.push({ repeats, path: [...path, 'repeats'] });
  };
  visit(sheet.repeats, []);
  for (let entry = open.pop(); entry !== undefined; entry = open.pop()) {
    for (const [item, elements] of Object.entries(entry.repeats)) {
      const firsts = new Map<string, IssuePath>();
      for (const [index, element] of elements.entries()) {
        const path = [...entry.path, item, index];
        const first = firsts.get(element.id);
        if (first === undefined) firsts.set(element.id, path);
        else
          issues.push(
            inputIssue('input.duplicateId', [...path, 'id'], { id: element.id, first: formatPath([...first, 'id']) }),
          );
        visit(element.repeats, path);
      }
    }
  }
  return issues;
}

/**
 * Reads unknown data as a Sheet: judges its shape and that the elements of a repeat have ids of their own. Whether its names
 * and values are those of a scheme is seen when it is scored (see {@link scoreSheet}).
 *
 * Nothing is transformed or filled in. Never throws.
 *
 * @param input - anything: what `JSON.parse` or a YAML reader returned
 * @returns the sheet as plain data of its own, or at least one issue of severity `error` (codes `input.*`), ordered by path
 * @example
 * parseSheet({ schemaVersion: 1, kind: 'sheet', scheme: 'stars', version: '1', unit: 'lakeside', observations: { mark: 9 } }).ok; // => true
 */
export function parseSheet(input: unknown): Result<Sheet> {
  const parsed = parseDocument(sheetSchema, input, { uniqueIds: false });
  if (!parsed.ok) return parsed;
  const issues = uniqueElementIds(parsed.value);
  return issues.length === 0 ? parsed : { ok: false, issues: sortIssues(issues) };
}
