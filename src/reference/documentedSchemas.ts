import type * as z from 'zod';
import { assignmentSchema } from '../schema/assignment.ts';
import { calendarDataSchema, calendarDaySchema, namedPeriodSchema } from '../schema/calendarData.ts';
import { choiceTimingSchema } from '../schema/choiceTiming.ts';
import { clauseSchema } from '../schema/clause.ts';
import { extSchema, sourceSchema } from '../schema/common.ts';
import { conditionSchema } from '../schema/condition.ts';
import { curveSchema, knotSchema } from '../schema/curve.ts';
import { datesTimingSchema } from '../schema/datesTiming.ts';
import { deadlineTimingSchema } from '../schema/deadlineTiming.ts';
import { durationSchema, lengthSchema } from '../schema/duration.ts';
import { endsSchema } from '../schema/ends.ts';
import { allowedUseText } from '../schema/fields/allowedUse.ts';
import { approximateText } from '../schema/fields/approximate.ts';
import { assignmentText } from '../schema/fields/assignment.ts';
import { baselineText } from '../schema/fields/baseline.ts';
import { calendarDataText } from '../schema/fields/calendarData.ts';
import { calendarDayText } from '../schema/fields/calendarDay.ts';
import { choiceTimingText } from '../schema/fields/choiceTiming.ts';
import { clauseText } from '../schema/fields/clause.ts';
import { conditionText } from '../schema/fields/condition.ts';
import { consequenceText } from '../schema/fields/consequence.ts';
import { curveClauseText } from '../schema/fields/curveClause.ts';
import { datesTimingText } from '../schema/fields/datesTiming.ts';
import { deadlineTimingText } from '../schema/fields/deadlineTiming.ts';
import { decompositionText } from '../schema/fields/decomposition.ts';
import { defectText } from '../schema/fields/defect.ts';
import { durationText } from '../schema/fields/duration.ts';
import { endsText } from '../schema/fields/ends.ts';
import { entryText } from '../schema/fields/entry.ts';
import { eventText } from '../schema/fields/event.ts';
import { extText } from '../schema/fields/ext.ts';
import { factText } from '../schema/fields/fact.ts';
import { factorText } from '../schema/fields/factor.ts';
import type { FieldText, ValueText } from '../schema/fields/fieldText.ts';
import { flatClauseText } from '../schema/fields/flatClause.ts';
import { fundingItemText } from '../schema/fields/fundingItem.ts';
import { goalText } from '../schema/fields/goal.ts';
import { gradeText } from '../schema/fields/grade.ts';
import { idText } from '../schema/fields/id.ts';
import { importText } from '../schema/fields/import.ts';
import { indicatorText } from '../schema/fields/indicator.ts';
import { instrumentText } from '../schema/fields/instrument.ts';
import { itemText } from '../schema/fields/item.ts';
import { itemTreatmentText } from '../schema/fields/itemTreatment.ts';
import { knotText } from '../schema/fields/knot.ts';
import { ledgerText } from '../schema/fields/ledger.ts';
import { lengthText } from '../schema/fields/length.ts';
import { markClauseText } from '../schema/fields/markClause.ts';
import { maskedText } from '../schema/fields/masked.ts';
import { measureText } from '../schema/fields/measure.ts';
import { memberText } from '../schema/fields/member.ts';
import { nameText } from '../schema/fields/name.ts';
import { namedPeriodText } from '../schema/fields/namedPeriod.ts';
import { observanceText } from '../schema/fields/observance.ts';
import { observationText } from '../schema/fields/observation.ts';
import { outcomeText } from '../schema/fields/outcome.ts';
import { partText } from '../schema/fields/part.ts';
import { partyText } from '../schema/fields/party.ts';
import { periodText } from '../schema/fields/period.ts';
import { periodTextText } from '../schema/fields/periodText.ts';
import { periodTimingText } from '../schema/fields/periodTiming.ts';
import { phaseText } from '../schema/fields/phase.ts';
import { planText } from '../schema/fields/plan.ts';
import { pointsText } from '../schema/fields/points.ts';
import { programmeYearText } from '../schema/fields/programmeYear.ts';
import { quantityText } from '../schema/fields/quantity.ts';
import { quotaText } from '../schema/fields/quota.ts';
import { quotaTimingText } from '../schema/fields/quotaTiming.ts';
import { rankingText } from '../schema/fields/ranking.ts';
import { rationalText } from '../schema/fields/rational.ts';
import { recurrenceText } from '../schema/fields/recurrence.ts';
import { recurrenceTimingText } from '../schema/fields/recurrenceTiming.ts';
import { refText } from '../schema/fields/ref.ts';
import { referenceText } from '../schema/fields/reference.ts';
import { repeatText } from '../schema/fields/repeat.ts';
import { repeatElementText } from '../schema/fields/repeatElement.ts';
import { rosterTimingText } from '../schema/fields/rosterTiming.ts';
import { roundText } from '../schema/fields/round.ts';
import { rowText } from '../schema/fields/row.ts';
import { ruleText } from '../schema/fields/rule.ts';
import { schemeText } from '../schema/fields/scheme.ts';
import { schemeConditionText } from '../schema/fields/schemeCondition.ts';
import { schemeDefaultsText } from '../schema/fields/schemeDefaults.ts';
import { schemeIndicatorText } from '../schema/fields/schemeIndicator.ts';
import { schemeUseText } from '../schema/fields/schemeUse.ts';
import { shareText } from '../schema/fields/share.ts';
import { sheetText } from '../schema/fields/sheet.ts';
import { signatoryText } from '../schema/fields/signatory.ts';
import { sourceText } from '../schema/fields/source.ts';
import { standingTimingText } from '../schema/fields/standingTiming.ts';
import { statementText } from '../schema/fields/statement.ts';
import { stepsClauseText } from '../schema/fields/stepsClause.ts';
import { tableClauseText } from '../schema/fields/tableClause.ts';
import { targetText } from '../schema/fields/target.ts';
import { taskText } from '../schema/fields/task.ts';
import { textText } from '../schema/fields/text.ts';
import { timingText } from '../schema/fields/timing.ts';
import { titleText } from '../schema/fields/title.ts';
import { triggerTimingText } from '../schema/fields/triggerTiming.ts';
import { trimText } from '../schema/fields/trim.ts';
import { vagueText } from '../schema/fields/vague.ts';
import { vagueTimingText } from '../schema/fields/vagueTiming.ts';
import { validityText } from '../schema/fields/validity.ts';
import { valueText } from '../schema/fields/value.ts';
import { vetoText } from '../schema/fields/veto.ts';
import { workRecordText } from '../schema/fields/workRecord.ts';
import { flatSchema } from '../schema/flat.ts';
import { allowedUseSchema, factorSchema, fundingItemSchema, shareSchema } from '../schema/fundingItem.ts';
import { goalSchema } from '../schema/goal.ts';
import { idSchema, refSchema } from '../schema/id.ts';
import { indicatorSchema } from '../schema/indicator.ts';
import { instrumentSchema, signatorySchema } from '../schema/instrument.ts';
import { itemSchema } from '../schema/item.ts';
import { repeatSchema } from '../schema/itemShape.ts';
import { entrySchema, eventSchema, factSchema, ledgerSchema } from '../schema/ledger.ts';
import { markSchema } from '../schema/mark.ts';
import { maskedSchema } from '../schema/masked.ts';
import { measureSchema } from '../schema/measure.ts';
import { observanceSchema } from '../schema/observance.ts';
import {
  consequenceSchema,
  gradeSchema,
  outcomeSchema,
  quotaSchema,
  rankingSchema,
  vetoSchema,
} from '../schema/outcome.ts';
import { partSchema } from '../schema/part.ts';
import { memberSchema, partySchema } from '../schema/party.ts';
import { periodSchema, periodTextSchema } from '../schema/periodText.ts';
import { periodTimingSchema } from '../schema/periodTiming.ts';
import { phaseSchema } from '../schema/phase.ts';
import { defectSchema, planSchema, programmeYearSchema, validitySchema } from '../schema/plan.ts';
import { approximateSchema, quantitySchema } from '../schema/quantity.ts';
import { quotaTimingSchema } from '../schema/quotaTiming.ts';
import { rationalSchema } from '../schema/rational.ts';
import { recurrenceSchema } from '../schema/recurrence.ts';
import { recurrenceTimingSchema } from '../schema/recurrenceTiming.ts';
import { referenceSchema } from '../schema/reference.ts';
import { rosterTimingSchema } from '../schema/rosterTiming.ts';
import { ruleSchema } from '../schema/rule.ts';
import { schemeDefaultsSchema, schemeSchema } from '../schema/scheme.ts';
import { schemeConditionSchema } from '../schema/schemeCondition.ts';
import { importSchema, schemeIndicatorSchema } from '../schema/schemeIndicator.ts';
import { schemeUseSchema } from '../schema/schemeUse.ts';
import { pointsSchema, roundSchema, trimSchema, valueSchema } from '../schema/schemeValues.ts';
import { observationSchema, repeatElementSchema, sheetSchema } from '../schema/sheet.ts';
import { standingTimingSchema } from '../schema/standingTiming.ts';
import { statementSchema } from '../schema/statement.ts';
import { stepsSchema } from '../schema/steps.ts';
import { rowSchema, tableSchema } from '../schema/table.ts';
import { baselineSchema, targetSchema } from '../schema/target.ts';
import { taskSchema } from '../schema/task.ts';
import { nameSchema, textSchema } from '../schema/text.ts';
import { timingSchema } from '../schema/timing.ts';
import { titleSchema } from '../schema/title.ts';
import { treatmentSchema } from '../schema/treatment.ts';
import { triggerTimingSchema } from '../schema/triggerTiming.ts';
import { vagueSchema } from '../schema/vague.ts';
import { vagueTimingSchema } from '../schema/vagueTiming.ts';
import { decompositionSchema } from '../schema/work.ts';
import { workRecordSchema } from '../schema/workRecord.ts';

