import { gregorian } from '../calendar/gregorian.ts';
import { formatIsoDay } from '../internal/civilDay.ts';
import type { Issue } from '../issue/issue.ts';
import { procedureIssue } from '../issue/procedureCodes.ts';
import { sortIssues } from '../issue/sortIssues.ts';
import type { Event } from '../schema/ledger.ts';
import type { Party } from '../schema/party.ts';
import type { Plan } from '../schema/plan.ts';
import { callersDay, daysOf, procedureContext } from './procedureContext.ts';

/** Who of one side has signed. */
export interface SideCoverage {
  readonly party: string;
  /** Each member signs for itself; otherwise the side signs once. */
  readonly each: boolean;
  /** Parties that have signed, in the order of the plan, then of their names. */
  readonly signed: readonly string[];
  /** Members that have not; `null` when the plan does not list them. */
  readonly missing: readonly string[] | null;
  /** How many there are to sign; `null` when the plan says neither members nor size. */
  readonly total: number | null;
}

/** How far an instrument has been signed by a day: plain data. */
export interface SigningCoverage {
  readonly instrumentId: string;
  readonly asOf: string;
  /** One for each side of the instrument whose party is named. */
  readonly sides: readonly SideCoverage[];
  readonly issues: readonly Issue[];
}

/**
 * Counts who has signed an instrument: every landlord his guarantee, every department its letter.
 *
 * A signing is an event that has `met` the instrument; its parties have signed. A side that signs each for itself is its
 * members: the parties that belong to it. Signing again counts once. A party on no side is reported.
 *
 * @param plan - a parsed plan
 * @param instrumentId - the instrument
 * @param events - of a ledger, in any order
 * @param options - `asOf`: signings up to this day count, `YYYY-MM-DD`
 * @returns the sides in the order of the plan; issues `procedure.signatory.unknown` and `procedure.event.undated`
 * @throws RangeError `procedure.instrument` when the plan has no such instrument, `procedure.asOf` when that is no date
 * @source docs/rules.md, Q39
 * @example
 * const parties = [{ id: 'community', name: '社区', kind: 'unit' }, { id: 'landlord', name: '房主', kind: 'people', size: 40 }];
 * const signatories = [{ party: 'community' }, { party: 'landlord', each: true }];
 * const instruments = [{ id: 'letter', kind: 'guarantee', title: '治安保证书', signatories }];
 * const plan = { schemaVersion: 1, kind: 'plan', id: 'a', title: '计划', parties, instruments };
 * computeCoverage(plan, 'letter', [], { asOf: '2026-06-30' }).sides[1];
 * // => { party: 'landlord', each: true, signed: [], missing: null, total: 40 }
 */
export function computeCoverage(
  plan: Plan,
  instrumentId: string,
  events: readonly Event[],
  options: { readonly asOf: string },
): SigningCoverage {
  const instrument = plan.instruments?.find(({ id }) => id === instrumentId);
  if (instrument === undefined) {
    throw new RangeError(`procedure.instrument: the plan has no instrument ${JSON.stringify(instrumentId)}`);
  }
  const asOf = callersDay(options.asOf, 'procedure.asOf');
  const { resolve } = procedureContext(plan, [], gregorian);
  const issues: Issue[] = [];
  const parties = new Map((plan.parties ?? []).map((party) => [party.id, party] as const));
  const sides = instrument.signatories.flatMap(({ party, each }) =>
    typeof party === 'string'
      ? [{ party, each: each === true, members: membersOf(party, plan.parties ?? []), signed: new Set<string>() }]
      : [],
  );
  events.forEach(({ met, date, parties: signers }, index) => {
    if (met !== instrumentId) return;
    const day = daysOf(date, resolve)?.end;
    if (day === undefined || !Number.isFinite(day)) {
      issues.push(procedureIssue('procedure.event.undated', ['events', index], { event: instrumentId }));
    } else if (day <= asOf) {
      (signers ?? []).forEach((signer, position) => {
        const side = sides.find(({ party }) => belongsTo(signer, party, parties));
        if (side !== undefined) side.signed.add(side.each ? signer : side.party);
        else {
          const path = ['events', index, 'parties', position];
          issues.push(procedureIssue('procedure.signatory.unknown', path, { id: instrumentId, party: signer }));
        }
      });
    }
  });
  return {
    instrumentId,
    asOf: formatIsoDay(asOf),
    sides: sides.map(({ party, each, members, signed }) => ({
      party,
      each,
      ...countedSide(party, each, members, signed, parties),
    })),
    issues: sortIssues(issues),
  };
}

function countedSide(
  party: string,
  each: boolean,
  members: readonly string[],
  signed: ReadonlySet<string>,
  parties: ReadonlyMap<string, Party>,
): Pick<SideCoverage, 'signed' | 'missing' | 'total'> {
  if (!each) return { signed: [...signed], missing: signed.size > 0 ? [] : [party], total: 1 };
  const others = [...signed].filter((id) => !members.includes(id)).sort();
  const listed = [...members.filter((id) => signed.has(id)), ...others];
  if (members.length > 0)
    return { signed: listed, missing: members.filter((id) => !signed.has(id)), total: members.length };
  const size = parties.get(party)?.size;
  return { signed: listed, missing: null, total: typeof size === 'number' && Number.isInteger(size) ? size : null };
}

/** The parties under another, in document order. */
function membersOf(party: string, parties: readonly Party[]): string[] {
  return parties.filter(({ partOf }) => partOf === party).map(({ id }) => id);
}

/** Whether a party is another, or belongs to it through any others; one that the plan does not have belongs to none. */
export function belongsTo(id: string, other: string, parties: ReadonlyMap<string, Party>): boolean {
  const seen = new Set<string>();
  for (let at: string | undefined = id; at !== undefined && !seen.has(at); at = parties.get(at)?.partOf) {
    if (at === other) return true;
    seen.add(at);
  }
  return false;
}
