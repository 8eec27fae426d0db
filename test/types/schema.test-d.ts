import {
  bindPlan,
  checkPlan,
  expandSchedule,
  type Issue,
  type IssueCode,
  type Occurrence,
  type Plan,
  parsePlan,
  type planSchema,
  type Quantity,
  type Result,
  type Task,
  type Timing,
} from 'civiplan';
import { expectTypeOf, test } from 'vitest';
import type * as z from 'zod';

test('a schema transforms nothing: what goes in is what comes out', () => {
  expectTypeOf<z.input<typeof planSchema>>().toEqualTypeOf<z.output<typeof planSchema>>();
  expectTypeOf<z.output<typeof planSchema>>().toExtend<Plan>();
});

test('a plan is read as a plan, and its parts have the types that are exported', () => {
  expectTypeOf(parsePlan).returns.toEqualTypeOf<Result<Plan>>();
  expectTypeOf<NonNullable<Plan['tasks']>[number]>().toExtend<Task>();
  expectTypeOf<NonNullable<Task['timings']>[number]>().toExtend<Timing>();
});

test('a result gives its value only where it is ok', () => {
  const result = parsePlan({});
  // @ts-expect-error TS2339: a result that was not looked at has no value
  result.value;
  if (result.ok) expectTypeOf(result.value).toEqualTypeOf<Plan>();
  else expectTypeOf(result.issues).toExtend<readonly Issue[]>();
});

test('the kind of a timing decides its fields', () => {
  const timing = { kind: 'quota', per: 'month', count: { atLeast: 2 } } as const satisfies Timing;
  expectTypeOf(timing).toExtend<Timing>();
  // @ts-expect-error TS2353: a quota has no “by”
  ({ kind: 'quota', per: 'month', by: '2026' }) satisfies Timing;
  // @ts-expect-error TS2322: no such window
  ({ kind: 'quota', per: 'fortnight' }) satisfies Timing;
});

test('a quantity is a number, a fraction, a word, bounds, or what the source hides or leaves open', () => {
  expectTypeOf<12>().toExtend<Quantity>();
  expectTypeOf<{ atLeast: 30 }>().toExtend<Quantity>();
  expectTypeOf<{ masked: '20xx' }>().toExtend<Quantity>();
  expectTypeOf<boolean>().not.toExtend<Quantity>();
});

test('codes of issues are known to the compiler', () => {
  expectTypeOf<'plan.reference.missing'>().toExtend<IssueCode>();
  expectTypeOf<'plan.nonsense'>().not.toExtend<IssueCode>();
});

test('the engines take a plan and give plain data', () => {
  expectTypeOf(checkPlan).parameter(0).toExtend<Plan>();
  expectTypeOf(bindPlan).returns.toEqualTypeOf<Result<Plan>>();
  expectTypeOf(expandSchedule).returns.toHaveProperty('occurrences').toExtend<readonly Occurrence[]>();
});
