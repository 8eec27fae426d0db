import { expect, test } from 'vitest';
import { checkScheme } from '../../src/assessment/checkScheme.ts';
import { scoreSheet } from '../../src/assessment/scoreSheet.ts';
import type { Issue } from '../../src/issue/issue.ts';
import { parseScheme } from '../../src/schema/parseScheme.ts';
import { parseSheet } from '../../src/schema/parseSheet.ts';
import type { Scheme } from '../../src/schema/scheme.ts';

const scheme = { schemaVersion: 1, kind: 'scheme', id: 's', version: '1', indicators: [{ id: 'a', type: 'count' }] };
const sheet = { schemaVersion: 1, kind: 'sheet', scheme: 's', version: '1', unit: 'u', observations: {} };
const found = ({ issues }: { issues: readonly Issue[] }) => issues.map(({ code, path }) => `${code} ${path.join('.')}`);
const inScheme = (more: object) => found(parseScheme({ ...scheme, ...more }));
const inSheet = (more: object) => found(parseSheet({ ...sheet, ...more }));

/** A condition or measure nested so deep. */
function nest(depth: number, wrap: (inner: unknown) => unknown, core: unknown): unknown {
  let value = core;
  for (let level = 0; level < depth; level++) value = wrap(value);
  return value;
}

test('A59 ids are unique where they can be named', () => {
  expect(
    inScheme({
      indicators: [
        { id: 'a', type: 'count' },
        { id: 'a', type: 'check' },
      ],
    }),
  ).toEqual(['input.duplicateId indicators.1.id']);
  expect(inScheme({ items: [{ id: 'x', items: [{ id: 's' }] }, { id: 'x' }] })).toEqual([
    'input.duplicateId items.0.items.0.id',
    'input.duplicateId items.1.id',
  ]);
  const flat = { kind: 'flat', points: 1, id: 'c' };
  expect(inScheme({ clauses: [flat, flat], outcome: { grades: [{ id: 'g' }, { id: 'g' }] } })).toEqual([
    'input.duplicateId clauses.1.id',
    'input.duplicateId outcome.grades.1.id',
  ]);
  const vetoes = [{ id: 'a', when: 'a', effect: 'ineligible' }];
  expect(inScheme({ items: [{ id: 'a' }], outcome: { grades: [{ id: 'a' }], vetoes } })).toEqual([]);
});

test('A59 elements of one repeat have ids of their own', () => {
  const twice = [{ id: 'x' }, { id: 'x' }];
  expect(inSheet({ repeats: { r: twice, q: [{ id: 'x', repeats: { p: twice } }] } })).toEqual([
    'input.duplicateId repeats.q.0.repeats.p.1.id',
    'input.duplicateId repeats.r.1.id',
  ]);
});

test.each([
  [{ clauses: [{ kind: 'flatt', points: 1 }] }, ['input.value clauses.0.kind']],
  [{ clauses: [{ kind: 'steps', measure: 'a', points: 1, step: 0 }] }, ['input.tooSmall clauses.0.step']],
  [{ clauses: [{ kind: 'flat', points: 1, whne: 'a' }] }, ['input.unknownKey clauses.0.whne']],
  [{ clauses: [{ kind: 'flat', points: Number.NaN }] }, ['input.number clauses.0.points']],
  [{ clauses: [{ kind: 'table', rows: [] }] }, ['input.emptyList clauses.0.rows']],
  [{ round: { digits: 31 } }, ['input.tooBig round.digits']],
  [{ outcome: { vetoes: [{ id: 'v', effect: 'ineligible' }] } }, ['input.exactlyOne outcome.vetoes.0']],
  [{ applies: { measure: 'a' } }, ['input.emptyObject applies']],
  [{ items: [{ id: 'x', points: '10' }] }, ['input.type items.0.points']],
])('A59 refused: %j', (more, expected) => {
  expect(inScheme(more)).toEqual(expected);
});

test.each([
  [{ observations: { a: { valeu: 1 } } }, ['input.unknownKey observations.a.valeu']],
  [{ observations: { a: null } }, ['input.type observations.a']],
  [{ states: { a: 'done' } }, ['input.value states.a']],
  [{ repeats: { r: [{ observations: {} }] } }, ['input.missing repeats.r.0.id']],
])('A59 refused: %j', (more, expected) => {
  expect(inSheet(more)).toEqual(expected);
});

test('A60 nesting has an end', () => {
  expect(inScheme({ applies: nest(20, (not) => ({ not }), 'a') })).toEqual([]);
  expect(
    inScheme({ applies: nest(5_000, (not) => ({ not }), 'a') }).every((text) => text.startsWith('input.depth')),
  ).toBe(true);
  expect(inScheme({ items: nest(40, (inner) => [{ id: 'x', items: inner }], [{ id: 'y' }]) })[0]).toMatch(
    /^input\.depth/,
  );
  const circle: Record<string, unknown> = { id: 'x' };
  circle.items = [circle];
  expect(inScheme({ items: [circle] })[0]).toMatch(/^input\.depth/);
});

test('A60 long chains of items that read one another are scored and checked', () => {
  const items = Array.from({ length: 3_000 }, (_, index) => ({
    id: `i${index}`,
    points: 5,
    clauses: [
      {
        kind: 'mark' as const,
        measure: index === 2_999 ? 'a' : { operation: 'points' as const, items: [`i${index + 1}`] },
      },
    ],
  }));
  const chain = { ...scheme, items } as Scheme;
  expect(scoreSheet(chain, { ...sheet, observations: { a: 3 } } as never).tree.items?.[0]?.points).toBe(3);
  expect(checkScheme(chain)).toEqual([]);
});

test('A60 names of the language itself are names', () => {
  const odd = ['constructor', 'toString', 'hasOwnProperty'];
  const made = {
    ...scheme,
    indicators: odd.map((id) => ({ id, type: 'count' })),
    clauses: odd.map((measure) => ({ kind: 'steps', measure, points: 1 })),
  };
  expect(scoreSheet(made as Scheme, { ...sheet, observations: { toString: 2 } } as never).points).toBe(2);
});
