import { expect, test } from 'vitest';
import { findFiles, importsOf, readText } from './readSource.ts';

interface Room {
  /** Rooms it may import, besides {@link everywhere}. */
  readonly imports?: readonly string[];
  /** Rooms of which it may import types alone. */
  readonly types?: readonly string[];
  /** Packages it may import, besides ts-pattern. */
  readonly packages?: readonly string[];
}

const everywhere = ['issue', 'codelist', 'internal'];
const engines = ['calendar', 'plan', 'schedule', 'responsibility', 'progress', 'assessment', 'funding', 'procedure'];

/** Who may import whom; a folder of src that is not named here does not belong there. */
const rooms: Readonly<Record<string, Room>> = {
  internal: { packages: ['date-fns', '@date-fns/utc'] },
  issue: {},
  codelist: {},
  period: {},
  schema: { imports: ['period'], packages: ['zod'] },
  calendar: { imports: ['period'], types: ['schema'] },
  china: { imports: ['calendar', 'period'], types: ['schema'] },
  observances: { imports: ['calendar', 'period'], types: ['schema'] },
  condition: { types: ['period', 'schema'] },
  plan: { imports: ['calendar', 'condition', 'period'], types: ['schema'] },
  schedule: { imports: ['calendar', 'condition', 'period'], types: ['schema'] },
  responsibility: { imports: ['condition'], types: ['schema', 'schedule'] },
  progress: { imports: ['schedule', 'responsibility', 'calendar', 'condition', 'period'], types: ['schema'] },
  assessment: { imports: ['condition', 'period'], types: ['schema', 'progress'] },
  funding: { imports: ['condition', 'period'], types: ['schema'] },
  procedure: { imports: ['schedule', 'calendar', 'condition', 'period'], types: ['schema'] },
  document: { imports: ['period'], types: ['schema', ...engines] },
  ics: { imports: ['document'], types: ['schema', 'schedule'], packages: ['ical.js'] },
  reference: { imports: ['schema', 'document', 'period'], packages: ['zod'] },
  testing: {
    imports: ['schema', 'period', 'condition', 'document', 'reference', ...engines],
    packages: ['fast-check'],
  },
};

const shut = ['china', 'observances', 'ics', 'reference', 'testing'];
const files = findFiles('src/**/*.ts');
const imports = files.flatMap(importsOf);
const roomOf = (path: string): string => (path.split('/').length > 2 ? (path.split('/')[1] ?? '') : '');
const isIndex = (path: string): boolean => path.endsWith('/index.ts');
const report = (lines: typeof imports): string[] => lines.map(({ from, target }) => `${from} imports ${target}`);

/** Folders that some files alone may read: the folder, and the readers. */
const closed: Readonly<Record<string, (reader: string) => boolean>> = {
  'src/issue/text/': (reader) =>
    reader === 'src/issue/formatIssue.ts' || roomOf(reader) === 'reference' || reader.startsWith('src/issue/text/'),
  'src/codelist/text/': (reader) =>
    ['document', 'reference'].includes(roomOf(reader)) || reader.startsWith('src/codelist/text/'),
  'src/schema/fields/': (reader) => roomOf(reader) === 'reference' || reader.startsWith('src/schema/fields/'),
};

function mayMeet(from: string, to: string, typeOnly: boolean): boolean {
  if (from === to) return true;
  if (from === '') return !shut.includes(to);
  const room = rooms[from];
  if (room?.imports?.includes(to) || (typeOnly && room?.types?.includes(to))) return true;
  if (from === 'internal') return false;
  return everywhere.includes(to);
}

test('X1 folders of src', () => {
  expect(files.filter((path) => roomOf(path) !== '' && rooms[roomOf(path)] === undefined)).toEqual([]);
});

test('X1 who imports whom', () => {
  const local = imports.filter(({ local }) => local);
  expect(
    report(local.filter(({ from, target, typeOnly }) => !mayMeet(roomOf(from), roomOf(target), typeOnly))),
  ).toEqual([]);
});

test('X2 packages', () => {
  const foreign = imports.filter(({ local }) => !local);
  const allowed = (from: string, target: string): boolean => {
    const name = target.startsWith('@') ? target.split('/').slice(0, 2).join('/') : (target.split('/')[0] ?? '');
    return name === 'ts-pattern' || (rooms[roomOf(from)]?.packages?.includes(name) ?? false);
  };
  expect(report(foreign.filter(({ from, target }) => !allowed(from, target)))).toEqual([]);
});

test('X2 one spelling of zod', () => {
  const spelled = /^import (?!(?:type )?\* as z from 'zod';$).* from 'zod/m;
  expect(files.filter((path) => spelled.test(readText(path)))).toEqual([]);
});

test('X3 never an index file from inside', () => {
  const inner = imports.filter(({ from, target, local }) => local && from !== 'src/index.ts' && isIndex(target));
  expect(report(inner)).toEqual([]);
});

test('X3 an index file only passes on', () => {
  const statement = /^(?:export (?:type )?(?:\{[^}]*\}|\*) from '[^']+';\s*)+$/;
  const bare = (path: string): string =>
    readText(path)
      .replace(/\/\*\*[\s\S]*?\*\/|^\/\/.*$/gm, '')
      .trim();
  expect(files.filter((path) => isIndex(path) && !statement.test(bare(path)))).toEqual([]);
});

test('X4 two folder levels', () => {
  expect(files.filter((path) => path.split('/').length > 4)).toEqual([]);
});

test('X4 at most 250 lines', () => {
  const holdsData = /^src\/codelist\/|\/(?:fields|text|data)\/|Codes\.ts$/;
  const long = files.filter((path) => !holdsData.test(path) && readText(path).split('\n').length > 251);
  expect(long).toEqual([]);
});

test.each(Object.entries(closed))('X5 readers of %s', (folder, mayRead) => {
  expect(report(imports.filter(({ from, target }) => target.startsWith(folder) && !mayRead(from)))).toEqual([]);
});
