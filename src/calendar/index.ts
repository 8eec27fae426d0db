export { buildCalendar } from './buildCalendar.ts';
export type { Calendar } from './calendar.ts';
export { checkCalendarData } from './checkCalendarData.ts';
export { gregorian } from './gregorian.ts';
export { isWorkday } from './isWorkday.ts';
export type { LunarDate, Lunisolar } from './lunisolar.ts';
export { type PlanPeriods, planPeriods } from './planPeriods.ts';
