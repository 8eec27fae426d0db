import { nearestWord } from '../internal/nearestWord.ts';
import type { IssuePath } from '../issue/issue.ts';
import { planIssue } from '../issue/planCodes.ts';
import type { ElementKind } from './elementKind.ts';
import type { Findings } from './findings.ts';
import type { PlanIndex } from './planIndex.ts';

/** The kinds that a reference may name; empty means any. */
export type AllowedKinds = readonly ElementKind[];

/** Tells whether an id names something of an allowed kind. */
export function fits(index: PlanIndex, id: string, allowed: AllowedKinds): boolean {
  const kind = index.kinds.get(id);
  return kind !== undefined && (allowed.length === 0 || kind === allowed[0] || allowed.includes(kind));
}

/** Reports a reference that {@link fits} refused: it names nothing, or something of another kind. */
export function reportReference(
  index: PlanIndex,
  findings: Findings,
  id: string,
  allowed: AllowedKinds,
  path: IssuePath,
): void {
  const found = index.kinds.get(id);
  findings.push(
    found === undefined
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
  for (const [candidate, kind] of index.kinds) {
    if (Math.abs(candidate.length - id.length) > reach + 1) continue;
    if (allowed.length > 0 && !allowed.includes(kind)) continue;
    if (candidates.length < mostCandidates) candidates.push(candidate);
    if (candidate.charCodeAt(0) === id.charCodeAt(0) && alike.length < mostCandidates) alike.push(candidate);
  }
  return nearestWord(id, candidates.length < mostCandidates ? candidates : alike);
}
