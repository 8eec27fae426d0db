// Lets a program that imports `civiplan` by name run straight from the sources: `node --import ./examples/fromSource.mjs program.ts`.
import { registerHooks } from 'node:module';

const source = new URL('../src/', import.meta.url);

registerHooks({
  resolve(specifier, context, nextResolve) {
    const room = /^civiplan(\/[a-z]+)?$/.exec(specifier);
    return nextResolve(room ? new URL(`.${room[1] ?? ''}/index.ts`, source).href : specifier, context);
  },
});
