import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { checkScheme } from '../../src/assessment/checkScheme.ts';
import { compileScheme } from '../../src/assessment/compileScheme.ts';
import { checkPlan } from '../../src/plan/checkPlan.ts';
import { expandRecurrence } from '../../src/schedule/expandRecurrence.ts';
import { parsePlan } from '../../src/schema/parsePlan.ts';
import { parseScheme } from '../../src/schema/parseScheme.ts';
import { parseSheet } from '../../src/schema/parseSheet.ts';
import { anyNearlyValidSheet } from '../../src/testing/anyNearlyValidSheet.ts';
import { anyPlan } from '../../src/testing/anyPlan.ts';
import { anyRecurrence } from '../../src/testing/anyRecurrence.ts';
import { anyScheme } from '../../src/testing/anyScheme.ts';
import { anySheet } from '../../src/testing/anySheet.ts';
import { wordyScheme } from '../assessment/wordyScheme.ts';

// Thousands of sheets are scored, on machines that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const withSheet = anyScheme().chain((scheme) => anySheet(scheme).map((sheet) => ({ scheme, sheet })));
const refusals = ['valueRefused', 'severalValues', 'unknownIndicator', 'unknownItem', 'wrongScheme', 'valueRounded'];
const shortOf = (code: string): string => code.replace('assessment.', '');

test('L1 schemes are read and hold no error', () => {
  fc.assert(
    fc.property(anyScheme(), (scheme) => {
      expect(parseScheme(scheme)).toEqual({ ok: true, value: scheme, issues: [] });
      expect(checkScheme(scheme).filter(({ severity }) => severity === 'error')).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test('L1 schemes are of every kind', () => {
  const found = JSON.stringify(fc.sample(anyScheme(), { numRuns: 200, seed: 1 }));
  const wanted = [
    'flat',
    'steps',
    'table',
    'mark',
    'curve',
    'repeat',
    'bonus',
    'applies',
    'otherwise',
    'oncePerProject',
  ];
  const more = ['ineligible', 'forceGrade', 'capGrade', 'lowerGrade', '"zero"', 'rescale', 'percentage', 'not'];
  expect([...wanted, ...more].filter((word) => !found.includes(word))).toEqual([]);
});

test('L2 sheets are read and nothing in them is refused', () => {
  fc.assert(
    fc.property(withSheet, ({ scheme, sheet }) => {
      expect(parseSheet(sheet)).toEqual({ ok: true, value: sheet, issues: [] });
      const { issues } = compileScheme(scheme).score(sheet);
      expect(issues.filter(({ code }) => refusals.includes(shortOf(code)))).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test('L2 sheets reach many totals', () => {
  const { score } = compileScheme(wordyScheme);
  const sheets = fc.sample(anySheet(wordyScheme), { numRuns: 100, seed: 1 });
  expect(new Set(sheets.map((sheet) => score(sheet).tree.items?.[0]?.points)).size).toBeGreaterThan(9);
  expect(sheets.some(({ states }) => states !== undefined)).toBe(true);
  expect(sheets.map(({ repeats }) => repeats?.rated?.map(({ id }) => id))[0]).toEqual(['self', 'review']);
});

test('L3 one fault, and it is named', () => {
  const spoilt = anyScheme().chain((scheme) => anyNearlyValidSheet(scheme).map((sheet) => ({ scheme, ...sheet })));
  fc.assert(
    fc.property(spoilt, ({ scheme, sheet, fault }) => {
      expect(parseSheet(sheet).ok).toBe(true);
      const { issues } = compileScheme(scheme).score(sheet);
      const found = issues.map(({ code }) => code).filter((code) => refusals.includes(shortOf(code)));
      expect(new Set(found)).toEqual(new Set([fault]));
    }),
    { numRuns: 50 },
  );
});

test('L3 faults of every kind', () => {
  const faults = fc
    .sample(anyNearlyValidSheet(wordyScheme), { numRuns: 300, seed: 1 })
    .map(({ fault }) => shortOf(fault));
  expect([...new Set(faults)].sort()).toEqual(refusals.filter((code) => code !== 'valueRounded').sort());
});

test('L4 plans are read, and their references lead somewhere', () => {
  fc.assert(
    fc.property(anyPlan(), (plan) => {
      expect(parsePlan(plan)).toEqual({ ok: true, value: plan, issues: [] });
      expect(checkPlan(plan).filter(({ code }) => code.startsWith('plan.reference'))).toEqual([]);
    }),
  );
});

test('L4 plans hold every kind of timing', () => {
  const found = JSON.stringify(fc.sample(anyPlan(), { numRuns: 200, seed: 1 }));
  const kinds = [
    'deadline',
    'period',
    'dates',
    'recurrence',
    'quota',
    'choice',
    'trigger',
    'roster',
    'standing',
    'vague',
  ];
  expect(kinds.filter((kind) => !found.includes(`"kind":"${kind}"`))).toEqual([]);
  expect(found).toContain('"parent"');
});

test('L4 recurrences yield dates or end', () => {
  const { schemaVersion, kind, id, title } = { schemaVersion: 1, kind: 'plan', id: 'p', title: '计划' };
  fc.assert(
    fc.property(anyRecurrence(), (rule) => {
      const tasks = [{ id: 't', title: '任务', timings: [{ kind: 'recurrence', ...rule }] }];
      expect(parsePlan({ schemaVersion, kind, id, title, tasks }).ok).toBe(true);
      const { dates, issues } = expandRecurrence(rule, { from: '2026-01-01', to: '2036-12-31' });
      expect(issues.filter(({ severity }) => severity !== 'info')).toEqual([]);
      if (rule.until === undefined && rule.nonWorkday !== 'skip') expect(dates.length).toBeGreaterThan(0);
      expect(dates.every((date) => date >= '2026-01-01')).toBe(true);
    }),
    { numRuns: 300 },
  );
});
