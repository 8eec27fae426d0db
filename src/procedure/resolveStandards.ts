import { gregorian } from '../calendar/gregorian.ts';
import type { ConditionAnswer } from '../condition/conditionAnswer.ts';
import { evaluateCondition } from '../condition/evaluateCondition.ts';
import type { Condition } from '../schema/condition.ts';
import type { Fact } from '../schema/ledger.ts';
import type { Party } from '../schema/party.ts';
import type { Plan } from '../schema/plan.ts';
import type { Rule } from '../schema/rule.ts';
import { belongsTo } from './computeCoverage.ts';
import { callersDay, procedureContext } from './procedureContext.ts';
import type { SubjectOptions } from './resolveEligibility.ts';

/** A rule that says which standard applies, and whether it does for the unit asked about. */
export interface StandardAnswer {
  /** The task that states the rule; absent for the plan itself. */
  readonly taskId?: string;
  /** Index in its rules. */
  readonly rule: number;
  /** The references that apply. */
  readonly standards: readonly string[];
  /** How binding it is: 应 is `must`, 原则上 is `inPrinciple`; absent: not stated. */
  readonly strength?: Rule['strength'];
  readonly answer: ConditionAnswer;
}

/**
 * Finds the standards that apply to a unit by its zone: every rule with the effect `apply`, with what decides it.
 *
 * A rule applies if the unit belongs to a party of its scope, or is known by facts to be where that class is (`where`), and if
 * its own condition holds.
 *
 * @param plan - a parsed plan
 * @param facts - of a ledger, in any order
 * @returns the rules whose answer is yes or not known, in the order of the plan; none that is no
 * @throws RangeError `procedure.asOf` when that is no date
 * @source docs/rules.md, Q41
 * @example
 * const urban = { id: 'urban', name: '城镇社区', kind: 'unit', where: 'on-urban-land' };
 * const rules = [{ effects: ['apply'], uses: ['gb-50180'], scope: ['urban'], strength: 'must' }];
 * const plan = { schemaVersion: 1, kind: 'plan', id: 'a', title: '计划', parties: [urban], rules };
 * const facts = [{ indicator: 'on-urban-land', subject: 'village-1', is: true }];
 * resolveStandards(plan, facts, { subject: 'village-1', asOf: '2026-03-01' }).map(({ standards }) => standards); // => [['gb-50180']]
 *
 * See also {@link resolveEligibility}.
 */
export function resolveStandards(plan: Plan, facts: readonly Fact[], options: SubjectOptions): StandardAnswer[] {
  const { subject } = options;
  const day = callersDay(options.asOf, 'procedure.asOf');
  const index = procedureContext(plan, facts, gregorian).facts;
  const parties = new Map((plan.parties ?? []).map((party) => [party.id, party] as const));
  const source = {
    fact: (name: string) => index.find(name, subject, day),
    met: (id: string) => belongsTo(subject, id, parties) || (parties.has(subject) ? false : undefined),
  };
  const answers: StandardAnswer[] = [];
  const look = (rules: readonly Rule[] | undefined, taskId: string | undefined): void => {
    rules?.forEach(({ effects, uses, scope, when, strength }, rule) => {
      if (!effects.includes('apply')) return;
      const place = scope === undefined ? [] : [{ any: scope.map((id) => belonging(id, subject, parties)) }];
      const conditions: Condition[] = when === undefined ? place : [...place, when];
      const answer = evaluateCondition(conditions.length === 0 ? undefined : { all: conditions }, source);
      if (answer.holds === false) return;
      answers.push({
        ...(taskId === undefined ? {} : { taskId }),
        rule,
        standards: uses ?? [],
        ...(strength === undefined ? {} : { strength }),
        answer,
      });
    });
  };
  look(plan.rules, undefined);
  for (const { id, rules } of plan.tasks ?? []) look(rules, id);
  return answers;
}

/** Belonging to a party is known from the plan, else from the condition of the class. */
function belonging(id: string, subject: string, parties: ReadonlyMap<string, Party>): Condition {
  const where = parties.get(id)?.where;
  return where === undefined || belongsTo(subject, id, parties) ? { met: id } : where;
}
