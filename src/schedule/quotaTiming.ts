import type { AnchorCode } from '../codelist/anchor.ts';
import { scheduleIssue } from '../issue/scheduleCodes.ts';
import { periodOf } from '../period/resolvePeriod.ts';
import type { QuotaTiming } from '../schema/quotaTiming.ts';
import type { OccurrenceCount, OccurrenceDetails } from './occurrence.ts';
import { quotaCount } from './quotaCount.ts';
import type { QuotaWindow } from './quotaWindows.ts';
import { visitWindows } from './quotaWindows.ts';
import type { Expander, TimingContext } from './timingContext.ts';
import { timingRange } from './timingRange.ts';
import { splitCount, thirdOf } from './windowThirds.ts';

/** The occurrences of one window: the whole of it, or one for each anchor. */
interface WindowPart {
  readonly anchor: AnchorCode | null;
  readonly count: OccurrenceCount | null;
}

/** A quota is one occurrence for each window, or for each anchored third of it, with how often it is due there. */
export const expandQuota: Expander<'quota'> = (timing, context) => {
  if (timing.rolling) {
    context.report(scheduleIssue('schedule.quota.rolling', context.place, {}));
    return;
  }
  const range = timingRange(timing.during, context);
  if (range === null) return;
  const parts = partsOf(timing, context);
  visitWindows(timing, range, context, (window) => {
    for (const part of parts) {
      const whole = part.anchor === null ? window : (thirdOf(window, part.anchor) ?? window);
      const start = Math.max(whole.start, range.start);
      const end = Math.min(whole.end, range.end);
      if (start > end) continue;
      // The plan is its own window, however much of it is left.
      const partial = timing.per !== 'plan' && (start > whole.start || end < whole.end);
      if (!context.emit(whole.start, start, end, detailsOf(timing, window, part, partial), window.key)) return false;
    }
    return true;
  });
};

function detailsOf(timing: QuotaTiming, { previous }: QuotaWindow, part: WindowPart, partial: boolean) {
  const details: { -readonly [Field in keyof OccurrenceDetails]: OccurrenceDetails[Field] } = {};
  if (part.count !== null) details.count = part.count;
  if (part.anchor !== null) details.part = part.anchor;
  if (partial) details.partial = true;
  if (timing.about === 'previousPeriod' && previous !== undefined) details.about = periodOf(previous);
  return details;
}

function partsOf(timing: QuotaTiming, context: TimingContext): WindowPart[] {
  const count = countOf(timing, context);
  const anchors = timing.anchors === undefined ? [] : [...new Set(timing.anchors)];
  if (anchors.length === 0) return [{ anchor: null, count }];
  if (timing.per === 'day') {
    context.report(scheduleIssue('schedule.quota.indivisible', [...context.place, 'anchors'], {}));
    return [{ anchor: null, count }];
  }
  if (count !== null && count.min % anchors.length !== 0) {
    const params = { count: count.min, parts: anchors.length };
    context.report(scheduleIssue('schedule.quota.uneven', [...context.place, 'anchors'], params));
  }
  return anchors.map((anchor, index) => {
    if (count === null) return { anchor, count };
    const min = splitCount(count.min, anchors.length, index);
    const { max } = count;
    return { anchor, count: max === undefined ? { min } : { min, max: splitCount(max, anchors.length, index) } };
  });
}

function countOf({ count: stated }: QuotaTiming, context: TimingContext): OccurrenceCount | null {
  const count = stated === undefined ? null : quotaCount(stated);
  if (typeof count === 'object' && count !== null) return count;
  const place = count === null ? context.place : [...context.place, 'count'];
  context.report(scheduleIssue('schedule.quota.countUnknown', place, { wording: count }));
  return null;
}
