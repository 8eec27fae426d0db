export * from './assessment/index.ts';
export * from './calendar/index.ts';
export * from './document/index.ts';
export * from './funding/index.ts';
export { type IssueCode, issueCodes } from './issue/codes.ts';
export { describeIssue, formatIssue } from './issue/formatIssue.ts';
export { formatPath } from './issue/formatPath.ts';
export type { Issue, IssueParams, IssuePath, Severity } from './issue/issue.ts';
export type { Language } from './issue/language.ts';
export type { Result } from './issue/result.ts';
export { describePeriod } from './period/describePeriod.ts';
export { formatPeriod } from './period/formatPeriod.ts';
export type { Period, PeriodContext, StatedPeriod } from './period/period.ts';
export { resolvePeriod } from './period/resolvePeriod.ts';
export { bindPlan } from './plan/bindPlan.ts';
export { type CheckPlanOptions, checkPlan } from './plan/checkPlan.ts';
export { comparePlans } from './plan/comparePlans.ts';
export type {
  AddedChange,
  ChangedElement,
  MovedChange,
  OtherChange,
  PlanChange,
  ReassignedChange,
  RedatedChange,
  RemovedChange,
  RoleChange,
} from './plan/planChange.ts';
export * from './procedure/index.ts';
export * from './progress/index.ts';
export * from './responsibility/index.ts';
export * from './schedule/index.ts';
export * from './schema/index.ts';
