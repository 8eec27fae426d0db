import { assessmentCodes } from './assessmentCodes.ts';
import { calendarCodes } from './calendarCodes.ts';
import { fundingCodes } from './fundingCodes.ts';
import { inputCodes } from './inputCodes.ts';
import { lawsCodes } from './lawsCodes.ts';
import { periodCodes } from './periodCodes.ts';
import { planCodes } from './planCodes.ts';
import { procedureCodes } from './procedureCodes.ts';
import { progressCodes } from './progressCodes.ts';
import { responsibilityCodes } from './responsibilityCodes.ts';
import { scheduleCodes } from './scheduleCodes.ts';

/** Every issue code of the library with its severity and English message; the code's first word names its area. */
export const issueCodes = {
  ...inputCodes,
  ...periodCodes,
  ...planCodes,
  ...calendarCodes,
  ...scheduleCodes,
  ...responsibilityCodes,
  ...progressCodes,
  ...assessmentCodes,
  ...lawsCodes,
  ...fundingCodes,
  ...procedureCodes,
} as const;

/** A code of {@link issueCodes}; a code once released keeps its meaning. */
export type IssueCode = keyof typeof issueCodes;
