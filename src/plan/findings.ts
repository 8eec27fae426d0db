import { formatPath } from '../issue/formatPath.ts';
import type { Issue, IssuePath } from '../issue/issue.ts';
import { type planCodes, planIssue } from '../issue/planCodes.ts';

/** Where the checks put what they find. */
export type Findings = Issue[];

/** An open point that is frequent by nature: counted, and told once with its first places instead of a thousand times. */
export interface Tally {
  count: number;
  /** Where it was first met. */
  first: IssuePath;
  /** The first few places as text. */
  readonly places: string[];
  /** The first few different words that go with it. */
  readonly words: string[];
}

const placesShown = 5;
const wordsShown = 8;

/** A tally of nothing. */
export function newTally(): Tally {
  return { count: 0, first: [], places: [], words: [] };
}

/** Counts one place; its path is asked for only while places are still noted. */
export function countPlace(tally: Tally, pathOf: () => IssuePath, word?: string): void {
  tally.count += 1;
  if (word !== undefined && tally.words.length < wordsShown && !tally.words.includes(word)) tally.words.push(word);
  if (tally.count > placesShown) return;
  const path = pathOf();
  if (tally.count === 1) tally.first = path;
  tally.places.push(formatPath(path));
}

/** What a tally becomes in an issue. */
export interface TallyParams {
  readonly count: number;
  readonly places: readonly string[];
  readonly words: readonly string[];
}

type Codes = typeof planCodes;

/** The codes that tell a tally. */
type TallyCode = {
  [Code in keyof Codes]: Codes[Code]['message'] extends (params: TallyParams) => string ? Code : never;
}[keyof Codes];

/** Tells a tally as one issue at its first place, or nothing when it is empty. */
export function reportTally(findings: Findings, code: TallyCode, tally: Tally): void {
  const { count, first, places, words } = tally;
  if (count > 0) findings.push(planIssue(code, first, { count, places, words } as never));
}
