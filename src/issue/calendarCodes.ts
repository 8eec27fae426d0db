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
  'calendar.year.unarranged': {
    severity: 'info',
    message: (p: { year: number }) =>
      `no holiday arrangement for ${p.year} is at hand; its workdays are counted by weekday alone`,
  },
} as const satisfies IssueTable;

/** Makes an issue of the area `calendar`. */
export const calendarIssue = defineIssues(calendarCodes);
