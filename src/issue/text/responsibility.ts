import type { responsibilityCodes } from '../responsibilityCodes.ts';
import type { IssueTexts } from './issueText.ts';

/** Chinese messages, explanations and remedies of the area `responsibility`. */
export const responsibilityTexts: IssueTexts<typeof responsibilityCodes> = {};
