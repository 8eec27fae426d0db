import type * as z from 'zod';

/** How many of some fields an object must give. */
export interface FieldRequirement {
  readonly keys: readonly string[];
  readonly exactly: boolean;
}

const requirements = new WeakMap<z.core.CheckFn<object>, FieldRequirement>();

/** A check that an object gives at least one of some fields; the issue is `input.emptyObject`. */
export function needsOneOf(...keys: string[]): z.core.CheckFn<object> {
  return declare({ keys, exactly: false }, ({ value, issues }) => {
    for (const key of keys) if ((value as Record<string, unknown>)[key] !== undefined) return;
    issues.push({
      code: 'custom',
      input: value,
      params: { code: 'input.emptyObject', allowed: keys },
      continue: false,
    });
  });
}

/** A check that an object gives exactly one of some fields; the issue is `input.exactlyOne`. */
export function needsExactlyOneOf(...keys: string[]): z.core.CheckFn<object> {
  return declare({ keys, exactly: true }, ({ value, issues }) => {
    let found = 0;
    for (const key of keys) if ((value as Record<string, unknown>)[key] !== undefined) found++;
    if (found !== 1) issues.push({ code: 'custom', input: value, params: { code: 'input.exactlyOne', keys, found } });
  });
}

/** The requirements that the checks of a schema hold, so that JSON Schema and the reference can say them too. */
export function requirementsOf(schema: z.core.$ZodType): FieldRequirement[] {
  const checks = (schema._zod.def as { checks?: readonly z.core.$ZodCheck<never>[] }).checks ?? [];
  return checks.flatMap((check) => requirements.get(check._zod.check as unknown as z.core.CheckFn<object>) ?? []);
}

function declare(requirement: FieldRequirement, check: z.core.CheckFn<object>): z.core.CheckFn<object> {
  requirements.set(check, requirement);
  return check;
}
