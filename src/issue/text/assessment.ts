import type { assessmentCodes } from '../assessmentCodes.ts';
import type { IssueTexts } from './issueText.ts';

/** Chinese messages, explanations and remedies of the area `assessment`. */
export const assessmentTexts: IssueTexts<typeof assessmentCodes> = {};
