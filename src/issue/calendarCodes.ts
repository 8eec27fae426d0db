import type { IssueTable } from './defineIssues.ts';
import { defineIssues } from './defineIssues.ts';

/** Codes of the area `calendar`. */
export const calendarCodes = {
  'calendar.observance.announced': {
    severity: 'info',
    message: (p: { id: string }) => `the date of observance “${p.id}” is announced each year and not stated here`,
  },
  'calendar.observance.undated': {
    severity: 'info',
    message: (p: { id: string }) => `observance “${p.id}” has no date of its own`,
  },
  'calendar.lunar.outside': {
    severity: 'error',
    message: (p: { asked: string; firstYear: number; lastYear: number }) =>
      `lunar dates and solar terms are at hand for ${p.firstYear} to ${p.lastYear}; ${p.asked} lies outside`,
  },
  'calendar.lunar.missing': {
    severity: 'error',
    message: (p: { year: number; month: number; day: number; leapMonth: boolean }) =>
      `lunar year ${p.year} has no day ${p.day} of ${p.leapMonth ? 'leap ' : ''}month ${p.month}`,
  },
  'calendar.lunar.uncertain': {
    severity: 'info',
    message: (p: { year: number; firstYear: number; lastYear: number }) =>
      `lunar dates and solar terms are exact from ${p.firstYear} to ${p.lastYear}; in ${p.year} a day may be off by one`,
  },
  'calendar.day.twice': {
    severity: 'warning',
    message: (p: { date: string; states: readonly string[] }) =>
      `${p.date} is stated twice, as ${p.states.join(' and ')}; the last one counts`,
  },
  'calendar.period.overlap': {
    severity: 'warning',
    message: (p: { id: string; other: string }) => `“${p.id}” and “${p.other}” have days in common`,
  },
  'calendar.year.unarranged': {
    severity: 'info',
    message: (p: { year: number }) =>
      `no holiday arrangement for ${p.year} is at hand; its workdays are counted by weekday alone`,
  },
} as const satisfies IssueTable;

/** Makes an issue of the area `calendar`. */
export const calendarIssue = defineIssues(calendarCodes);
