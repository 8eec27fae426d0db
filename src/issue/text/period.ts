import type { periodCodes } from '../periodCodes.ts';
import type { IssueTexts } from './issueText.ts';

/** Chinese messages, explanations and remedies of the area `period`. */
export const periodTexts: IssueTexts<typeof periodCodes> = {};
