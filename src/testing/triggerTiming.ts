import fc from 'fast-check';
import type { TriggerTiming } from '../schema/triggerTiming.ts';

/** 触发: after a named event, within hours, days or workdays. */
export const triggerTimings: fc.Arbitrary<TriggerTiming> = fc.record(
  {
    kind: fc.constant('trigger' as const),
    on: fc.constantFrom(['接到投诉'], ['发生事故', '发现隐患']),
    within: fc.constantFrom({ hours: 24 }, { days: 3 }, { workdays: 5 }),
  },
  { requiredKeys: ['kind', 'on'] },
);
