import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { parsePlan } from '../../src/schema/parsePlan.ts';
import { parseScheme } from '../../src/schema/parseScheme.ts';
import { parseSheet } from '../../src/schema/parseSheet.ts';

const blocksOf = (page: string): Record<string, unknown>[] => {
  const text = readFileSync(new URL(`../../docs/${page}`, import.meta.url), 'utf8');
  return [...text.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, block = '']) => parse(block) as Record<string, unknown>);
};

const head = { schemaVersion: 1, id: 'page', title: '示例', name: '示例' };

test('I24 the examples of the plan language are plans', () => {
  const [whole, places] = blocksOf('plan-language.md');
  expect(parsePlan(whole).issues).toEqual([]);
  const { name: _, ...plan } = head;
  expect(parsePlan({ ...plan, kind: 'plan', ...places }).issues).toEqual([]);
});

test('I24 the examples of the scheme language are a scheme and a sheet', () => {
  const [example, pieces] = blocksOf('scheme-language.md');
  expect(parseScheme(example?.scheme).issues).toEqual([]);
  expect(parseSheet(example?.sheet).issues).toEqual([]);
  const { title: _, ...scheme } = head;
  const whole = { ...scheme, kind: 'scheme', version: '1', indicators: [{ id: 'm', type: 'mark' }], ...pieces };
  expect(parseScheme(whole).issues).toEqual([]);
});
