import fc from 'fast-check';
import type { StandingTiming } from '../schema/standingTiming.ts';
import { periods } from './periods.ts';

/** 常年, 日常: with and without a period. */
export const standingTimings: fc.Arbitrary<StandingTiming> = fc.record(
  { kind: fc.constant('standing' as const), wording: fc.constantFrom('常年', '日常', '随时'), during: periods },
  { requiredKeys: ['kind'] },
);
