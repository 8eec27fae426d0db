import type { PeriodResolver } from '../period/buildPeriodResolver.ts';
import type { Plan } from '../schema/plan.ts';
import type { PhaseProgress } from './progress.ts';
import { completionOf, emptyTally, type Tally } from './tally.ts';

/**
 * Adds up the occurrences that fall due in each phase; a phase without dates has none.
 *
 * @param ends - due days, ascending
 * @param running - what the occurrences before each count together
 */
export function rollUpPhases(plan: Plan, resolve: PeriodResolver, ends: Float64Array, running: Tally): PhaseProgress[] {
  const phases = plan.phases ?? [];
  if (phases.length === 0) return [];
  return phases.map(({ id, during }) => {
    const days = during === undefined ? null : resolve(during);
    const counted = emptyTally(1);
    if (days !== null && !('code' in days)) {
      const [from, to] = [firstFrom(ends, days.start), firstFrom(ends, days.end + 1)];
      for (let index = 0; index < 4; index++) {
        counted[index] = (running[to * 4 + index] as number) - (running[from * 4 + index] as number);
      }
    }
    return { phaseId: id, total: completionOf(counted, 0) };
  });
}

function firstFrom(ends: Float64Array, day: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] as number) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
