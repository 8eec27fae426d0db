import { expect, test } from 'vitest';
import { chinaTables } from '../generate/chinaTables.ts';

const folder = new URL('../../src/china/data/', import.meta.url).pathname;

for (const [file, text] of chinaTables()) {
  test(`H3 src/china/data/${file} is what its generator makes`, async () => {
    await expect(text).toMatchFileSnapshot(`${folder}${file}`);
  });
}
