import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Issue } from '../../src/issue/issue.ts';
import { parseCalendarData } from '../../src/schema/parseCalendarData.ts';
import { parseLedger } from '../../src/schema/parseLedger.ts';
import { parsePlan } from '../../src/schema/parsePlan.ts';
import { parseScheme } from '../../src/schema/parseScheme.ts';
import { parseSheet } from '../../src/schema/parseSheet.ts';

const folder = new URL('../fixtures/', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.fail.json'));

const parsers: Readonly<Record<string, (input: unknown) => { ok: boolean; issues: readonly Issue[] }>> = {
  plan: parsePlan,
  ledger: parseLedger,
  calendar: parseCalendarData,
  scheme: parseScheme,
  sheet: parseSheet,
};

test('I1 I2 I3 I4 I5 I6 I7 I8 I9 I10 I11 I12 I13 I15 I20 at least sixty failing documents are at hand', () => {
  expect(names.length).toBeGreaterThanOrEqual(60);
});

test.each(names)('I1 I17 %s', (name) => {
  const { document, issues } = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Record<string, unknown>;
  const parse = parsers[name.slice(0, name.indexOf('.'))];
  expect(parse?.(document)).toEqual({ ok: false, issues });
});
