import { formatPath } from '../issue/formatPath.ts';
import type { Issue, IssuePath } from '../issue/issue.ts';

/** Where the checks put what they find. */
export type Findings = Issue[];

/** Places of one open point that is frequent by nature, so that it is told once and not a thousand times. */
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

/** An empty tally. */
export function newTally(): Tally {
  return { count: 0, first: [], places: [], words: [] };
}

/** Counts a place; the path is asked for only while places are still noted. */
export function countPlace(tally: Tally, pathOf: () => IssuePath): void {
  tally.count += 1;
  if (tally.count > placesShown) return;
  const path = pathOf();
  if (tally.count === 1) tally.first = path;
  tally.places.push(formatPath(path));
}

/** Notes a word if it is new and there is room. */
export function noteWord(tally: Tally, word: string): void {
  if (tally.words.length < wordsShown && !tally.words.includes(word)) tally.words.push(word);
}
