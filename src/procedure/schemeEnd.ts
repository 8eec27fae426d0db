import type { Issue } from '../issue/issue.ts';
import { procedureIssue } from '../issue/procedureCodes.ts';
import { addLength } from '../schedule/addLength.ts';
import type { Instrument } from '../schema/instrument.ts';
import { callersDay, daysOf, type ProcedureContext } from './procedureContext.ts';

/**
 * The last day on which a plan is in force: so long from its start, else the end of the period that it states.
 *
 * @param issued - when the plan was issued, where it does not say
 * @returns `null` without a term of validity, or with an issue when it cannot be counted
 */
export function schemeEnd(
  { id }: Instrument,
  at: number,
  issued: string | undefined,
  { plan, resolve, states }: ProcedureContext,
  report: (issue: Issue) => void,
): number | null {
  const caller = issued === undefined ? null : callersDay(issued, 'procedure.issued');
  const { validity } = plan;
  if (validity === undefined) return null;
  const { from = 'issued', term } = validity;
  const stated = from === 'issued' ? daysOf(plan.issued, resolve) : daysOf(from, resolve);
  const start = stated?.start ?? (from === 'issued' ? caller : null);
  if (term === undefined && stated !== null && Number.isFinite(stated.end)) return stated.end;
  const countable = term !== undefined && !('masked' in term) && !('vague' in term);
  const end = start === null || !Number.isFinite(start) || !countable ? undefined : addLength(start, term, states)?.day;
  if (end !== undefined) return end - 1;
  report(procedureIssue('procedure.validity.unknown', ['instruments', at], { id }));
  return null;
}
