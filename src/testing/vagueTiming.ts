import fc from 'fast-check';
import type { VagueTiming } from '../schema/vagueTiming.ts';

/** 定期, 适时: the wording alone. */
export const vagueTimings: fc.Arbitrary<VagueTiming> = fc
  .constantFrom('定期', '适时', '按时')
  .map((wording): VagueTiming => ({ kind: 'vague', wording }));
