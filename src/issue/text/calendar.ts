import type { calendarCodes } from '../calendarCodes.ts';
import type { IssueTexts } from './issueText.ts';

/** Chinese messages, explanations and remedies of the area `calendar`. */
export const calendarTexts: IssueTexts<typeof calendarCodes> = {};
