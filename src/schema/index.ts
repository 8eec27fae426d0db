export { type Assignment, assignmentSchema } from './assignment.ts';
export {
  type CalendarData,
  type CalendarDay,
  calendarDataSchema,
  calendarDaySchema,
  type NamedPeriod,
  namedPeriodSchema,
} from './calendarData.ts';
export { type ChoiceTiming, choiceTimingSchema, type PlainTiming, plainTimingSchema } from './choiceTiming.ts';
export { type Clause, type ClauseKind, clauseSchema } from './clause.ts';
export { type Common, extSchema, type Source, sourceSchema } from './common.ts';
export {
  type AllCondition,
  type AnyCondition,
  type Condition,
  conditionSchema,
  type MeasureCondition,
  type MetCondition,
  type NotCondition,
} from './condition.ts';
export { type CurveClause, curveSchema, type Knot, knotSchema } from './curve.ts';
export { type DatesTiming, datesTimingSchema } from './datesTiming.ts';
export { type DeadlineTiming, deadlineTimingSchema } from './deadlineTiming.ts';
export { type Duration, durationSchema, type Length, lengthSchema } from './duration.ts';
export { type Ends, endsSchema } from './ends.ts';
export { type FlatClause, flatSchema } from './flat.ts';
export {
  type AllowedUse,
  allowedUseSchema,
  type Factor,
  type FundingItem,
  factorSchema,
  fundingItemSchema,
  type Share,
  shareSchema,
} from './fundingItem.ts';
export { type Goal, goalSchema } from './goal.ts';
export { idSchema, refSchema, refsSchema } from './id.ts';
export { type Indicator, indicatorSchema } from './indicator.ts';
export { type Instrument, instrumentSchema, type Signatory, signatorySchema } from './instrument.ts';
export { type Item, itemSchema } from './item.ts';
export {
  type Entry,
  type Event,
  entrySchema,
  eventSchema,
  type Fact,
  factSchema,
  type Ledger,
  ledgerSchema,
} from './ledger.ts';
export { type MarkClause, markSchema } from './mark.ts';
export { type Masked, maskedSchema } from './masked.ts';
export {
  type AggregateMeasure,
  type CountMeasure,
  type GradeMeasure,
  type ItemMeasure,
  type Measure,
  measureSchema,
  type PairMeasure,
  type PeersMeasure,
  type RankMeasure,
} from './measure.ts';
export { type Observance, observanceSchema } from './observance.ts';
export type { OpenCode } from './openCode.ts';
export {
  type Consequence,
  consequenceSchema,
  type Grade,
  gradeSchema,
  type Outcome,
  outcomeSchema,
  quotaSchema,
  rankingSchema,
  type Veto,
  vetoSchema,
} from './outcome.ts';
export { parseCalendarData } from './parseCalendarData.ts';
export { parseLedger } from './parseLedger.ts';
export { parsePlan } from './parsePlan.ts';
export { parseScheme } from './parseScheme.ts';
export { parseSheet } from './parseSheet.ts';
export { type Part, partSchema } from './part.ts';
export { type Member, memberSchema, type Party, partySchema } from './party.ts';
export { type PeriodValue, periodSchema, periodTextSchema } from './periodText.ts';
export { type PeriodTiming, periodTimingSchema } from './periodTiming.ts';
export { type Phase, phaseSchema } from './phase.ts';
export {
  type Defect,
  defectSchema,
  type Plan,
  type ProgrammeYear,
  planSchema,
  programmeYearSchema,
  type Validity,
  validitySchema,
} from './plan.ts';
export { type Approximate, approximateSchema, type Quantity, quantitySchema } from './quantity.ts';
export { type QuotaTiming, quotaTimingSchema } from './quotaTiming.ts';
export { type Rational, rationalSchema } from './rational.ts';
export { type Recurrence, recurrenceSchema } from './recurrence.ts';
export { type RecurrenceTiming, recurrenceTimingSchema } from './recurrenceTiming.ts';
export { type Reference, referenceSchema, yearSchema } from './reference.ts';
export { type RosterTiming, rosterTimingSchema } from './rosterTiming.ts';
export { type Rule, ruleSchema } from './rule.ts';
export { type Scheme, schemeDefaultsSchema, schemeSchema } from './scheme.ts';
export {
  type SchemeAll,
  type SchemeAny,
  type SchemeCondition,
  type SchemeNot,
  type SchemeTest,
  schemeConditionSchema,
} from './schemeCondition.ts';
export { type Import, importSchema, type SchemeIndicator, schemeIndicatorSchema } from './schemeIndicator.ts';
export { type SchemeUse, schemeUseSchema } from './schemeUse.ts';
export {
  aggregateSchema,
  type Points,
  pointsSchema,
  type Round,
  roundSchema,
  type Trim,
  trimSchema,
  type Value,
  valueSchema,
} from './schemeValues.ts';
export {
  type Observation,
  type Observations,
  observationSchema,
  type RepeatElement,
  repeatElementSchema,
  type Sheet,
  type States,
  sheetSchema,
} from './sheet.ts';
export { type StandingTiming, standingTimingSchema } from './standingTiming.ts';
export { type Statement, statementSchema } from './statement.ts';
export { type StepsClause, stepsSchema } from './steps.ts';
export { type Row, rowSchema, type TableClause, tableSchema } from './table.ts';
export { type Baseline, baselineSchema, type Target, targetSchema } from './target.ts';
export { type Task, taskSchema } from './task.ts';
export { type Name, nameSchema, namesSchema, type Text, textSchema, textsSchema } from './text.ts';
export { type Timing, type TimingKind, timingSchema } from './timing.ts';
export { type Title, titleSchema } from './title.ts';
export { type Treatment, treatmentSchema } from './treatment.ts';
export { type TriggerTiming, triggerTimingSchema } from './triggerTiming.ts';
export { type Vague, vagueSchema } from './vague.ts';
export { type VagueTiming, vagueTimingSchema } from './vagueTiming.ts';
export type { ValueEnds } from './valueEnds.ts';
export { type Decomposition, decompositionSchema } from './work.ts';
export { type WorkRecord, workRecordSchema } from './workRecord.ts';
