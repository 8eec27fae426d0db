import type { Expander } from './timingContext.ts';
import { timingRange } from './timingRange.ts';

/** What is done all the time is one window over all its days. */
export const expandStanding: Expander<'standing'> = ({ during }, context) => {
  const range = timingRange(during, context);
  if (range !== null) context.emit(range.start, range.start, range.end);
};
