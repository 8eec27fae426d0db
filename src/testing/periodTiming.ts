import fc from 'fast-check';
import type { PeriodTiming } from '../schema/periodTiming.ts';
import { periods } from './periods.ts';

/** 期间: its period, its length, or both. */
export const periodTimings: fc.Arbitrary<PeriodTiming> = fc.oneof(
  periods.map((during): PeriodTiming => ({ kind: 'period', during })),
  fc.integer({ min: 1, max: 60 }).map((length): PeriodTiming => ({ kind: 'period', length: { days: length } })),
  periods.map((during): PeriodTiming => ({ kind: 'period', during, length: { weeks: 2 } })),
);
