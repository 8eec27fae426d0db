import type { IssueTable } from './defineIssues.ts';
import { defineIssues } from './defineIssues.ts';

/** Codes of the area `period`. */
export const periodCodes = {} as const satisfies IssueTable;

/** Makes an issue of the area `period`. */
export const periodIssue = defineIssues(periodCodes);
