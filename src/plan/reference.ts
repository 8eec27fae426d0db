import { nearestWord } from '../internal/nearestWord.ts';
import type { IssuePath } from '../issue/issue.ts';
import { planIssue } from '../issue/planCodes.ts';
import { type ElementKind, elementKinds } from './elementKind.ts';
import type { Findings } from './findings.ts';
import type { IdsByKind, PlanIndex } from './planIndex.ts';

/** The kinds that a reference may name; empty means any. */
export type AllowedKinds = readonly ElementKind[];

/** Tells whether an id names something of an allowed kind. */
export function fits({ ids }: PlanIndex, id: string, allowed: AllowedKinds): boolean {
  for (let at = 0; at < allowed.length; at++) if (ids[allowed[at] as ElementKind].has(id)) return true;
  return allowed.length === 0 && kindOf(ids, id) !== null;
}

function kindOf(ids: IdsByKind, id: string): ElementKind | null {
  for (const kind of elementKinds) if (ids[kind].has(id)) return kind;
  return null;
}

/** Reports a reference that {@link fits} refused: it names nothing, or something of another kind. */
export function reportReference(
  index: PlanIndex,
  findings: Findings,
  id: string,
  allowed: AllowedKinds,
  path: IssuePath,
): void {
  const found = kindOf(index.ids, id);
  findings.push(
    found === null
      ? planIssue('plan.reference.missing', path, { id, nearest: nearestId(index, id, allowed), expected: allowed })
      : planIssue('plan.reference.kind', path, { id, found, expected: allowed }),
  );
}

const mostCandidates = 200;

/** The id of an allowed kind most like a misspelt one; in large plans only among ids of its length that begin alike. */
function nearestId(index: PlanIndex, id: string, allowed: AllowedKinds): string | null {
  const reach = Math.max(1, Math.floor(id.length / 3));
  const candidates: string[] = [];
  const alike: string[] = [];
  for (const kind of allowed.length === 0 ? elementKinds : allowed) {
    for (const candidate of index.ids[kind].keys()) {
      if (Math.abs(candidate.length - id.length) > reach + 1) continue;
      if (candidates.length < mostCandidates) candidates.push(candidate);
      if (candidate.charCodeAt(0) === id.charCodeAt(0) && alike.length < mostCandidates) alike.push(candidate);
    }
  }
  return nearestWord(id, candidates.length < mostCandidates ? candidates : alike);
}
