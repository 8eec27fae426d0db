import { planIssue } from '../issue/planCodes.ts';
import type { Rule } from '../schema/rule.ts';
import type { Findings } from './findings.ts';
import { placedPath } from './placed.ts';
import type { PlanIndex } from './planIndex.ts';

const conditional = new Set<string>([
  'commend',
  'reward',
  'criticise',
  'holdAccountable',
  'punish',
  'recall',
  'qualify',
]);

/** Rules C80 to C83: a rule says when it holds, what it affects and within what time, and a renewal both outcomes. */
export function checkRules({ rules }: PlanIndex, findings: Findings): void {
  let renews = -1;
  let ends = -1;
  let retenders = false;
  for (let at = 0; at < rules.items.length; at++) {
    const rule = rules.items[at] as Rule;
    for (const effect of rule.effects) {
      if (conditional.has(effect) && rule.when === undefined) {
        findings.push(planIssue('plan.rule.noWhen', placedPath(rules, at), { effect }));
      } else if (effect === 'veto' && rule.on === undefined) {
        findings.push(planIssue('plan.rule.noObject', placedPath(rules, at), { effect }));
      } else if (effect === 'rectify' && !isLength(rule.within)) {
        findings.push(planIssue('plan.rule.noLimit', placedPath(rules, at), { effect }));
      } else if (effect === 'renew') renews = at;
      else if (effect === 'notRenew') ends = at;
      else if (effect === 'retender') retenders = true;
    }
    if (rules.owners[at + 1] === rules.owners[at]) continue;
    const only = renews >= 0 && ends < 0 && !retenders ? renews : renews < 0 ? ends : -1;
    if (only >= 0) {
      const params = { stated: only === renews ? 'renew' : 'notRenew' };
      findings.push(planIssue('plan.rule.oneOutcome', placedPath(rules, only), params));
    }
    renews = -1;
    ends = -1;
    retenders = false;
  }
}

function isLength(within: Rule['within']): boolean {
  return within !== undefined && !('vague' in within) && !('masked' in within);
}
