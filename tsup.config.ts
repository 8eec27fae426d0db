import { defineConfig } from 'tsup';

export default defineConfig({
  // `plan` has no entry of its own; in files apart from the root, what a program does not use of it costs nothing.
  entry: ['src/index.ts', 'src/*/index.ts', 'src/plan/{bindPlan,checkPlan,comparePlans}.ts'],
  format: ['esm', 'cjs'],
  target: ['es2022', 'node20'],
  splitting: true,
  treeshake: 'safest', // keeps `??` and `?.` in the CJS build, where the default would put closures in their place
  esbuildOptions: (options) => {
    options.charset = 'utf8';
  },
  dts: true,
  clean: true,
});
