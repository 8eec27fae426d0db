import { planIssue } from '../issue/planCodes.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { Target } from '../schema/target.ts';
import { countPlace, type Findings, newTally, reportTally } from './findings.ts';
import { placedPath } from './placed.ts';
import type { PlanIndex } from './planIndex.ts';
import { isPlain } from './quantityEnds.ts';

/** Rules C60 to C63: a target says what is due, and against what a change is measured. */
export function checkTargets({ plan, targets }: PlanIndex, findings: Findings): void {
  const indicators = new Map<string, Indicator>();
  for (const indicator of plan.indicators ?? []) indicators.set(indicator.id, indicator);
  const valueless = newTally();
  const directionless = newTally();
  const baseless = newTally();
  for (let at = 0; at < targets.items.length; at++) {
    const target = targets.items[at] as Target;
    const { value, change } = target;
    const indicator = indicators.get(target.indicator);
    if (saysNothing(target)) countPlace(valueless, () => placedPath(targets, at), target.indicator);
    if (change !== undefined) {
      if (target.baseline === undefined) countPlace(baseless, () => placedPath(targets, at), target.indicator);
      if (indicator?.unit === 'percent' && target.changeUnit === undefined && isNumeric(value)) {
        const params = { indicator: target.indicator };
        findings.push(planIssue('plan.change.noUnit', placedPath(targets, at), params));
      }
    } else if (
      isPlain(value) &&
      indicator !== undefined &&
      indicator.better === undefined &&
      target.among === undefined
    ) {
      countPlace(directionless, () => placedPath(targets, at, 'value'), target.indicator);
    }
  }
  reportTally(findings, 'plan.target.noValue', valueless);
  reportTally(findings, 'plan.target.noDirection', directionless);
  reportTally(findings, 'plan.change.noBaseline', baseless);
}

/** A change without a value says at least which way to go, and parts may say what the whole does not. */
function saysNothing({ value, change, parts }: Target): boolean {
  if (value === undefined) return change === undefined && parts === undefined;
  return typeof value === 'object' && 'vague' in value;
}

function isNumeric(value: Target['value']): boolean {
  return isPlain(value) || (typeof value === 'object' && !('vague' in value) && !('masked' in value));
}
