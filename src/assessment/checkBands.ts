import type { ValueEnds } from '../schema/valueEnds.ts';
import { cutCells, printStretch, runsOf } from './bands.ts';
import type { CheckContext, Place } from './checkContext.ts';
import type { Domain } from './domain.ts';
import type { NumberDomain } from './numberDomain.ts';

/** A row of a table or a grade: its bounds, and whether it holds wherever they hold. */
export interface Band {
  readonly ends: ValueEnds;
  readonly certain: boolean;
  readonly path: Place;
}

function hasTwoEnds({ atLeast, above, atMost, below }: ValueEnds): boolean {
  return (atLeast ?? above) !== undefined && (atMost ?? below) !== undefined;
}

function checkNumbers(
  bands: readonly Band[],
  domain: NumberDomain,
  closed: boolean,
  place: Place,
  context: CheckContext,
): void {
  const { report } = context;
  const cells = cutCells(
    bands.map(({ ends }) => ends),
    domain,
  );
  const certain = (index: number): boolean => bands[index]?.certain === true;
  if (!closed) {
    for (const run of runsOf(cells, (cell) => !cell.rows.some(certain))) {
      report('assessment.bandHole', place, { stretch: printStretch(run) });
    }
  }
  for (const [index, band] of bands.entries()) {
    const reached = cells.some(({ rows }) => rows.includes(index) && !rows.some((row) => row < index && certain(row)));
    if (!reached) report('assessment.bandUnreached', band.path, { row: index + 1 });
    for (let first = 0; first < index; first++) {
      const other = bands[first];
      if (other === undefined || !hasTwoEnds(other.ends) || !hasTwoEnds(band.ends)) continue;
      const shared = runsOf(cells, ({ rows }) => rows.includes(first) && rows.includes(index));
      for (const run of shared) {
        report('assessment.bandOverlap', band.path, {
          first: first + 1,
          second: index + 1,
          stretch: printStretch(run),
        });
      }
    }
  }
}

function checkValues(
  bands: readonly Band[],
  values: readonly (string | boolean)[],
  closed: boolean,
  place: Place,
  { report }: CheckContext,
): void {
  const holds = ({ is }: ValueEnds, value: string | boolean): boolean =>
    is === undefined || (Array.isArray(is) ? is.includes(value) : is === value);
  for (const value of values) {
    if (closed || bands.some(({ ends, certain }) => certain && holds(ends, value))) continue;
    report('assessment.bandHole', place, { stretch: `x = ${typeof value === 'string' ? `“${value}”` : value}` });
  }
  for (const [index, { ends, path }] of bands.entries()) {
    const open = values.filter((value) => holds(ends, value));
    const taken = (value: string | boolean): boolean =>
      bands.slice(0, index).some((band) => band.certain && holds(band.ends, value));
    if (open.every(taken)) report('assessment.bandUnreached', path, { row: index + 1 });
  }
}

/**
 * Finds holes, rows that are never reached and rows that overlap, over all values that the measure can have.
 *
 * @param closed - what no row takes is provided for
 */
export function checkBands(
  bands: readonly Band[],
  domain: Domain,
  closed: boolean,
  place: Place,
  context: CheckContext,
): void {
  if (domain.type === 'number') checkNumbers(bands, domain, closed, place, context);
  else if (domain.type === 'word') checkValues(bands, domain.words, closed, place, context);
  else if (domain.type === 'check') checkValues(bands, [true, false], closed, place, context);
}
