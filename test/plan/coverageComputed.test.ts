import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Ledger, Plan, Scheme, Sheet } from '../../src/index.ts';
import * as civiplan from '../../src/index.ts';
import { coverage, documentsOf, seedFacts } from '../generate/coverage.ts';
import { shownBy } from '../generate/coveragePage.ts';
import { mechanisms } from '../generate/mechanisms.ts';
import { holidays2026 } from '../support/holidays2026.ts';
import { realPlan } from '../support/realPlan.ts';

const facts = coverage();
const asOf = '2026-12-31';

/** Schemes that put rules of a plan into a form that can be scored. */
const schemesBeside: Readonly<Record<string, string>> = {
  'village-merger-new-communities-plan': 'new-community-start',
  'subdistrict-community-section-plan': 'staff-appraisal',
};

interface Real {
  readonly plan: Plan;
  readonly ledger: Ledger;
  readonly scheme?: Scheme;
  readonly sheet?: Sheet;
}

function readReal(id: string): Real {
  const plan = realPlan(id);
  const bound = civiplan.bindPlan(plan, { year: 2026 });
  const documents = documentsOf(id).map(({ document }) => document);
  const beside = schemesBeside[id];
  const file = (kind: string): unknown =>
    beside === undefined
      ? documents.find((document) => document.kind === kind)
      : parse(readFileSync(new URL(`../../examples/schemes/${beside}.${kind}.yaml`, import.meta.url), 'utf8'));
  const scheme = civiplan.parseScheme(file('scheme'));
  const sheet = civiplan.parseSheet(file('sheet'));
  const ledger = civiplan.parseLedger(documents.find(({ kind }) => kind === 'ledger'));
  return {
    plan: bound.ok ? bound.value : plan,
    ledger: ledger.ok ? ledger.value : ({ schemaVersion: 1, kind: 'ledger', id: 'none', plan: id } as Ledger),
    ...(scheme.ok ? { scheme: scheme.value } : {}),
    ...(sheet.ok ? { sheet: sheet.value } : {}),
  };
}

const sum = (list: readonly number[] | undefined): number => (list ?? []).reduce((total, part) => total + part, 0);
const span = {
  from: '2025-01-01',
  to: '2027-12-31',
  calendar: civiplan.buildCalendar(civiplan.gregorian, [holidays2026]),
};

/** How much a function gives for a plan. */
const given: Readonly<Record<string, (real: Real) => number>> = {
  bindPlan: ({ plan }) => (plan.year === 2026 ? 1 : 0),
  buildCalendar: ({ plan }) =>
    civiplan.buildCalendar(civiplan.gregorian, [
      { schemaVersion: 1, kind: 'calendar', id: 'a', observances: plan.observances ?? [] },
    ]).observances.length,
  buildMatrix: ({ plan }) => civiplan.buildMatrix(plan).cells.length,
  buildPartyPage: ({ plan }) =>
    sum(plan.parties?.map(({ id }) => civiplan.buildPartyPage(civiplan.buildMatrix(plan), id).tasks.length)),
  checkPlan: ({ plan }) => civiplan.checkPlan(plan).length,
  checkResponsibilities: ({ plan }) => civiplan.checkResponsibilities(plan).length,
  checkScheme: ({ scheme }) => (scheme === undefined ? 0 : 1 + civiplan.checkScheme(scheme).length),
  computeCoverage: ({ plan }) =>
    sum(plan.instruments?.map(({ id }) => civiplan.computeCoverage(plan, id, [], { asOf }).sides.length)),
  computeFunding: ({ plan }) => civiplan.computeFunding(plan, [], { period: '2026' }).items.length,
  expandInstrument: ({ plan }) =>
    sum(
      plan.instruments?.map(
        ({ id }) => civiplan.expandInstrument(plan, id, { start: '2026-01-01', to: asOf }).entries.length,
      ),
    ),
  expandSchedule: ({ plan }) => civiplan.expandSchedule(plan, span).occurrences.length,
  explainAssessment: ({ scheme, sheet }) =>
    scheme === undefined || sheet === undefined
      ? 0
      : civiplan.explainAssessment(civiplan.scoreSheet(scheme, sheet), { language: 'en' }).length,
  planDocument: ({ plan }) => civiplan.planDocument(plan, { language: 'en' }).length,
  resolveEligibility: ({ plan }) =>
    (plan.parties ?? [])
      .filter(({ where }) => where !== undefined)
      .filter(({ id }) => civiplan.resolveEligibility(plan, id, [], { subject: id, asOf }) !== null).length,
  resolveStandards: ({ plan }) => {
    const subjects = (plan.parties ?? []).map(({ id }) => id);
    return sum(subjects.map((subject) => civiplan.resolveStandards(plan, [], { subject, asOf }).length));
  },
  scoreSheet: ({ scheme, sheet }) =>
    scheme === undefined || sheet === undefined ? 0 : Object.keys(civiplan.scoreSheet(scheme, sheet)).length,
  stepProcedure: ({ plan }) =>
    sum(
      plan.tasks
        ?.filter(({ ordered, id }) => ordered && plan.tasks?.some(({ parent }) => parent === id))
        .map(({ id }) => civiplan.stepProcedure(plan, id, [], { asOf }).runs.length + 1),
    ),
  trackProgress: ({ plan, ledger }) => {
    const progress = civiplan.trackProgress(plan, ledger, { asOf });
    return progress.targets.length + progress.tasks.length;
  },
  yearCalendarDocument: ({ plan }) =>
    civiplan.yearCalendarDocument(plan, civiplan.expandSchedule(plan, span).occurrences, { language: 'en' }).length,
};

const real = new Map(Object.keys(seedFacts).map((id) => [id, readReal(id)] as const));

test.each(mechanisms.filter(({ computedBy }) => computedBy.length > 0).map((row) => [row.id, row] as const))(
  'V4 functions compute %s',
  (id, { computedBy, isShown }) => {
    const plans = shownBy(facts, id, isShown).map(([plan]) => real.get(plan));
    for (const name of computedBy) {
      const most = Math.max(...plans.map((plan) => (plan === undefined ? 0 : (given[name]?.(plan) ?? 0))));
      expect([name, most > 0]).toEqual([name, true]);
    }
  },
);

test.each(['M01', 'M02', 'M03', 'M04', 'M05', 'M07', 'M16'])('V4 timings of %s have occurrences', (id) => {
  const row = mechanisms.find((mechanism) => mechanism.id === id);
  const timed = facts
    .filter(({ fact }) => fact.mechanisms.includes(id))
    .flatMap(({ plan, elements }) =>
      elements
        .filter((element) => element.list === 'timings' && row?.isShown(element))
        .flatMap(({ within }) => (within[0]?.list === 'tasks' ? [[plan, String(within[0].value.id)] as const] : [])),
    );
  expect(timed.length).toBeGreaterThan(0);
  for (const [plan, task] of timed) {
    const bound = real.get(plan)?.plan;
    const occurrences = bound === undefined ? [] : civiplan.expandSchedule(bound, span).occurrences;
    expect([plan, task, occurrences.some(({ taskId }) => taskId === task)]).toEqual([plan, task, true]);
  }
});
