import fc from 'fast-check';
import { expect, test } from 'vitest';
import { explainScheme, type SchemeLine } from '../../src/assessment/explainScheme.ts';
import type { Language } from '../../src/issue/language.ts';
import type { Item } from '../../src/schema/item.ts';
import type { Scheme } from '../../src/schema/scheme.ts';
import { anyScheme } from '../../src/testing/anyScheme.ts';
import { readingRoomScheme } from './readingRoom.ts';
import { starRatingScheme } from './starRatingScheme.ts';
import { wordyScheme } from './wordyScheme.ts';

const languages: readonly Language[] = ['zh-CN', 'en'];
const textsOf = (scheme: Scheme, language: Language): string[] =>
  explainScheme(scheme, { language }).map(({ text }) => text);

const print = ({ about, depth, text }: SchemeLine): string =>
  `${'  '.repeat(depth)}- ${about === 'clause' || about === 'rule' ? '' : `**${about}** `}${text}`;

for (const [name, scheme] of Object.entries({
  'reading-room': readingRoomScheme,
  'star-rating': starRatingScheme,
  wordy: wordyScheme,
})) {
  for (const language of languages) {
    test(`A80 ${name} in ${language}`, async () => {
      const lines = explainScheme(scheme, { language }).map(print);
      await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`../golden/scheme.${name}.${language}.md`);
    });
  }
}

type Plain = string | number | boolean | null | Plain[] | { [key: string]: Plain };

/** Every scheme that differs from this one in one number, truth or code. */
function variants(value: Plain, rebuild: (changed: Plain) => Plain, path: string): { path: string; scheme: Plain }[] {
  if (Array.isArray(value)) {
    return value.flatMap((entry, index) =>
      variants(entry, (changed) => rebuild(value.map((old, at) => (at === index ? changed : old))), `${path}.${index}`),
    );
  }
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, entry]) =>
      variants(entry, (changed) => rebuild({ ...value, [key]: changed }), `${path}.${key}`),
    );
  }
  const others: Readonly<Record<string, Plain>> = {
    zero: 1,
    fullMarks: 'leaveOut',
    leaveOut: 'keep',
    rescale: 'leaveOut',
    keep: 'fullMarks',
    peersMean: 'keep',
    whole: 'started',
    started: 'exact',
    exact: path.endsWith('compare') ? 'rounded' : 'whole',
    rounded: 'exact',
    difference: 'ratio',
    ratio: 'change',
    percentage: 'ratio',
    change: 'percentage',
    points: 'share',
    share: 'points',
    mean: 'median',
    minimum: 'maximum',
    maximum: 'minimum',
    median: 'mean',
    halfEven: 'floor',
    clamp: 'extend',
    extend: 'clamp',
    linear: 'logarithmic',
    logarithmic: 'linear',
    ascending: 'descending',
    dense: 'modified',
    modified: 'dense',
    capGrade: 'forceGrade',
    forceGrade: 'capGrade',
  };
  if (typeof value === 'number') return [{ path, scheme: rebuild(value + 1) }];
  const other = typeof value === 'string' ? others[value] : undefined;
  return other === undefined ? [] : [{ path, scheme: rebuild(other) }];
}

/** What is not a rule: descriptions, and the version of the format. */
const silent = /^\.(?:schemaVersion|indicators\.\d+\.(?!absent|digits)|references)|\.(?:effort|multiple)$/;

for (const language of languages) {
  test(`A80 another rule reads differently in ${language}`, () => {
    for (const scheme of [readingRoomScheme, wordyScheme]) {
      const before = textsOf(scheme, language).join('\n');
      const same = variants(scheme as unknown as Plain, (changed) => changed, '')
        .filter(({ path }) => !silent.test(path))
        .filter((variant) => textsOf(variant.scheme as unknown as Scheme, language).join('\n') === before);
      expect(same.map(({ path }) => path)).toEqual([]);
    }
  });
}

test('A80 each line names its place', () => {
  const lines = explainScheme(readingRoomScheme, { language: 'en' });
  expect(lines.filter(({ id }) => id === 'opening').map(({ about, depth, clause }) => [about, depth, clause])).toEqual([
    ['item', 1, undefined],
    ['rule', 1, undefined],
    ['clause', 1, 0],
    ['clause', 1, 1],
    ['rule', 1, undefined],
  ]);
  expect(lines.filter(({ about }) => about === 'veto').map(({ id }) => id)).toEqual(['fire']);
});

test('A80 every clause, grade and veto of any scheme has its line', () => {
  fc.assert(
    fc.property(anyScheme(), fc.constantFrom(...languages), (scheme, language) => {
      const lines = explainScheme(scheme, { language });
      const clauses = (item: Item): number =>
        (item.clauses ?? []).length + (item.items ?? []).reduce((sum, child) => sum + clauses(child), 0);
      const count = (about: SchemeLine['about']): number => lines.filter((line) => line.about === about).length;
      expect(count('clause')).toBe(clauses(scheme));
      expect(count('grade')).toBe(scheme.outcome?.grades?.length ?? 0);
      expect(count('veto')).toBe(scheme.outcome?.vetoes?.length ?? 0);
      expect(lines.filter(({ text }) => /undefined|null|NaN|\[object/.test(text))).toEqual([]);
    }),
  );
});
