import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const table = readFileSync(new URL('../../docs/scoring.md', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => /^\| \d+ \|/.test(line));

test('A61 every requirement names tests that are there', () => {
  expect(table).toHaveLength(26);
  for (const line of table) {
    const shown = [...line.matchAll(/`(\w[\w.]*\.test\.ts)`: ((?:“[^”]+”(?:, )?)+)/g)];
    expect(shown.length).toBeGreaterThan(0);
    for (const [, file = '', titles = ''] of shown) {
      const text = readFileSync(new URL(file, import.meta.url), 'utf8');
      const missing = [...titles.matchAll(/“([^”]+)”/g)]
        .map((match) => match[1] ?? '')
        .filter((title) => !text.includes(`'${title}'`));
      expect([file, missing]).toEqual([file, []]);
    }
  }
});
