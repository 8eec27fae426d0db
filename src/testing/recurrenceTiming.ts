import fc from 'fast-check';
import type { RecurrenceTiming } from '../schema/recurrenceTiming.ts';
import { anyRecurrence } from './anyRecurrence.ts';
import { periods } from './periods.ts';

/** 按日循环: dates by rule, as dates or as deadlines. */
export const recurrenceTimings: fc.Arbitrary<RecurrenceTiming> = fc
  .tuple(anyRecurrence(), fc.record({ asDeadline: fc.constant(true as const), during: periods }, { requiredKeys: [] }))
  .map(([rule, more]): RecurrenceTiming => ({ kind: 'recurrence', ...rule, ...more }));
