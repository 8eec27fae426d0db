import type { CodeListText } from '../codeText.ts';
import { aboutText } from './about.ts';
import { accumulationText } from './accumulation.ts';
import { aggregateText } from './aggregate.ts';
import { anchorText } from './anchor.ts';
import { appointmentText } from './appointment.ts';
import { axisText } from './axis.ts';
import { baselinePeriodText } from './baselinePeriod.ts';
import { brokenStepText } from './brokenStep.ts';
import { changeText } from './change.ts';
import { changeUnitText } from './changeUnit.ts';
import { dayStateText } from './dayState.ts';
import { decompositionFieldText } from './decompositionField.ts';
import { decompositionLevelText } from './decompositionLevel.ts';
import { defectKindText } from './defectKind.ts';
import { effectText } from './effect.ts';
import { entryStateText } from './entryState.ts';
import { frequencyText } from './frequency.ts';
import { fundingPerText } from './fundingPer.ts';
import { genreText } from './genre.ts';
import { indicatorDirectionText } from './indicatorDirection.ts';
import { instrumentKindText } from './instrumentKind.ts';
import { itemStateText } from './itemState.ts';
import { levelText } from './level.ts';
import { milestoneText } from './milestone.ts';
import { nonWorkdayText } from './nonWorkday.ts';
import { observanceSpanText } from './observanceSpan.ts';
import { partOfDayText } from './partOfDay.ts';
import { partyKindText } from './partyKind.ts';
import { perText } from './per.ts';
import { rankTiesText } from './rankTies.ts';
import { recordKindText } from './recordKind.ts';
import { referenceKindText } from './referenceKind.ts';
import { roleText } from './role.ts';
import { rosterDayText } from './rosterDay.ts';
import { roundingModeText } from './roundingMode.ts';
import { schemeIndicatorTypeText } from './schemeIndicatorType.ts';
import { seatText } from './seat.ts';
import { settlementText } from './settlement.ts';
import { shortMonthText } from './shortMonth.ts';
import { solarTermText } from './solarTerm.ts';
import { statementKindText } from './statementKind.ts';
import { strengthText } from './strength.ts';
import { treatmentText } from './treatment.ts';
import { unitText } from './unit.ts';
import { vetoEffectText } from './vetoEffect.ts';
import { weekdayText } from './weekday.ts';

/** Every code list by name, with what a person reads about it. */
export const codeLists = {
  about: aboutText,
  accumulation: accumulationText,
  aggregate: aggregateText,
  anchor: anchorText,
  appointment: appointmentText,
  axis: axisText,
  baselinePeriod: baselinePeriodText,
  brokenStep: brokenStepText,
  change: changeText,
  changeUnit: changeUnitText,
  dayState: dayStateText,
  decompositionField: decompositionFieldText,
  decompositionLevel: decompositionLevelText,
  defectKind: defectKindText,
  effect: effectText,
  entryState: entryStateText,
  frequency: frequencyText,
  fundingPer: fundingPerText,
  genre: genreText,
  indicatorDirection: indicatorDirectionText,
  instrumentKind: instrumentKindText,
  itemState: itemStateText,
  level: levelText,
  milestone: milestoneText,
  nonWorkday: nonWorkdayText,
  observanceSpan: observanceSpanText,
  partOfDay: partOfDayText,
  partyKind: partyKindText,
  per: perText,
  rankTies: rankTiesText,
  recordKind: recordKindText,
  referenceKind: referenceKindText,
  role: roleText,
  rosterDay: rosterDayText,
  roundingMode: roundingModeText,
  schemeIndicatorType: schemeIndicatorTypeText,
  seat: seatText,
  settlement: settlementText,
  shortMonth: shortMonthText,
  solarTerm: solarTermText,
  statementKind: statementKindText,
  strength: strengthText,
  treatment: treatmentText,
  unit: unitText,
  vetoEffect: vetoEffectText,
  weekday: weekdayText,
} as const satisfies Readonly<Record<string, CodeListText<string>>>;

/** The name of a code list. */
export type CodeListName = keyof typeof codeLists;
