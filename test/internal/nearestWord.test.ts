import { expect, test } from 'vitest';
import { nearestWord } from '../../src/internal/nearestWord.ts';

test.each([
  ['taks', ['tags', 'tasks', 'title'], 'tags'],
  ['atleast', ['atMost', 'atLeast'], 'atLeast'],
  ['at_least', ['atMost', 'atLeast'], 'atLeast'],
  ['qouta', ['quota', 'vague'], 'quota'],
  ['hlaf', ['half', 'year'], 'half'],
  ['zebra', ['tasks', 'title'], null],
  ['x', [], null],
  ['牵头单', ['牵头单位', '责任单位'], '牵头单位'],
])('I22 %s', (word, candidates, nearest) => {
  expect(nearestWord(word, candidates)).toBe(nearest);
});

test('I22 a very long word is compared by its beginning', () => {
  expect(nearestWord('a'.repeat(1_000_000), ['b', 'tasks'])).toBe(null);
});
