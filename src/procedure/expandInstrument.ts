import { gregorian } from '../calendar/gregorian.ts';
import { evaluateCondition } from '../condition/evaluateCondition.ts';
import { formatIsoDay } from '../internal/civilDay.ts';
import type { Issue } from '../issue/issue.ts';
import { procedureIssue } from '../issue/procedureCodes.ts';
import { sortIssues } from '../issue/sortIssues.ts';
import type { PeriodDays } from '../period/period.ts';
import { addLength } from '../schedule/addLength.ts';
import type { Instrument } from '../schema/instrument.ts';
import type { Plan } from '../schema/plan.ts';
import type {
  InstrumentCalendar,
  InstrumentEntry,
  InstrumentOptions,
  InstrumentOutcome,
} from './instrumentCalendar.ts';
import { type Evaluation, evaluationsOf, instrumentTerms } from './instrumentTerms.ts';
import { callersDay, type ProcedureContext, procedureContext } from './procedureContext.ts';
import { schemeEnd } from './schemeEnd.ts';

/**
 * Lays out the dates of a contract, letter or agreement: signings, evaluations, decisions on renewal, and the ends of cycles.
 *
 * Its `term` is the cycle, its timings are the rhythm of signing within it. At the end of a term inside a cycle the rules that
 * renew or do not renew are asked, with the facts of that term: if one says no, the calendar ends there with what follows; if
 * that is not known, what comes later is `conditional`. At the end of a cycle its other rules apply, and a further cycle is
 * conditional on them. Evaluations are the tasks with timings that use the instrument, or stand under one that does.
 *
 * @param plan - a parsed plan
 * @param instrumentId - the instrument
 * @param options - the first signing, how far to look, and the facts that decide
 * @returns the entries term by term, and issues: `procedure.cycle.outlives` for a cycle that ends after the scheme,
 *   `procedure.validity.unknown`, `procedure.term.missing`, `procedure.term.unknown`, `procedure.rhythm.unknown` and
 *   `procedure.renewal.unstated`
 * @throws RangeError `procedure.instrument` when the plan has no such instrument; `procedure.start`, `procedure.to` or
 *   `procedure.issued` for what is no date
 * @source docs/rules.md, Q30 to Q38
 * @example
 * const letter = { id: 'letter', kind: 'contract', title: '合约', signatories: [{ party: 'a' }, { party: 'b' }], term: { years: 1 } };
 * const plan = { schemaVersion: 1, kind: 'plan', id: 'a', title: '计划', instruments: [letter] };
 * const { entries } = expandInstrument(plan, 'letter', { start: '2026-03-01', to: '2026-12-31' });
 * entries.map(({ kind, end }) => `${kind} ${end}`); // => ['signing 2026-03-01', 'end 2027-02-28']
 */
export function expandInstrument(plan: Plan, instrumentId: string, options: InstrumentOptions): InstrumentCalendar {
  const at = plan.instruments?.findIndex(({ id }) => id === instrumentId) ?? -1;
  const instrument = plan.instruments?.[at];
  if (instrument === undefined) {
    throw new RangeError(`procedure.instrument: the plan has no instrument ${JSON.stringify(instrumentId)}`);
  }
  const start = callersDay(options.start, 'procedure.start');
  const to = callersDay(options.to, 'procedure.to');
  const context = procedureContext(plan, options.facts ?? [], options.calendar ?? gregorian);
  const issues: Issue[] = [];
  const report = (issue: Issue): void => {
    issues.push(issue);
  };
  const last = schemeEnd(instrument, at, options.issued, context, report);
  const expansion: Expansion = { instrument, at, start, to, last, subject: options.subject, context, report };
  return {
    instrumentId,
    sides: instrument.signatories.map(({ party, each, roles, obligations }) => ({
      party,
      ...(each === undefined ? {} : { each }),
      ...(roles === undefined ? {} : { roles }),
      ...(obligations === undefined ? {} : { obligations }),
    })),
    entries: expandCycles(expansion),
    schemeEnd: last === null ? null : formatIsoDay(last),
    issues: sortIssues(issues),
  };
}

interface Expansion {
  readonly instrument: Instrument;
  readonly at: number;
  readonly start: number;
  readonly to: number;
  readonly last: number | null;
  readonly subject: string | undefined;
  readonly context: ProcedureContext;
  readonly report: (issue: Issue) => void;
}

/** After so many entries the rest is left out. */
const mostEntries = 10_000;

/** More cycles than any scheme has; beyond it the days asked for are a slip. */
const mostCycles = 1_000;

function expandCycles(expansion: Expansion): InstrumentEntry[] {
  const { instrument, at, start, to, last, context, report } = expansion;
  const { id, term } = instrument;
  const path = ['instruments', at];
  if (term === undefined) {
    report(procedureIssue('procedure.term.missing', path, { id }));
    return [entryOf('signing', 1, 1, { start, end: start }, expansion, {})];
  }
  if ('masked' in term || 'vague' in term) {
    const wording = 'masked' in term ? term.masked : term.vague;
    report(procedureIssue('procedure.term.unknown', [...path, 'term'], { id, wording }));
    return [entryOf('signing', 1, 1, { start, end: start }, expansion, {})];
  }
  const evaluations = evaluationsOf(instrument, context);
  const entries: InstrumentEntry[] = [];
  let conditional = false;
  let from = start;
  for (let cycle = 1; from <= to && cycle <= mostCycles; cycle++) {
    const next = addLength(from, term, context.states)?.day;
    if (next === undefined || next <= from) break;
    const days = { start: from, end: next - 1 };
    if (last !== null && days.end > last) {
      const params = { id, cycle, end: formatIsoDay(days.end), schemeEnd: formatIsoDay(last) };
      report(procedureIssue('procedure.cycle.outlives', [...path, 'term'], params));
    }
    const terms = instrumentTerms(instrument, days, context);
    if (terms === null) report(procedureIssue('procedure.rhythm.unknown', [...path, 'timings'], { id }));
    const answer = expandCycle(cycle, terms ?? [days], evaluations, conditional, expansion, entries);
    if (answer === false) break;
    conditional ||= answer === null;
    from = next;
  }
  return entries;
}

