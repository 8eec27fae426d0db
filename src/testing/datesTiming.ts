import fc from 'fast-check';
import type { DatesTiming } from '../schema/datesTiming.ts';
import { days } from './periods.ts';

/** 日期: one day or several, with and without an offset. */
export const datesTimings: fc.Arbitrary<DatesTiming> = fc.record(
  {
    kind: fc.constant('dates' as const),
    on: fc.uniqueArray(days, { minLength: 1, maxLength: 3 }),
    offset: fc.constantFrom({ days: -3 }, { workdays: 2 }),
    nonWorkday: fc.constantFrom('next' as const, 'previous' as const),
  },
  { requiredKeys: ['kind', 'on'] },
);
