import type { IssueTable } from './defineIssues.ts';
import { defineIssues } from './defineIssues.ts';

/** Codes of the area `plan`. */
export const planCodes = {} as const satisfies IssueTable;

/** Makes an issue of the area `plan`. */
export const planIssue = defineIssues(planCodes);
