import { gregorian } from '../calendar/gregorian.ts';
import type { ConditionAnswer } from '../condition/conditionAnswer.ts';
import { evaluateCondition } from '../condition/evaluateCondition.ts';
import type { Fact } from '../schema/ledger.ts';
import type { Plan } from '../schema/plan.ts';
import { callersDay, procedureContext } from './procedureContext.ts';

/** Whom a question is about, and on which day. */
export interface SubjectOptions {
  /** The person or unit, as the facts name it. */
  readonly subject: string;
  /** `YYYY-MM-DD`; facts that begin later do not count. */
  readonly asOf: string;
}

/**
 * Finds whether somebody belongs to a class of people or units: its `where`, with the facts that were read and those that are missing.
 *
 * @param plan - a parsed plan
 * @param partyId - the class
 * @param facts - of a ledger, in any order
 * @returns `holds: true` for a class without condition
 * @throws RangeError `procedure.party` when the plan has no such party, `procedure.asOf` when that is no date
 * @source docs/rules.md, Q40
 * @example
 * const client = { id: 'client', name: '服务对象', kind: 'people', where: { any: ['certificate', 'registered'] } };
 * const plan = { schemaVersion: 1, kind: 'plan', id: 'a', title: '计划', parties: [client] };
 * const facts = [{ indicator: 'certificate', subject: 'person-1', is: false }];
 * resolveEligibility(plan, 'client', facts, { subject: 'person-1', asOf: '2026-03-01' }).lacks; // => ['registered']
 *
 * See also {@link resolveStandards}, which finds the rules that apply to a unit.
 */
export function resolveEligibility(
  plan: Plan,
  partyId: string,
  facts: readonly Fact[],
  options: SubjectOptions,
): ConditionAnswer {
  const party = plan.parties?.find(({ id }) => id === partyId);
  if (party === undefined) throw new RangeError(`procedure.party: the plan has no party ${JSON.stringify(partyId)}`);
  const day = callersDay(options.asOf, 'procedure.asOf');
  const index = procedureContext(plan, facts, gregorian).facts;
  return evaluateCondition(party.where, {
    fact: (name) => index.find(name, options.subject, day),
    met: () => undefined,
  });
}