/** Adds the entries of a cycle; tells whether another follows (`null`: that is not known). */
function expandCycle(
  cycle: number,
  terms: readonly PeriodDays[],
  evaluations: readonly Evaluation[],
  before: boolean,
  expansion: Expansion,
  entries: InstrumentEntry[],
): boolean | null {
  let conditional = before;
  for (let index = 0; index < terms.length; index++) {
    if (entries.length >= mostEntries) {
      const { instrument, at, report } = expansion;
      report(
        procedureIssue('procedure.instrument.limit', ['instruments', at], { id: instrument.id, limit: mostEntries }),
      );
      return false;
    }
    const days = terms[index] as PeriodDays;
    const term = index + 1;
    const mark = conditional ? { conditional: true as const } : {};
    entries.push(entryOf('signing', cycle, term, { start: days.start, end: days.start }, expansion, mark));
    for (const { task, windows } of evaluations) {
      for (const window of windows(days)) {
        entries.push(entryOf('evaluation', cycle, term, window, expansion, { ...mark, taskId: task.id }));
      }
    }
    const isLast = term === terms.length;
    const { outcomes, renewed } = isLast ? endOfCycle(days, expansion, cycle) : endOfTerm(days, expansion);
    const ends = renewed === false || (isLast && renewed === null && !outcomes.some(isRenewal));
    const kind = ends || (isLast && outcomes.length === 0) ? 'end' : 'decision';
    if (outcomes.length > 0 || kind === 'end') {
      entries.push(entryOf(kind, cycle, term, { start: days.end, end: days.end }, expansion, { ...mark, outcomes }));
    }
    if (renewed === false) return false;
    conditional ||= renewed === null;
  }
  return conditional ? null : true;
}

function isRenewal({ effects }: { readonly effects: readonly string[] }): boolean {
  return effects.includes('renew') || effects.includes('notRenew');
}

interface Decision {
  readonly outcomes: InstrumentOutcome[];
  readonly renewed: boolean | null;
}

/** What the rules on renewal say at the end of a term. */
function endOfTerm(days: PeriodDays, expansion: Expansion): Decision {
  const { instrument, at, report } = expansion;
  const outcomes = outcomesOf(days, expansion, isRenewal, true);
  if (outcomes.length === 0) {
    if (instrument.rules !== undefined)
      report(procedureIssue('procedure.renewal.unstated', ['instruments', at], { id: instrument.id }));
    return { outcomes, renewed: true };
  }
  const says = (effect: string, holds: boolean | null): boolean =>
    outcomes.some(({ effects, condition }) => effects.includes(effect) && (condition?.holds ?? null) === holds);
  const possible = outcomes.filter(({ condition }) => condition?.holds !== false);
  if (says('notRenew', true) || says('renew', false)) return { outcomes: possible, renewed: false };
  return { outcomes: possible, renewed: says('renew', true) || says('notRenew', false) ? true : null };
}

/** What follows a cycle: its own rules, else those on renewal; without any it ends. */
function endOfCycle(days: PeriodDays, expansion: Expansion, cycle: number): Decision {
  const outcomes = outcomesOf(days, expansion, (rule) => !isRenewal(rule), false);
  if (outcomes.length > 0) return { outcomes, renewed: null };
  const renewal = outcomesOf(days, expansion, isRenewal, true).length > 0;
  if (renewal) return endOfTerm(days, expansion);
  const { instrument, at, report } = expansion;
  if (cycle === 1) report(procedureIssue('procedure.renewal.unstated', ['instruments', at], { id: instrument.id }));
  return { outcomes, renewed: false };
}

/** The rules of one sort with their answers; facts that ended before the term do not count for it. */
function outcomesOf(
  days: PeriodDays,
  { instrument, subject, context }: Expansion,
  isMeant: (rule: { readonly effects: readonly string[] }) => boolean,
  asks: boolean,
): InstrumentOutcome[] {
  const source = {
    fact: (name: string) => context.facts.find(name, subject, days.end, days.start),
    met: () => undefined,
  };
  return (instrument.rules ?? []).flatMap((rule, index): InstrumentOutcome[] => {
    if (!isMeant(rule)) return [];
    const { effects, starts, uses, when } = rule;
    return [
      {
        rule: index,
        effects,
        ...(starts === undefined ? {} : { starts }),
        ...(uses === undefined ? {} : { uses }),
        ...(asks && when !== undefined ? { condition: evaluateCondition(when, source) } : {}),
      },
    ];
  });
}

function entryOf(
  kind: InstrumentEntry['kind'],
  cycle: number,
  term: number,
  days: PeriodDays,
  { last }: Expansion,
  more: Partial<InstrumentEntry>,
): InstrumentEntry {
  return {
    kind,
    cycle,
    term,
    start: formatIsoDay(days.start),
    end: formatIsoDay(days.end),
    ...more,
    ...(last !== null && days.end > last ? { beyondScheme: true } : {}),
  };
}
