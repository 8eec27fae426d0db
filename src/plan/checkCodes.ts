import { effectCodes } from '../codelist/effect.ts';
import { recordKindCodes } from '../codelist/recordKind.ts';
import { roleCodes } from '../codelist/role.ts';
import { settlementCodes } from '../codelist/settlement.ts';
import { unitCodes } from '../codelist/unit.ts';
import { nearestWord } from '../internal/nearestWord.ts';
import type { IssuePath } from '../issue/issue.ts';
import { planIssue } from '../issue/planCodes.ts';
import type { Findings } from './findings.ts';
import { placedPath } from './placed.ts';
import type { PlanIndex } from './planIndex.ts';

/** Rules C110, C111: a code of an open list that the list does not have is kept, and told once. */
export function checkCodes(index: PlanIndex, findings: Findings): void {
  const { plan, assignments, rules, records } = index;
  const roles = openList('role', roleCodes, findings);
  const effects = openList('effect', effectCodes, findings);
  const kinds = openList('recordKind', recordKindCodes, findings);
  const settlements = openList('settlement', settlementCodes, findings);
  for (let at = 0; at < assignments.items.length; at++) {
    const role = assignments.items[at]?.role;
    if (role !== undefined && !roles.known.has(role)) roles.report(role, placedPath(assignments, at, 'role'));
  }
  for (let at = 0; at < rules.items.length; at++) {
    rules.items[at]?.effects.forEach((effect, position) => {
      if (!effects.known.has(effect)) effects.report(effect, placedPath(rules, at, 'effects', position));
    });
  }
  for (let at = 0; at < records.items.length; at++) {
    const kind = records.items[at]?.kind;
    if (kind !== undefined && !kinds.known.has(kind)) kinds.report(kind, placedPath(records, at, 'kind'));
  }
  plan.instruments?.forEach(({ signatories }, at) => {
    signatories.forEach((signatory, position) => {
      signatory.roles?.forEach((role, place) => {
        const path = ['instruments', at, 'signatories', position, 'roles', place];
        if (!roles.known.has(role)) roles.report(role, path);
      });
    });
  });
  plan.fundingItems?.forEach(({ settlement }, at) => {
    settlement?.forEach((code, position) => {
      if (!settlements.known.has(code)) settlements.report(code, ['fundingItems', at, 'settlement', position]);
    });
  });
  checkUnits(index, findings);
}

/** Any printed word is a unit, so only one that looks like a misspelt code is told. */
function checkUnits({ plan }: PlanIndex, findings: Findings): void {
  const units = openList('unit', unitCodes, findings, true);
  plan.indicators?.forEach(({ unit }, at) => {
    if (unit !== undefined && !units.known.has(unit)) units.report(unit, ['indicators', at, 'unit']);
  });
  plan.fundingItems?.forEach(({ factors }, at) => {
    factors?.forEach(({ unit }, position) => {
      if (unit !== undefined && !units.known.has(unit))
        units.report(unit, ['fundingItems', at, 'factors', position, 'unit']);
    });
  });
}

interface OpenList {
  /** Codes that need no telling: the list has them, or they were told before. */
  readonly known: ReadonlySet<string>;
  readonly report: (code: string, path: IssuePath) => void;
}

function openList(list: string, codes: readonly string[], findings: Findings, nearOnly = false): OpenList {
  const known = new Set(codes);
  return {
    known,
    report: (code, path) => {
      known.add(code);
      const nearest = nearestWord(code, codes);
      if (nearest !== null || !nearOnly) findings.push(planIssue('plan.code.unknown', path, { list, code, nearest }));
    },
  };
}
