import { expect, test } from 'vitest';
import { entries, exportsOf, loadEntries, readJson, readText } from '../architecture/readSource.ts';

interface Manifest {
  readonly files: readonly string[];
  readonly sideEffects: boolean;
  readonly exports: Readonly<Record<string, unknown>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta: Readonly<Record<string, unknown>>;
}

const manifest = readJson<Manifest>('package.json');

const conditions = (index: string): unknown => {
  const built = index.replace(/^src/, './dist').replace(/\.ts$/, '');
  return {
    import: { types: `${built}.d.ts`, default: `${built}.js` },
    require: { types: `${built}.d.cts`, default: `${built}.cjs` },
  };
};

test('X6 one entry per index file', () => {
  const expected = Object.fromEntries(entries.map(({ key, index }) => [key, conditions(index)]));
  expect(manifest?.exports).toEqual({ ...expected, './package.json': './package.json' });
});

test('X6 types before default', () => {
  const printed = JSON.stringify(manifest?.exports);
  expect(printed.match(/"default":/g)?.length).toBe(entries.length * 2);
  expect(printed).not.toMatch(/"default":"[^"]*","types"/);
});

test('X6 what is published and needed at run time', () => {
  expect(manifest?.files).toEqual(['dist']);
  expect(manifest?.sideEffects).toBe(false);
  expect(Object.keys(manifest?.dependencies ?? {})).toEqual(['@date-fns/utc', 'date-fns', 'ts-pattern']);
  expect(manifest?.peerDependencies).toEqual({ 'fast-check': '^4', 'ical.js': '^2.2.1', zod: '^4' });
  const optional = { optional: true };
  expect(manifest?.peerDependenciesMeta).toEqual({ 'fast-check': optional, 'ical.js': optional });
  expect(readText('tsup.config.ts')).toContain("entry: ['src/index.ts', 'src/*/index.ts', ");
});

test('X7 public names', async () => {
  const names = entries.map(({ name, index }) => {
    const exported = [...exportsOf(index)].sort(([a], [b]) => (a < b ? -1 : 1));
    const of = (kind: string): string[] => exported.flatMap(([word, found]) => (found.kind === kind ? [word] : []));
    return [name, { values: of('value'), types: of('type') }];
  });
  await expect(`${JSON.stringify(Object.fromEntries(names), null, 2)}\n`).toMatchFileSnapshot('publicNames.json');
});

test('X7 the names that a program gets', async () => {
  for (const [name, namespace] of await loadEntries()) {
    const index = entries.find((entry) => entry.name === name)?.index ?? '';
    const values = [...exportsOf(index)].flatMap(([word, { kind }]) => (kind === 'value' ? [word] : []));
    expect({ name, values: Object.keys(namespace).sort() }).toEqual({ name, values: values.sort() });
  }
});
