import { clauseSchema } from '../schema/clause.ts';
import { curveSchema, knotSchema } from '../schema/curve.ts';
import { clauseText } from '../schema/fields/clause.ts';
import { consequenceText } from '../schema/fields/consequence.ts';
import { curveClauseText } from '../schema/fields/curveClause.ts';
import { flatClauseText } from '../schema/fields/flatClause.ts';
import { gradeText } from '../schema/fields/grade.ts';
import { importText } from '../schema/fields/import.ts';
import { itemText } from '../schema/fields/item.ts';
import { itemTreatmentText } from '../schema/fields/itemTreatment.ts';
import { knotText } from '../schema/fields/knot.ts';
import { markClauseText } from '../schema/fields/markClause.ts';
import { measureText } from '../schema/fields/measure.ts';
import { observationText } from '../schema/fields/observation.ts';
import { outcomeText } from '../schema/fields/outcome.ts';
import { pointsText } from '../schema/fields/points.ts';
import { quotaText } from '../schema/fields/quota.ts';
import { rankingText } from '../schema/fields/ranking.ts';
import { repeatText } from '../schema/fields/repeat.ts';
import { repeatElementText } from '../schema/fields/repeatElement.ts';
import { roundText } from '../schema/fields/round.ts';
import { rowText } from '../schema/fields/row.ts';
import { schemeText } from '../schema/fields/scheme.ts';
import { schemeConditionText } from '../schema/fields/schemeCondition.ts';
import { schemeDefaultsText } from '../schema/fields/schemeDefaults.ts';
import { schemeIndicatorText } from '../schema/fields/schemeIndicator.ts';
import { sheetText } from '../schema/fields/sheet.ts';
import { stepsClauseText } from '../schema/fields/stepsClause.ts';
import { tableClauseText } from '../schema/fields/tableClause.ts';
import { trimText } from '../schema/fields/trim.ts';
import { valueText } from '../schema/fields/value.ts';
import { vetoText } from '../schema/fields/veto.ts';
import { flatSchema } from '../schema/flat.ts';
import { itemSchema } from '../schema/item.ts';
import { repeatSchema } from '../schema/itemShape.ts';
import { markSchema } from '../schema/mark.ts';
import { measureSchema } from '../schema/measure.ts';
import {
  consequenceSchema,
  gradeSchema,
  outcomeSchema,
  quotaSchema,
  rankingSchema,
  vetoSchema,
} from '../schema/outcome.ts';
import { schemeDefaultsSchema, schemeSchema } from '../schema/scheme.ts';
import { schemeConditionSchema } from '../schema/schemeCondition.ts';
import { importSchema, schemeIndicatorSchema } from '../schema/schemeIndicator.ts';
import { pointsSchema, roundSchema, trimSchema, valueSchema } from '../schema/schemeValues.ts';
import { observationSchema, repeatElementSchema, sheetSchema } from '../schema/sheet.ts';
import { stepsSchema } from '../schema/steps.ts';
import { rowSchema, tableSchema } from '../schema/table.ts';
import { treatmentSchema } from '../schema/treatment.ts';
import { documented } from './documentedSchema.ts';

/** The schemas of schemes and sheets by name, in reading order; part of {@link documentedSchemas}. */
export const schemeSchemas = documented({
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
});