/** What a person reads about a schema: the schema as a whole and, for an object, each of its fields. */
export interface SchemaText extends ValueText {
  readonly fields?: Readonly<Record<string, FieldText>>;
}

/** A schema and what a person reads about it. */
export interface DocumentedSchema {
  readonly schema: z.core.$ZodType;
  readonly text: SchemaText;
}

/** The schemas of the library by name, in reading order; the names are those of the reference pages. */
export const documentedSchemas = {
  plan: { schema: planSchema, text: planText },
  task: { schema: taskSchema, text: taskText },
  workRecord: { schema: workRecordSchema, text: workRecordText },
  goal: { schema: goalSchema, text: goalText },
  target: { schema: targetSchema, text: targetText },
  baseline: { schema: baselineSchema, text: baselineText },
  part: { schema: partSchema, text: partText },
  indicator: { schema: indicatorSchema, text: indicatorText },
  phase: { schema: phaseSchema, text: phaseText },
  observance: { schema: observanceSchema, text: observanceText },
  party: { schema: partySchema, text: partyText },
  member: { schema: memberSchema, text: memberText },
  assignment: { schema: assignmentSchema, text: assignmentText },
  decomposition: { schema: decompositionSchema, text: decompositionText },
  statement: { schema: statementSchema, text: statementText },
  rule: { schema: ruleSchema, text: ruleText },
  condition: { schema: conditionSchema, text: conditionText },
  reference: { schema: referenceSchema, text: referenceText },
  title: { schema: titleSchema, text: titleText },
  schemeUse: { schema: schemeUseSchema, text: schemeUseText },
  instrument: { schema: instrumentSchema, text: instrumentText },
  signatory: { schema: signatorySchema, text: signatoryText },
  fundingItem: { schema: fundingItemSchema, text: fundingItemText },
  factor: { schema: factorSchema, text: factorText },
  share: { schema: shareSchema, text: shareText },
  allowedUse: { schema: allowedUseSchema, text: allowedUseText },
  validity: { schema: validitySchema, text: validityText },
  programmeYear: { schema: programmeYearSchema, text: programmeYearText },
  defect: { schema: defectSchema, text: defectText },
  timing: { schema: timingSchema, text: timingText },
  deadlineTiming: { schema: deadlineTimingSchema, text: deadlineTimingText },
  periodTiming: { schema: periodTimingSchema, text: periodTimingText },
  datesTiming: { schema: datesTimingSchema, text: datesTimingText },
  recurrenceTiming: { schema: recurrenceTimingSchema, text: recurrenceTimingText },
  recurrence: { schema: recurrenceSchema, text: recurrenceText },
  quotaTiming: { schema: quotaTimingSchema, text: quotaTimingText },
  choiceTiming: { schema: choiceTimingSchema, text: choiceTimingText },
  triggerTiming: { schema: triggerTimingSchema, text: triggerTimingText },
  rosterTiming: { schema: rosterTimingSchema, text: rosterTimingText },
  standingTiming: { schema: standingTimingSchema, text: standingTimingText },
  vagueTiming: { schema: vagueTimingSchema, text: vagueTimingText },
  ledger: { schema: ledgerSchema, text: ledgerText },
  entry: { schema: entrySchema, text: entryText },
  event: { schema: eventSchema, text: eventText },
  fact: { schema: factSchema, text: factText },
  calendarData: { schema: calendarDataSchema, text: calendarDataText },
  calendarDay: { schema: calendarDaySchema, text: calendarDayText },
  namedPeriod: { schema: namedPeriodSchema, text: namedPeriodText },
  scheme: { schema: schemeSchema, text: schemeText },
  schemeDefaults: { schema: schemeDefaultsSchema, text: schemeDefaultsText },
  schemeIndicator: { schema: schemeIndicatorSchema, text: schemeIndicatorText },
  import: { schema: importSchema, text: importText },
  item: { schema: itemSchema, text: itemText },
  repeat: { schema: repeatSchema, text: repeatText },
  itemTreatment: { schema: treatmentSchema, text: itemTreatmentText },
  clause: { schema: clauseSchema, text: clauseText },
  flatClause: { schema: flatSchema, text: flatClauseText },
  stepsClause: { schema: stepsSchema, text: stepsClauseText },
  tableClause: { schema: tableSchema, text: tableClauseText },
  row: { schema: rowSchema, text: rowText },
  markClause: { schema: markSchema, text: markClauseText },
  curveClause: { schema: curveSchema, text: curveClauseText },
  knot: { schema: knotSchema, text: knotText },
  measure: { schema: measureSchema, text: measureText },
  schemeCondition: { schema: schemeConditionSchema, text: schemeConditionText },
  outcome: { schema: outcomeSchema, text: outcomeText },
  grade: { schema: gradeSchema, text: gradeText },
  veto: { schema: vetoSchema, text: vetoText },
  consequence: { schema: consequenceSchema, text: consequenceText },
  ranking: { schema: rankingSchema, text: rankingText },
  quota: { schema: quotaSchema, text: quotaText },
  points: { schema: pointsSchema, text: pointsText },
  round: { schema: roundSchema, text: roundText },
  trim: { schema: trimSchema, text: trimText },
  sheet: { schema: sheetSchema, text: sheetText },
  observation: { schema: observationSchema, text: observationText },
  repeatElement: { schema: repeatElementSchema, text: repeatElementText },
  value: { schema: valueSchema, text: valueText },
  period: { schema: periodSchema, text: periodText },
  periodText: { schema: periodTextSchema, text: periodTextText },
  duration: { schema: durationSchema, text: durationText },
  length: { schema: lengthSchema, text: lengthText },
  quantity: { schema: quantitySchema, text: quantityText },
  approximate: { schema: approximateSchema, text: approximateText },
  ends: { schema: endsSchema, text: endsText },
  rational: { schema: rationalSchema, text: rationalText },
  name: { schema: nameSchema, text: nameText },
  text: { schema: textSchema, text: textText },
  masked: { schema: maskedSchema, text: maskedText },
  vague: { schema: vagueSchema, text: vagueText },
  id: { schema: idSchema, text: idText },
  ref: { schema: refSchema, text: refText },
  source: { schema: sourceSchema, text: sourceText },
  ext: { schema: extSchema, text: extText },
} as const satisfies Readonly<Record<string, DocumentedSchema>>;

/** The name of a schema of the library. */
export type SchemaName = keyof typeof documentedSchemas;
