import { expect, test } from 'vitest';
import { parsePlan } from '../../src/schema/parsePlan.ts';

const plan = (more: object = {}): Record<string, unknown> => ({
  schemaVersion: 1,
  kind: 'plan',
  id: 'street',
  title: '街道工作计划',
  ...more,
});

const codesAt = (input: unknown): string[] =>
  parsePlan(input).issues.map(({ code, path }) => `${code} ${path.join('.')}`);

function nested(key: 'all' | 'not', depth: number): unknown {
  let condition: unknown = '群众满意';
  for (let level = 0; level < depth; level++) condition = key === 'all' ? { all: [condition] } : { not: condition };
  return condition;
}

const withCondition = (when: unknown): unknown => plan({ tasks: [{ id: 'a', title: '甲', when }] });

test.each([
  ['NaN', Number.NaN],
  ['Infinity', Number.POSITIVE_INFINITY],
  ['1e400', JSON.parse('1e400') as number],
])('I8 %s is no number of a plan', (_, value) => {
  expect(codesAt(plan({ year: value }))).toEqual(['input.number year']);
});

test('I13 conditions nest 32 levels and not one more', () => {
  expect(parsePlan(withCondition(nested('not', 32))).ok).toBe(true);
  expect(parsePlan(withCondition(nested('all', 32))).ok).toBe(true);
  expect(parsePlan(withCondition(nested('not', 33))).issues[0]).toMatchObject({
    code: 'input.depth',
    params: { maximum: 32 },
  });
  expect(parsePlan(withCondition(nested('all', 33))).issues[0]).toMatchObject({
    code: 'input.depth',
    params: { maximum: 32 },
  });
});

test('I13 a condition of a hundred thousand levels is refused at the door', () => {
  expect(parsePlan(withCondition(nested('not', 100_000))).issues.map(({ code }) => code)).toEqual(['input.depth']);
});

test('I13 a condition that holds itself is refused at the door', () => {
  const loop: { all: unknown[] } = { all: [] };
  loop.all.push(loop);
  expect(parsePlan(withCondition(loop)).issues[0]?.code).toBe('input.depth');
});

test('I13 a plan that holds itself is refused at the door', () => {
  const loop = plan();
  loop.ext = { loop };
  expect(parsePlan(loop).issues[0]?.code).toBe('input.depth');
});

test('I13 conditions of very many parts are refused', () => {
  const parts = Array.from({ length: 1_000 }, () => ({ all: Array.from({ length: 120 }, () => ({ met: 'a' })) }));
  expect(codesAt(withCondition({ any: parts }))[0]).toMatch(/^input\.nodes tasks\.0\.when/);
});

test('I13 ext is kept down to its eighth level', () => {
  const ext = { a: { b: { c: { d: { e: { f: { g: 1 } } } } } } };
  expect(parsePlan(plan({ ext }))).toMatchObject({ ok: true, value: { ext } });
});

test('I14 a sparse list of two thousand million entries is refused before anything walks it', () => {
  const tasks: unknown[] = [];
  tasks.length = 2 ** 31;
  expect(codesAt(plan({ tasks }))).toEqual(['input.tooMany tasks']);
});

test('I14 a text of ten megabytes is refused', () => {
  const [issue] = parsePlan(plan({ title: '长'.repeat(10_000_000) })).issues;
  expect(issue).toMatchObject({ code: 'input.tooLong', path: ['title'], params: { length: 10_000_000 } });
  expect(issue?.message.length).toBeLessThan(200);
});

test('I12 half a character is found in a key of ext and in a nested text', () => {
  expect(codesAt(plan({ ext: { a: ['好\udc00'] } }))).toEqual(['input.malformedText ext.a.0']);
  expect(parsePlan(plan({ title: '好𠮷' })).ok).toBe(true);
});

test('I15 a getter that throws is named', () => {
  const input = plan();
  Object.defineProperty(input, 'issuer', {
    enumerable: true,
    get: () => {
      throw new Error('no');
    },
  });
  expect(parsePlan(input).issues[0]).toMatchObject({
    code: 'input.unreadable',
    path: ['issuer'],
    params: { reason: 'no' },
  });
});

test('I15 a proxy that throws is refused', () => {
  const throwing = new Proxy(
    {},
    {
      ownKeys: () => {
        throw new TypeError('trap');
      },
    },
  );
  expect(parsePlan(throwing).issues[0]).toMatchObject({ code: 'input.unreadable', params: { reason: 'trap' } });
  expect(parsePlan(plan({ ext: { throwing } })).issues[0]).toMatchObject({ code: 'input.unreadable' });
});

test.each([
  ['a date', new Date(0), 'Date'],
  ['a map', new Map(), 'Map'],
  ['a function', () => 1, 'function'],
  ['a symbol', Symbol('s'), 'symbol'],
  ['a bigint', 1n, 'bigint'],
])('I15 %s is no plain data', (_, value, received) => {
  expect(parsePlan(plan({ place: value })).issues[0]).toMatchObject({ code: 'input.notPlain', params: { received } });
});

test('I15 objects without prototype and of other realms are plain', () => {
  expect(parsePlan(Object.assign(Object.create(null) as object, plan())).ok).toBe(true);
});

test('I16 a million faults give a thousand issues and their number', () => {
  const tasks = Array.from({ length: 100_000 }, () => ({ titel: 1, a: 1 }));
  const { issues } = parsePlan(plan({ tasks }));
  expect(issues).toHaveLength(1_001);
  expect(issues.at(-1)).toMatchObject({ code: 'input.truncated', params: { shown: 1_000 } });
  expect(issues.at(-1)?.params.total).toBeGreaterThanOrEqual(100_000);
});

test('I19 a field that is undefined is absent', () => {
  expect(parsePlan(plan({ year: undefined, tasks: undefined })).ok).toBe(true);
  expect(codesAt({ ...plan(), title: undefined })).toEqual(['input.missing title']);
});
