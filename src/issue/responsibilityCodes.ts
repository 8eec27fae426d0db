import type { IssueTable } from './defineIssues.ts';
import { defineIssues } from './defineIssues.ts';

/** Codes of the area `responsibility`. */
export const responsibilityCodes = {} as const satisfies IssueTable;

/** Makes an issue of the area `responsibility`. */
export const responsibilityIssue = defineIssues(responsibilityCodes);
