import fc from 'fast-check';
import type { Row, TableClause } from '../schema/table.ts';
import { measures } from './measures.ts';
import { conditions, decimals, type SchemeFrame } from './schemeFrame.ts';

const points = decimals(-5, 10);

/** A ladder from the top: 90 and more, 75 and more, otherwise. */
const ladder = fc
  .uniqueArray(fc.tuple(decimals(0, 100), points), { minLength: 1, maxLength: 4, selector: ([atLeast]) => atLeast })
  .map((rows): Row[] => [...rows].sort(([a], [b]) => b - a).map(([atLeast, worth]) => ({ atLeast, points: worth })));

/** 对照: by the bounds of a number, by words (one or several observations), or by conditions. */
export function tableClauses(frame: SchemeFrame): fc.Arbitrary<TableClause> {
  const kind = 'table' as const;
  const byNumber = fc
    .tuple(measures(frame), ladder, points)
    .map(([measure, rows, otherwise]): TableClause => ({ kind, measure, rows, otherwise }));
  const byWord = fc.constantFrom(...frame.levels, ...frame.lists).chain(({ id, levels = [], multiple }) =>
    fc.tuple(fc.tuple(...levels.map((is) => points.map((worth): Row => ({ is, points: worth })))), fc.boolean()).map(
      ([rows, once]): TableClause => ({
        kind,
        measure: id,
        rows,
        ...(multiple === true && once && { oncePerProject: true }),
      }),
    ),
  );
  const byCondition = fc
    .tuple(fc.array(fc.record({ when: conditions(frame), points }), { minLength: 1, maxLength: 3 }), points)
    .map(([rows, otherwise]): TableClause => ({ kind, rows, otherwise }));
  return fc.oneof(byNumber, byWord, byCondition);
}
