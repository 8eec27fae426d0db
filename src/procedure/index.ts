export type { ConditionAnswer, ReadFact, StatedFact } from '../condition/conditionAnswer.ts';
export { checkProcedures } from './checkProcedures.ts';
export { computeCoverage, type SideCoverage, type SigningCoverage } from './computeCoverage.ts';
export { expandInstrument } from './expandInstrument.ts';
export type {
  InstrumentCalendar,
  InstrumentEntry,
  InstrumentOptions,
  InstrumentOutcome,
  InstrumentSide,
} from './instrumentCalendar.ts';
export type {
  DoneStep,
  ProcedureConsequence,
  ProcedureRun,
  ProcedureState,
  ProcedureStep,
  StepActor,
} from './procedureState.ts';
export { resolveEligibility, type SubjectOptions } from './resolveEligibility.ts';
export { resolveStandards, type StandardAnswer } from './resolveStandards.ts';
export { type ProcedureOptions, stepProcedure } from './stepProcedure.ts';
