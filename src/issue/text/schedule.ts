import type { scheduleCodes } from '../scheduleCodes.ts';
import type { IssueTexts } from './issueText.ts';

/** Chinese messages, explanations and remedies of the area `schedule`. */
export const scheduleTexts: IssueTexts<typeof scheduleCodes> = {};
