import type { Rational } from '../internal/rational.ts';
import type { Clause } from '../schema/clause.ts';
import { checkCondition } from './checkCondition.ts';
import type { CheckContext, Place } from './checkContext.ts';
import { checkMeasure, checkSingle } from './checkMeasure.ts';
import { checkCurve, rangeOfCurve } from './curve.ts';
import { rangeOfFlat } from './flat.ts';
import { checkMark, rangeOfMark } from './mark.ts';
import { checkSteps, rangeOfSteps } from './steps.ts';
import { checkTable, rangeOfTable } from './table.ts';

/** The least and most points that one value can give; `null`: without end. */
export interface PointsRange {
  readonly least: Rational | null;
  readonly most: Rational | null;
}

/** The least and most points that a clause can give to one value, its limit apart. */
export function rangeOf(clause: Clause, context: CheckContext): PointsRange {
  switch (clause.kind) {
    case 'flat':
      return rangeOfFlat(clause);
    case 'steps':
      return rangeOfSteps(clause, context);
    case 'table':
      return rangeOfTable(clause);
    case 'mark':
      return rangeOfMark(clause, context);
    case 'curve':
      return rangeOfCurve(clause);
  }
}

function checkKind(clause: Clause, place: Place, context: CheckContext): void {
  if (clause.kind === 'steps') checkSteps(clause, place, context);
  else if (clause.kind === 'table') checkTable(clause, place, context);
  else if (clause.kind === 'mark') checkMark(clause, place, context);
  else if (clause.kind === 'curve') checkCurve(clause, place, context);
}

/** Checks one clause: its names and operands, its condition, and what its kind asks for. */
export function checkClause(clause: Clause, place: Place, context: CheckContext): void {
  checkCondition(clause.when, [...place, 'when'], context);
  const measure = clause.kind === 'flat' ? undefined : clause.measure;
  if (measure !== undefined) {
    checkMeasure(measure, [...place, 'measure'], context);
    // An indicator with several observations stands alone: each is scored by itself.
    if (typeof measure !== 'string') checkSingle(measure, [...place, 'measure'], context);
  }
  const indicator = typeof measure === 'string' ? context.compiled.indicators.get(measure) : undefined;
  if (clause.oncePerProject === true && indicator?.multiple !== true) {
    context.report('assessment.onlyMultiple', place, { indicator: typeof measure === 'string' ? measure : '' });
  }
  checkKind(clause, place, context);
}
