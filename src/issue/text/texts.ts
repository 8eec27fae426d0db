import type { IssueCode, issueCodes } from '../codes.ts';
import { assessmentTexts } from './assessment.ts';
import { calendarTexts } from './calendar.ts';
import { fundingTexts } from './funding.ts';
import { inputTexts } from './input.ts';
import type { IssueTexts } from './issueText.ts';
import { lawsTexts } from './laws.ts';
import { periodTexts } from './period.ts';
import { planTexts } from './plan.ts';
import { procedureTexts } from './procedure.ts';
import { progressTexts } from './progress.ts';
import { responsibilityTexts } from './responsibility.ts';
import { scheduleTexts } from './schedule.ts';

/** The texts of every issue code, in both languages. */
export const issueTexts: IssueTexts<Pick<typeof issueCodes, IssueCode>> = {
  ...inputTexts,
  ...periodTexts,
  ...planTexts,
  ...calendarTexts,
  ...scheduleTexts,
  ...responsibilityTexts,
  ...progressTexts,
  ...assessmentTexts,
  ...lawsTexts,
  ...fundingTexts,
  ...procedureTexts,
};
