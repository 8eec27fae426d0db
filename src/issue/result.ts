import type { Issue } from './issue.ts';

/**
 * What a function returns that can refuse its input: a value, or at least one issue of severity `error`.
 *
 * `issues` beside a value holds what did not stand in the way (warnings and infos).
 */
export type Result<T> =
  | { readonly ok: true; readonly value: T; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };
