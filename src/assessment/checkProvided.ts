import { signOf } from '../internal/rational.ts';
import type { Clause } from '../schema/clause.ts';
import type { Measure } from '../schema/measure.ts';
import type { SchemeCondition } from '../schema/schemeCondition.ts';
import type { CheckContext } from './checkContext.ts';
import { clauseReads, conditionReads, measureReads, noReads } from './clauseReads.ts';
import type { CompiledScheme, Node } from './compiledScheme.ts';
import { domainOf } from './domain.ts';

/** Whether a treatment for what cannot be computed is declared for an item, by default, or by a group around it. */
function isProvided(node: Node, { scheme }: CompiledScheme): boolean {
  if (node.children.length === 0 && scheme.defaults?.notComputable !== undefined) return true;
  for (let above: Node | null = node; above !== null; above = above.parent) {
    if (above.item.notComputable !== undefined) return true;
  }
  return false;
}

function mayBeZero(measure: Measure, compiled: CompiledScheme): boolean {
  const domain = domainOf(measure, compiled);
  if (domain.type !== 'number') return false;
  const { minimum, maximum } = domain;
  return (minimum === null || signOf(minimum) <= 0) && (maximum === null || signOf(maximum) >= 0);
}

/** The denominators inside a measure. */
function denominators(measure: Measure, found: Measure[]): void {
  if (typeof measure !== 'object' || !('of' in measure)) return;
  const parts = Array.isArray(measure.of) ? measure.of : [measure.of];
  const quotient =
    measure.operation === 'ratio' || measure.operation === 'percentage' || measure.operation === 'change';
  if (quotient && parts[1] !== undefined) found.push(parts[1]);
  for (const part of parts) denominators(part, found);
}

function ofCondition(condition: SchemeCondition | undefined, found: Measure[]): void {
  if (condition === undefined || typeof condition === 'string') return;
  if ('measure' in condition) denominators(condition.measure, found);
  else if ('not' in condition) ofCondition(condition.not, found);
  else for (const part of 'all' in condition ? condition.all : condition.any) ofCondition(part, found);
}

function ofClause(clause: Clause): Measure[] {
  const found: Measure[] = [];
  ofCondition(clause.when, found);
  if (clause.kind !== 'flat' && clause.measure !== undefined) denominators(clause.measure, found);
  if (clause.kind === 'table') for (const { when } of clause.rows) ofCondition(when, found);
  return found;
}

function namesOf(measure: Measure): string[] {
  const reads = noReads();
  measureReads(measure, reads);
  return [...reads.indicators, ...reads.items];
}

/**
 * What a clause needs may fail it: a denominator be 0, a figure that has to be there be missing. Then the scheme says what the
 * item is worth, or that it does not apply.
 */
export function checkProvided(node: Node, { compiled, report }: CheckContext): void {
  if (isProvided(node, compiled)) return;
  const { item, path } = node;
  const asked = noReads();
  conditionReads(item.applies, asked);
  (item.clauses ?? []).forEach((clause, index) => {
    const place = [...path, 'clauses', index];
    // Whoever asks for the denominator first has provided for it.
    const guard = { indicators: new Set(asked.indicators), items: new Set(asked.items) };
    conditionReads(clause.when, guard);
    for (const measure of ofClause(clause)) {
      const names = namesOf(measure);
      if (!mayBeZero(measure, compiled) || names.some((name) => guard.indicators.has(name) || guard.items.has(name)))
        continue;
      report('assessment.resultUnprovided', place, { item: item.id, measure: names.join(', '), reason: 'zero' });
    }
    const reads = noReads();
    clauseReads(clause, reads);
    for (const id of reads.indicators) {
      const indicator = compiled.indicators.get(id);
      if (indicator?.type !== 'number' || indicator.absent !== undefined || indicator.multiple === true) continue;
      report('assessment.resultUnprovided', place, { item: item.id, measure: id, reason: 'missing' });
    }
  });
}
