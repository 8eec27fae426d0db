import type { IssueTable } from './defineIssues.ts';
import { defineIssues } from './defineIssues.ts';

type Plain = number | string | boolean | null;

const range = (minimum: number | null, maximum: number | null): string =>
  `${minimum === null ? '' : `at least ${minimum}`}${minimum !== null && maximum !== null ? ' and ' : ''}${maximum === null ? '' : `at most ${maximum}`}`;

/** What does not fit in a scheme or sheet: the code is `assessment.` and the short name of the scheme language in camelCase. */
export const assessmentCodes = {
  'assessment.valueRefused': {
    severity: 'error',
    message: (p: { indicator: string; value: Plain; rule: string }) =>
      `“${p.indicator}”: ${p.value === null ? 'no value' : JSON.stringify(p.value)} is refused; it must be ${p.rule}`,
  },
  'assessment.valueRounded': {
    severity: 'info',
    message: (p: { indicator: string; value: number; rounded: number; digits: number }) =>
      `“${p.indicator}”: ${p.value} is read as ${p.rounded} (${p.digits} decimal places)`,
  },
  'assessment.valueMissing': {
    severity: 'warning',
    message: (p: { indicator: string }) => `“${p.indicator}” is needed here and not recorded`,
  },
  'assessment.severalValues': {
    severity: 'error',
    message: (p: { indicator: string; count: number }) => `“${p.indicator}” holds one value, ${p.count} are recorded`,
  },
  'assessment.unknownIndicator': {
    severity: 'warning',
    message: (p: { indicator: string }) => `the scheme has no indicator “${p.indicator}”; the record is ignored`,
  },
  'assessment.unknownItem': {
    severity: 'warning',
    message: (p: { item: string }) => `the scheme has no such item “${p.item}” here; what is said of it is ignored`,
  },
  'assessment.undefinedName': {
    severity: 'error',
    message: (p: { what: string; name: string }) => `there is no ${p.what} “${p.name}”`,
  },
  'assessment.operandMismatch': {
    severity: 'error',
    message: (p: { operation: string; value: Plain }) =>
      `“${p.operation}” cannot use ${p.value === null ? 'this value' : JSON.stringify(p.value)}`,
  },
  'assessment.severalOperands': {
    severity: 'error',
    message: (p: { name: string }) => `“${p.name}” has several values, one is asked for`,
  },
  'assessment.divisionByZero': {
    severity: 'warning',
    message: (p: { operation: string }) => `the denominator of “${p.operation}” is 0`,
  },
  'assessment.notAggregated': {
    severity: 'warning',
    message: (p: { operation: string; reason: string }) => `“${p.operation}” has no value (${p.reason})`,
  },
  'assessment.noRow': {
    severity: 'error',
    message: (p: { value: Plain }) => `no row holds for ${p.value === null ? 'these facts' : JSON.stringify(p.value)}`,
  },
  'assessment.markOutOfRange': {
    severity: 'error',
    message: (p: { value: number; minimum: number | null; maximum: number | null }) =>
      `the mark ${p.value} is out of range: ${range(p.minimum, p.maximum)}`,
  },
  'assessment.pointsDiffer': {
    severity: 'warning',
    message: (p: { item: string; printed: number; listed: number; when?: string }) =>
      `“${p.item}” is printed with ${p.printed} points, its items have ${p.listed}${p.when === undefined ? '' : ` where ${p.when}`}`,
  },
  'assessment.stateOverRecords': {
    severity: 'warning',
    message: (p: { item: string; state: string }) =>
      `“${p.item}” is said to be ${p.state}; what is recorded for it is not used`,
  },
  'assessment.stateOverridden': {
    severity: 'warning',
    message: (p: { item: string; state: string }) => `“${p.item}” is said to be ${p.state}, but it does not apply`,
  },
  'assessment.treatmentUndeclared': {
    severity: 'warning',
    message: (p: { item: string }) =>
      `the scheme does not say what “${p.item}” is worth if it is not applicable; it is left out`,
  },
  'assessment.wrongScheme': {
    severity: 'error',
    message: (p: { scheme: string; version: string; expected: string; expectedVersion: string }) =>
      `the sheet is for “${p.scheme}” version “${p.version}”, the scheme is “${p.expected}” version “${p.expectedVersion}”`,
  },
  'assessment.noGrade': {
    severity: 'warning',
    message: (p: { value: Plain }) => `no grade fits${p.value === null ? '' : ` ${JSON.stringify(p.value)}`}`,
  },
  'assessment.vetoUnknown': {
    severity: 'warning',
    message: (p: { veto: string }) => `whether the veto “${p.veto}” acts is unknown`,
  },
  'assessment.noTop': {
    severity: 'error',
    message: (p: { grade: string }) => `the total cannot be cut to the top of “${p.grade}”, which is not stated`,
  },
  'assessment.noCohort': {
    severity: 'warning',
    message: (p: { what: string }) => `“${p.what}” needs the other units, which are not at hand`,
  },
  'assessment.repeatsMissing': {
    severity: 'warning',
    message: (p: { item: string }) => `“${p.item}” is scored several times, and nothing that counts is recorded`,
  },
  'assessment.repeatsDiffer': {
    severity: 'error',
    message: (p: { item: string; expected: readonly string[]; found: readonly string[] }) =>
      `“${p.item}” has ${p.found.join(', ')}${p.expected.length === 0 ? ', not all different' : `; weights are given for ${p.expected.join(', ')}`}`,
  },
  'assessment.cycle': {
    severity: 'error',
    message: (p: { item: string }) => `the result of “${p.item}” would rest on itself`,
  },
  'assessment.contradiction': {
    severity: 'error',
    message: (p: { keys: readonly string[] }) => `this cannot be as it stands: ${p.keys.join(', ')}`,
  },
  'assessment.unsupported': {
    severity: 'error',
    message: (p: { construct: string }) => `not computed yet: ${p.construct}`,
  },
  'assessment.roundMissing': {
    severity: 'error',
    message: (p: { operation: string }) => `“${p.operation}” needs a declared rounding`,
  },
  'assessment.onlyMultiple': {
    severity: 'error',
    message: (p: { indicator: string }) =>
      `“oncePerProject” asks for an indicator with several observations, not “${p.indicator}”`,
  },
  'assessment.gradeMisplaced': {
    severity: 'error',
    message: () => 'the grade can be read in consequences only',
  },
  'assessment.bandHole': {
    severity: 'warning',
    message: (p: { stretch: string }) => `no row holds for ${p.stretch}`,
  },
  'assessment.bandUnreached': {
    severity: 'warning',
    message: (p: { row: number }) => `row ${p.row} is never reached`,
  },
  'assessment.bandOverlap': {
    severity: 'warning',
    message: (p: { first: number; second: number; stretch: string }) =>
      `rows ${p.first} and ${p.second} both hold for ${p.stretch}`,
  },
  'assessment.gradeOrder': {
    severity: 'warning',
    message: (p: { grade: string; before: string }) =>
      `the grade “${p.grade}” stands after “${p.before}” and asks for more`,
  },
  'assessment.brokenUndeclared': {
    severity: 'warning',
    message: (p: { step: number }) => `steps of ${p.step} may be broken, and nothing says how they are read`,
  },
  'assessment.awardsShort': {
    severity: 'warning',
    message: (p: { item: string; points: number; most: number }) =>
      `the clauses of “${p.item}” give at most ${p.most} of its ${p.points} points`,
  },
  'assessment.rangeExceeds': {
    severity: 'warning',
    message: (p: { item: string; points: number; most: number }) =>
      `a mark of “${p.item}” reaches ${p.most}, more than its ${p.points} points`,
  },
  'assessment.neverActs': {
    severity: 'warning',
    message: (p: { item: string }) => `this clause never changes “${p.item}”`,
  },
  'assessment.weightsDiffer': {
    severity: 'warning',
    message: (p: { sum: number }) => `the shares add up to ${p.sum}, neither 1 nor 100`,
  },
  'assessment.withoutEffect': {
    severity: 'warning',
    message: (p: { key: string }) => `“${p.key}” has no effect here`,
  },
  'assessment.constantCondition': {
    severity: 'warning',
    message: (p: { holds: boolean }) => `the condition ${p.holds ? 'always' : 'never'} holds`,
  },
  'assessment.unreadIndicator': {
    severity: 'warning',
    message: (p: { indicator: string }) => `nothing reads the indicator “${p.indicator}”`,
  },
  'assessment.collectedTwice': {
    severity: 'warning',
    message: (p: { indicator: string; first: string }) => `“${p.indicator}” asks for the same as “${p.first}”`,
  },
  'assessment.quotaOnLast': {
    severity: 'warning',
    message: (p: { grade: string }) => `“${p.grade}” is the last grade; who exceeds its quota has nowhere to go`,
  },
  'assessment.readsOwnResult': {
    severity: 'error',
    message: (p: { item: string; read: string }) =>
      p.item === p.read
        ? `a clause of “${p.item}” reads the result of “${p.item}” itself`
        : `a clause of “${p.item}” reads the result of “${p.read}”, which contains it`,
  },
  'assessment.schemeCycle': {
    severity: 'error',
    message: (p: { schemes: readonly string[] }) =>
      `the results of these schemes would rest on one another: ${p.schemes.join(', ')}`,
  },
  'assessment.resultUnprovided': {
    severity: 'warning',
    message: (p: { item: string; measure: string; reason: string }) =>
      `${p.reason === 'zero' ? `a denominator in “${p.item}” can be 0 (${p.measure})` : `“${p.measure}” may be missing from “${p.item}”`}, and nothing says what the item is worth then`,
  },
  'assessment.betterLowers': {
    severity: 'warning',
    message: (p: { indicator: string; item: string; from: Plain; to: Plain }) =>
      `a better “${p.indicator}” (${JSON.stringify(p.to)} after ${JSON.stringify(p.from)}) can lower “${p.item}”`,
  },
  'assessment.columnLength': {
    severity: 'error',
    message: (p: { column: string; rows: number; expected: number }) =>
      `the column “${p.column}” has ${p.rows} rows, not ${p.expected}; its values are not used`,
  },
  'assessment.columnRefused': {
    severity: 'error',
    message: (p: { column: string }) =>
      `“${p.column}” is no column: a Float64Array, Int32Array or Uint8Array, with or without a Uint8Array that says what is missing`,
  },
  'assessment.columnsRefused': {
    severity: 'error',
    message: (p: { reason: string; item: string }) =>
      p.reason === 'repeat'
        ? `rows of columns cannot hold the elements of “${p.item}”, which is repeated; score its sheets one by one`
        : `columns ask for a declared rounding, and what “${p.item}” gives may not end as a decimal`,
  },
  'assessment.moreIssues': {
    severity: 'error',
    message: (p: { count: number }) => `${p.count} more issues are not listed`,
  },
  'assessment.mayNotTerminate': {
    severity: 'warning',
    message: (p: { places: readonly string[] }) =>
      `the total may not end as a decimal and is not rounded (${p.places.join(', ')})`,
  },
  'assessment.factRepeated': {
    severity: 'warning',
    message: (p: { indicator: string; first: number }) =>
      `“${p.indicator}” was collected twice: this says the same as fact ${p.first + 1} and is used once`,
  },
  'assessment.factsDiffer': {
    severity: 'error',
    message: (p: { indicator: string; first: number }) =>
      `“${p.indicator}” was collected twice for the same time and differs from fact ${p.first + 1}; neither is used`,
  },
  'assessment.factUnusable': {
    severity: 'warning',
    message: (p: { indicator: string; reason: string }) => `this cannot be recorded for “${p.indicator}” (${p.reason})`,
  },
} as const satisfies IssueTable;

/** Makes an issue of the area `assessment`. */
export const assessmentIssue = defineIssues(assessmentCodes);
