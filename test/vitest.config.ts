import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));
const report = process.env.TEST_REPORT;

export default defineConfig({
  root,
  resolve: {
    alias: [
      { find: /^civiplan$/, replacement: `${root}src/index.ts` },
      { find: /^civiplan\/(.+)$/, replacement: `${root}src/$1/index.ts` },
    ],
  },
  test: {
    include: ['test/**/*.test.ts'],
    // Nothing here is a race against the clock; the limit only ends what hangs.
    testTimeout: 120_000,
    exclude: ['test/bench/**'],
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
    typecheck: { enabled: true, include: ['test/types/**/*.test-d.ts'], tsconfig: 'test/tsconfig.json' },
    coverage: { provider: 'v8', include: ['src/**/*.ts'] },
  },
});
