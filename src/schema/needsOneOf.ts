import type * as z from 'zod';

/** A check that an object gives at least one of some fields; the issue is `input.emptyObject`. */
export function needsOneOf(...keys: string[]): z.core.CheckFn<object> {
  return ({ value, issues }) => {
    for (const key of keys) if ((value as Record<string, unknown>)[key] !== undefined) return;
    issues.push({
      code: 'custom',
      input: value,
      params: { code: 'input.emptyObject', allowed: keys },
      continue: false,
    });
  };
}

/** A check that an object gives exactly one of some fields; the issue is `input.exactlyOne`. */
export function needsExactlyOneOf(...keys: string[]): z.core.CheckFn<object> {
  return ({ value, issues }) => {
    let found = 0;
    for (const key of keys) if ((value as Record<string, unknown>)[key] !== undefined) found++;
    if (found !== 1) issues.push({ code: 'custom', input: value, params: { code: 'input.exactlyOne', keys, found } });
  };
}
