import { lawsIssue } from '../issue/lawsCodes.ts';
import type { Scheme } from '../schema/scheme.ts';
import { betterLaw } from './laws/betterLaw.ts';
import { coverLaw } from './laws/coverLaw.ts';
import { type BrokenLaw, type LawName, type LawRun, openRun } from './laws/lawRun.ts';
import { orderLaw } from './laws/orderLaw.ts';
import { pointsLaw } from './laws/pointsLaw.ts';
import { reachLaw } from './laws/reachLaw.ts';
import { vetoLaw } from './laws/vetoLaw.ts';

const laws: { readonly [Name in LawName]: (run: LawRun) => BrokenLaw[] } = {
  better: betterLaw,
  reach: reachLaw,
  cover: coverLaw,
  veto: vetoLaw,
  order: orderLaw,
  points: pointsLaw,
};

/** How the laws are tested. */
export interface CheckLawsOptions {
  /** A whole number; the same seed tries the same sheets. Default 1. */
  readonly seed?: number;
  /** How many random sheets are tried beside the searched ones, from 1. Default 200. */
  readonly runs?: number;
  /** The laws to test; default all. */
  readonly laws?: readonly LawName[];
}

function untested(run: LawRun): BrokenLaw[] {
  const sheets = run.tried.length;
  const { grades } = run.scheme.outcome ?? {};
  const total = run.tried.some(({ assessment }) => assessment.points !== null);
  const grade = grades === undefined || run.tried.some(({ assessment }) => assessment.grade !== null);
  const missing = [...(total ? [] : ['total']), ...(grade ? [] : ['grade'])];
  return missing.map((what) => ({
    law: what === 'total' ? 'better' : 'reach',
    issue: lawsIssue('laws.untested', [], { what, sheets }),
    sheet: null,
  }));
}

/**
 * Tests a scheme against the laws that its readers take for granted, by scoring some thousand sheets: random ones, ones at and
 * beside every bound of the scheme, the best and the worst that can be found and those between them.
 *
 * - `better`: a better observation never lowers the total, the grade or eligibility, as the indicators say what is better
 * - `reach`: every row of a table and every grade is reached
 * - `cover`: no value falls into no row or grade, and none into two with two ends each
 * - `veto`: a veto acts on some sheet, changes something, and never lifts the grade
 * - `order`: the order of items and clauses changes nothing
 * - `points`: printed points are those of the items that count
 *
 * What is broken is certain and comes with the smallest sheet that shows it, from which nothing can be left out; that a row or
 * grade is never reached is said of the sheets tried. What could not be tested is told with `laws.untested`.
 * See also {@link checkScheme}, which reads the scheme without scoring anything.
 *
 * @param scheme - as `parseScheme` returned it
 * @param options - `seed`, `runs`, `laws`
 * @returns the broken laws, in the order above; empty if none was found
 * @throws RangeError `laws.runs` when `runs` is no whole number from 1
 * @example
 * const scheme = { schemaVersion: 1, kind: 'scheme', id: 's', version: '1', points: 10,
 *   indicators: [{ id: 'rate', type: 'number', minimum: 0, maximum: 100, multipleOf: 1, better: 'higher' }],
 *   clauses: [{ kind: 'table', measure: 'rate', rows: [{ above: 90, points: 8 }, { atLeast: 60, atMost: 90, points: 10 }], otherwise: 0 }] };
 * checkLaws(scheme).map(({ issue }) => issue.message); // => ['“rate” improves from 60 to 91, and the total falls from 10 to 8']
 */
export function checkLaws(scheme: Scheme, options: CheckLawsOptions = {}): BrokenLaw[] {
  const { seed = 1, runs = 200, laws: names = Object.keys(laws) as LawName[] } = options;
  if (!Number.isInteger(runs) || runs < 1) throw new RangeError(`laws.runs: ${runs} is no whole number from 1`);
  const run = openRun(scheme, seed, runs);
  const broken = (Object.keys(laws) as LawName[])
    .filter((name) => names.includes(name))
    .flatMap((name) => laws[name](run));
  return [...broken, ...untested(run)];
}
