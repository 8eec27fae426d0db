export { anyNearlyValidSheet, type NearlyValidSheet } from './anyNearlyValidSheet.ts';
export { anyPlan } from './anyPlan.ts';
export { anyRecurrence } from './anyRecurrence.ts';
export { anyScheme } from './anyScheme.ts';
export { type AnySheetOptions, anySheet } from './anySheet.ts';
export { type CheckLawsOptions, checkLaws } from './checkLaws.ts';
export type { BrokenLaw, LawName } from './laws/lawRun.ts';
