import fc from 'fast-check';
import type { DeadlineTiming } from '../schema/deadlineTiming.ts';
import { periods } from './periods.ts';

/** 截止: by the end of a period, or before its start. */
export const deadlineTimings: fc.Arbitrary<DeadlineTiming> = fc.oneof(
  periods.map((by): DeadlineTiming => ({ kind: 'deadline', by })),
  periods.map((before): DeadlineTiming => ({ kind: 'deadline', before })),
);
