export { type ICalendarOptions, type RenderedICalendar, renderICalendar } from './renderICalendar.ts';
