import { assessmentIssue } from '../issue/assessmentCodes.ts';
import type { Issue } from '../issue/issue.ts';
import type { Period } from '../period/period.ts';
import { resolvePeriod } from '../period/resolvePeriod.ts';
import type { Fact } from '../schema/ledger.ts';
import type { SchemeIndicator } from '../schema/schemeIndicator.ts';

/** A fact and its place in the list. */
export interface PickedFact {
  readonly fact: Fact;
  readonly index: number;
}

interface Timed extends PickedFact {
  readonly period: Period | null;
}

function daysOf(period: Fact['period']): Period | null {
  if (period === undefined) return null;
  const resolved = resolvePeriod(period, {});
  return resolved.ok ? resolved.value : null;
}

const startOf = ({ start }: Period): string => start ?? '';
const endOf = ({ end }: Period): string => end ?? '9999-12-31';

function lies(inner: Period, outer: Period): boolean {
  return startOf(inner) >= startOf(outer) && endOf(inner) <= endOf(outer);
}

function overlaps(a: Period, b: Period): boolean {
  return startOf(a) <= endOf(b) && startOf(b) <= endOf(a);
}

function says({ value, is, numerator, denominator, period }: Fact): string {
  return JSON.stringify([value ?? null, is ?? null, numerator ?? null, denominator ?? null, period ?? null]);
}

/** Whether two facts of one indicator and subject are about the same time. */
function sameTime(a: Timed, b: Timed): boolean {
  return a.period === null || b.period === null || overlaps(a.period, b.period);
}

/**
 * The facts that count for an indicator and a subject, in their order: of the wanted period, each thing once. What contradicts
 * is left out with `assessment.factsDiffer`, repetitions with `assessment.factRepeated`. An indicator with several observations
 * takes them all.
 */
export function pickFacts(
  indicator: SchemeIndicator,
  subject: string,
  source: { readonly unit: string; readonly period?: string; readonly facts: readonly Fact[] },
  issues: Issue[],
): PickedFact[] {
  const { id } = indicator;
  const adds = indicator.multiple === true || indicator.type === 'count';
  const wanted = daysOf(indicator.period ?? source.period);
  const timed: Timed[] = [];
  const report = (index: number, reason: string): void => {
    issues.push(assessmentIssue('assessment.factUnusable', ['facts', index], { indicator: id, reason }));
  };
  source.facts.forEach((fact, index) => {
    if (fact.indicator !== id) return;
    if (fact.subject === undefined ? subject !== source.unit : fact.subject !== subject) return;
    const period = daysOf(fact.period);
    if (fact.period !== undefined && period === null) report(index, 'unknownPeriod');
    else if (wanted === null || period === null) timed.push({ fact, index, period });
    else if (adds ? lies(period, wanted) : lies(period, wanted) && lies(wanted, period))
      timed.push({ fact, index, period });
    else report(index, 'otherPeriod');
  });
  // Several observations of one time are what an indicator with several is for.
  return indicator.multiple === true ? timed : withoutClashes(timed, id, issues);
}

function reportRepeated({ index }: Timed, first: Timed, indicator: string, issues: Issue[]): void {
  issues.push(assessmentIssue('assessment.factRepeated', ['facts', index], { indicator, first: first.index }));
}

function withoutClashes(facts: readonly Timed[], indicator: string, issues: Issue[]): Timed[] {
  const kept: Timed[] = [];
  const clashing = new Set<Timed>();
  for (const fact of facts) {
    const other = kept.find((before) => sameTime(before, fact));
    if (other === undefined) kept.push(fact);
    else if (says(other.fact) === says(fact.fact)) reportRepeated(fact, other, indicator, issues);
    else {
      clashing.add(other);
      issues.push(assessmentIssue('assessment.factsDiffer', ['facts', fact.index], { indicator, first: other.index }));
    }
  }
  return kept.filter((fact) => !clashing.has(fact));
}
