export { type CheckScheduleOptions, checkSchedule } from './checkSchedule.ts';
export { type ColourBand, defaultColourRule } from './colourRule.ts';
export { describeProposal } from './describeProposal.ts';
export type {
  CloseOut,
  Completion,
  GoalProgress,
  Leftover,
  LeftoverReason,
  OccurrenceProgress,
  OccurrenceState,
  PartyProgress,
  PhaseProgress,
  Progress,
  Rate,
  RollingProgress,
  TaskProgress,
  TotalProgress,
} from './progress.ts';
export {
  type DateProposal,
  type ProposalReason,
  type Proposals,
  type ProposeOptions,
  proposeDates,
} from './proposeDates.ts';
export type { ScheduledProgress } from './scheduledProgress.ts';
export type {
  IndicatorProgress,
  OpenReading,
  PartReading,
  SubjectReading,
  TargetProgress,
  TargetReading,
  TargetReason,
  TargetState,
} from './targetProgress.ts';
export { type TrackOptions, trackProgress } from './trackProgress.ts';
