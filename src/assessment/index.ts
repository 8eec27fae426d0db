export type { ScoreContext } from './assess.ts';
export type * from './assessment.ts';
export { type CheckSchemeOptions, checkScheme } from './checkScheme.ts';
export * from './columns/columns.ts';
export { compileScheme, type Evaluator } from './compileScheme.ts';
export { explainAssessment } from './explainAssessment.ts';
export { explainScheme, type SchemeLine } from './explainScheme.ts';
export { fillSheet, type SheetSource } from './fillSheet.ts';
export { scoreSheet } from './scoreSheet.ts';
