import { scheduleIssue } from '../issue/scheduleCodes.ts';
import type { Expander } from './timingContext.ts';

/** A wording without dates (定期, 适时) expands to nothing, and one issue says so. */
export const expandVague: Expander<'vague'> = ({ wording }, { place, report }) => {
  report(scheduleIssue('schedule.timing.vague', place, { wording }));
};
