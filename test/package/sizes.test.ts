import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { entries, readJson, root } from '../architecture/readSource.ts';

interface Size {
  readonly gzip: number;
  readonly cap: number;
}

const committed = readJson<Record<string, Size>>('test/package/sizeCaps.json') ?? {};
const withSchemas = ['civiplan', 'civiplan/schema', 'civiplan/reference', 'civiplan/testing'];

/** Bundles one entry alone, without zod, and says what it weighs and which packages are in it. */
async function weigh(index: string): Promise<{ gzip: number; packages: string[] }> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [index],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    external: ['zod', 'fast-check', 'ical.js'],
    write: false,
    metafile: true,
  });
  const inside = Object.keys(metafile.inputs).map((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1]);
  const outside = Object.values(metafile.outputs).flatMap(({ imports }) => imports.map(({ path }) => path));
  const packages = new Set([...inside, ...outside].filter((name) => name !== undefined));
  return { gzip: gzipSync(outputFiles[0]?.contents ?? '').length, packages: [...packages].sort() };
}

const weights = new Map<string, { gzip: number; packages: string[] }>();
for (const { name, index } of entries) weights.set(name, await weigh(index));

/** Keeps the committed size while the new one is within 2 %: compressors differ a little between machines. */
function rounded(gzip: number, before: Size | undefined): number {
  return before && Math.abs(gzip - before.gzip) <= Math.max(48, before.gzip * 0.02) ? before.gzip : gzip;
}

test('X11 sizes as committed', async () => {
  const sizes = [...weights].map(([name, { gzip }]): [string, Size] => {
    const before = committed[name];
    return [name, { gzip: rounded(gzip, before), cap: before?.cap ?? Math.ceil(gzip * 1.1) }];
  });
  const text = JSON.stringify(Object.fromEntries(sizes), null, 2);
  await expect(`${text}\n`).toMatchFileSnapshot('sizeCaps.json');
});

test('X11 no entry above its cap', () => {
  const above = [...weights].filter(([name, { gzip }]) => gzip > (committed[name]?.cap ?? 0));
  expect(above.map(([name, { gzip }]) => `${name}: ${gzip} bytes`)).toEqual([]);
});

test('X12 no engine brings zod or date-fns', () => {
  const heavy = [...weights].flatMap(([name, { packages }]) =>
    packages.filter((word) => /^(?:zod|date-fns|@date-fns\/.*)$/.test(word)).map((word) => `${name}: ${word}`),
  );
  expect(heavy.filter((line) => !withSchemas.includes(line.split(':')[0] ?? ''))).toEqual([]);
});
