import type { Clause } from '../schema/clause.ts';
import type { Measure } from '../schema/measure.ts';
import type { SchemeCondition } from '../schema/schemeCondition.ts';

/** The indicators and items that a part of a scheme reads, in order of appearance. */
export interface Reads {
  readonly indicators: Set<string>;
  readonly items: Set<string>;
}

/** An empty set of reads. */
export function noReads(): Reads {
  return { indicators: new Set(), items: new Set() };
}

/** Adds what a measure reads. */
export function measureReads(measure: Measure | undefined, reads: Reads): void {
  if (measure === undefined || typeof measure === 'number') return;
  if (typeof measure === 'string') {
    reads.indicators.add(measure);
  } else if ('items' in measure) {
    for (const item of measure.items) reads.items.add(item);
  } else if (measure.operation === 'peers' || measure.operation === 'rank') {
    measureReads(measure.of, reads);
  } else if ('of' in measure) {
    for (const part of measure.of) measureReads(part, reads);
  }
}

/** Adds what a condition reads. */
export function conditionReads(condition: SchemeCondition | undefined, reads: Reads): void {
  if (condition === undefined) return;
  if (typeof condition === 'string') reads.indicators.add(condition);
  else if ('measure' in condition) measureReads(condition.measure, reads);
  else if ('not' in condition) conditionReads(condition.not, reads);
  else for (const part of 'all' in condition ? condition.all : condition.any) conditionReads(part, reads);
}

/** Adds what a clause reads: its measure, then its conditions. */
export function clauseReads(clause: Clause, reads: Reads): void {
  if (clause.kind !== 'flat') measureReads(clause.measure, reads);
  conditionReads(clause.when, reads);
  if (clause.kind === 'table') for (const row of clause.rows) conditionReads(row.when, reads);
}
