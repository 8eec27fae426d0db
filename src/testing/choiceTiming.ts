import fc from 'fast-check';
import type { ChoiceTiming } from '../schema/choiceTiming.ts';
import { deadlineTimings } from './deadlineTiming.ts';
import { quotaTimings } from './quotaTiming.ts';

/** 任选: of two timings, open or chosen. */
export const choiceTimings: fc.Arbitrary<ChoiceTiming> = fc.record(
  {
    kind: fc.constant('choice' as const),
    options: fc.array(fc.oneof(quotaTimings, deadlineTimings), { minLength: 2, maxLength: 2 }),
    chosen: fc.constantFrom(0, 1),
  },
  { requiredKeys: ['kind', 'options'] },
);
