import type { CalendarData } from '../schema/calendarData.ts';
import { campaignObservances } from './data/campaignObservances.ts';
import { healthObservances } from './data/healthObservances.ts';
import { internationalObservances } from './data/internationalObservances.ts';
import { lawObservances } from './data/lawObservances.ts';

/**
 * Well-known observances of mainland China (主题日, 宣传周, 宣传月) as calendar data, each with its source.
 *
 * A fixed date is a period without a year; an ordinal weekday, a lunar date or a solar term is a rule, which for a week
 * gives its first day. What differs by place or is made known each year is `announced` and has no date. Lay it under
 * your own data with `buildCalendar`: an observance of the same id takes the place of the one here.
 *
 * Traditional festivals stand in `civiplan/china`.
 *
 * @source the document that each observance names
 * @example
 * observances.observances.find(({ id }) => id === 'work-safety-month').during; // => '--06'
 */
export const observances: CalendarData = /* @__PURE__ */ buildObservances();

function buildObservances(): CalendarData {
  return {
    schemaVersion: 1,
    kind: 'calendar',
    id: 'observances',
    observances: [...lawObservances, ...campaignObservances, ...healthObservances, ...internationalObservances],
  };
}
