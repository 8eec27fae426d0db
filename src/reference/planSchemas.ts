import { assignmentSchema } from '../schema/assignment.ts';
import { calendarDataSchema, calendarDaySchema, namedPeriodSchema } from '../schema/calendarData.ts';
import { choiceTimingSchema } from '../schema/choiceTiming.ts';
import { conditionSchema } from '../schema/condition.ts';
import { datesTimingSchema } from '../schema/datesTiming.ts';
import { deadlineTimingSchema } from '../schema/deadlineTiming.ts';
import { allowedUseText } from '../schema/fields/allowedUse.ts';
import { assignmentText } from '../schema/fields/assignment.ts';
import { baselineText } from '../schema/fields/baseline.ts';
import { calendarDataText } from '../schema/fields/calendarData.ts';
import { calendarDayText } from '../schema/fields/calendarDay.ts';
import { choiceTimingText } from '../schema/fields/choiceTiming.ts';
import { conditionText } from '../schema/fields/condition.ts';
import { datesTimingText } from '../schema/fields/datesTiming.ts';
import { deadlineTimingText } from '../schema/fields/deadlineTiming.ts';
import { decompositionText } from '../schema/fields/decomposition.ts';
import { defectText } from '../schema/fields/defect.ts';
import { entryText } from '../schema/fields/entry.ts';
import { eventText } from '../schema/fields/event.ts';
import { factText } from '../schema/fields/fact.ts';
import { factorText } from '../schema/fields/factor.ts';
import { fundingItemText } from '../schema/fields/fundingItem.ts';
import { goalText } from '../schema/fields/goal.ts';
import { indicatorText } from '../schema/fields/indicator.ts';
import { instrumentText } from '../schema/fields/instrument.ts';
import { ledgerText } from '../schema/fields/ledger.ts';
import { memberText } from '../schema/fields/member.ts';
import { namedPeriodText } from '../schema/fields/namedPeriod.ts';
import { observanceText } from '../schema/fields/observance.ts';
import { partText } from '../schema/fields/part.ts';
import { partyText } from '../schema/fields/party.ts';
import { periodTimingText } from '../schema/fields/periodTiming.ts';
import { phaseText } from '../schema/fields/phase.ts';
import { planText } from '../schema/fields/plan.ts';
import { programmeYearText } from '../schema/fields/programmeYear.ts';
import { quotaTimingText } from '../schema/fields/quotaTiming.ts';
import { recurrenceText } from '../schema/fields/recurrence.ts';
import { recurrenceTimingText } from '../schema/fields/recurrenceTiming.ts';
import { referenceText } from '../schema/fields/reference.ts';
import { rosterTimingText } from '../schema/fields/rosterTiming.ts';
import { ruleText } from '../schema/fields/rule.ts';
import { schemeUseText } from '../schema/fields/schemeUse.ts';
import { shareText } from '../schema/fields/share.ts';
import { signatoryText } from '../schema/fields/signatory.ts';
import { standingTimingText } from '../schema/fields/standingTiming.ts';
import { statementText } from '../schema/fields/statement.ts';
import { targetText } from '../schema/fields/target.ts';
import { taskText } from '../schema/fields/task.ts';
import { timingText } from '../schema/fields/timing.ts';
import { titleText } from '../schema/fields/title.ts';
import { triggerTimingText } from '../schema/fields/triggerTiming.ts';
import { vagueTimingText } from '../schema/fields/vagueTiming.ts';
import { validityText } from '../schema/fields/validity.ts';
import { workRecordText } from '../schema/fields/workRecord.ts';
import { allowedUseSchema, factorSchema, fundingItemSchema, shareSchema } from '../schema/fundingItem.ts';
import { goalSchema } from '../schema/goal.ts';
import { indicatorSchema } from '../schema/indicator.ts';
import { instrumentSchema, signatorySchema } from '../schema/instrument.ts';
import { entrySchema, eventSchema, factSchema, ledgerSchema } from '../schema/ledger.ts';
import { observanceSchema } from '../schema/observance.ts';
import { partSchema } from '../schema/part.ts';
import { memberSchema, partySchema } from '../schema/party.ts';
import { periodTimingSchema } from '../schema/periodTiming.ts';
import { phaseSchema } from '../schema/phase.ts';
import { defectSchema, planSchema, programmeYearSchema, validitySchema } from '../schema/plan.ts';
import { quotaTimingSchema } from '../schema/quotaTiming.ts';
import { recurrenceSchema } from '../schema/recurrence.ts';
import { recurrenceTimingSchema } from '../schema/recurrenceTiming.ts';
import { referenceSchema } from '../schema/reference.ts';
import { rosterTimingSchema } from '../schema/rosterTiming.ts';
import { ruleSchema } from '../schema/rule.ts';
import { schemeUseSchema } from '../schema/schemeUse.ts';
import { standingTimingSchema } from '../schema/standingTiming.ts';
import { statementSchema } from '../schema/statement.ts';
import { baselineSchema, targetSchema } from '../schema/target.ts';
import { taskSchema } from '../schema/task.ts';
import { timingSchema } from '../schema/timing.ts';
import { titleSchema } from '../schema/title.ts';
import { triggerTimingSchema } from '../schema/triggerTiming.ts';
import { vagueTimingSchema } from '../schema/vagueTiming.ts';
import { decompositionSchema } from '../schema/work.ts';
import { workRecordSchema } from '../schema/workRecord.ts';
import { documented } from './documentedSchema.ts';

/** The schemas of plans, ledgers and calendar data, in reading order. */
export const planSchemas = documented({
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
});
