import fc from 'fast-check';
import { rosterDayCodes } from '../codelist/rosterDay.ts';
import type { RosterTiming } from '../schema/rosterTiming.ts';
import { periods } from './periods.ts';

/** 值班: on days of one kind or several. */
export const rosterTimings: fc.Arbitrary<RosterTiming> = fc.record(
  {
    kind: fc.constant('roster' as const),
    days: fc.uniqueArray(fc.constantFrom(...rosterDayCodes), { minLength: 1, maxLength: 2 }),
    hours: fc.constantFrom(8, 24),
    persons: fc.integer({ min: 1, max: 4 }),
    rotating: fc.constant(true as const),
    during: periods,
  },
  { requiredKeys: ['kind', 'days'] },
);
