import type { planCodes } from '../planCodes.ts';
import type { IssueTexts } from './issueText.ts';

/** Chinese messages, explanations and remedies of the area `plan`. */
export const planTexts: IssueTexts<typeof planCodes> = {};
