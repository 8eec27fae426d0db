import type { IssueTable } from './defineIssues.ts';
import { defineIssues } from './defineIssues.ts';

/** Codes of the area `calendar`. */
export const calendarCodes = {} as const satisfies IssueTable;

/** Makes an issue of the area `calendar`. */
export const calendarIssue = defineIssues(calendarCodes);
