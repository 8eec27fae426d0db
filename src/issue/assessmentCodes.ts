import type { IssueTable } from './defineIssues.ts';
import { defineIssues } from './defineIssues.ts';

/** Codes of the area `assessment`. */
export const assessmentCodes = {} as const satisfies IssueTable;

/** Makes an issue of the area `assessment`. */
export const assessmentIssue = defineIssues(assessmentCodes);
