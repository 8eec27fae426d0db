import type { IssueTable } from './defineIssues.ts';
import { defineIssues } from './defineIssues.ts';

/** Codes of the area `schedule`. */
export const scheduleCodes = {} as const satisfies IssueTable;

/** Makes an issue of the area `schedule`. */
export const scheduleIssue = defineIssues(scheduleCodes);
