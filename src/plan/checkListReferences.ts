import type { IssuePath } from '../issue/issue.ts';
import type { Findings } from './findings.ts';
import type { PlanIndex } from './planIndex.ts';
import { type AllowedKinds, fits, reportReference } from './reference.ts';

/**
 * Rules C1, C2: references of a plan's own lists other than tasks name something of a kind that the field takes.
 *
 * See also `checkReferences`, for tasks and the parts that stand in them.
 */
export function checkListReferences(index: PlanIndex, findings: Findings): void {
  const one = (id: unknown, kinds: AllowedKinds, ...path: IssuePath): void => {
    if (typeof id === 'string' && !fits(index, id, kinds)) reportReference(index, findings, id, kinds, path);
  };
  const all = (ids: readonly unknown[] | undefined, kinds: AllowedKinds, ...path: IssuePath): void => {
    ids?.forEach((id, position) => {
      if (typeof id === 'string' && !fits(index, id, kinds)) {
        reportReference(index, findings, id, kinds, [...path, position]);
      }
    });
  };
  const { plan } = index;
  plan.programmeYears?.forEach(({ programme }, at) => {
    one(programme, ['reference'], 'programmeYears', at, 'programme');
  });
  plan.goals?.forEach(({ parent, aims }, at) => {
    one(parent, ['goal'], 'goals', at, 'parent');
    all(aims, ['title'], 'goals', at, 'aims');
  });
  plan.phases?.forEach(({ parent }, at) => {
    one(parent, ['phase'], 'phases', at, 'parent');
  });
  plan.parties?.forEach(({ partOf, members, seatedAt, uses }, at) => {
    one(partOf, ['party'], 'parties', at, 'partOf');
    members?.forEach((member, position) => {
      one(member.party, ['party'], 'parties', at, 'members', position, 'party');
    });
    one(seatedAt, ['party'], 'parties', at, 'seatedAt');
    all(uses, [], 'parties', at, 'uses');
  });
  plan.indicators?.forEach(({ numerator, denominator, counts, meets }, at) => {
    one(numerator, ['indicator'], 'indicators', at, 'numerator');
    one(denominator, ['indicator'], 'indicators', at, 'denominator');
    all(counts, ['party'], 'indicators', at, 'counts');
    one(meets, ['reference', 'title', 'rule', 'scheme'], 'indicators', at, 'meets');
  });
  plan.titles?.forEach(({ requires, holders }, at) => {
    all(requires, ['title'], 'titles', at, 'requires');
    all(holders, ['party'], 'titles', at, 'holders');
  });
  plan.schemes?.forEach(({ reference, scope, confers }, at) => {
    one(reference, ['reference'], 'schemes', at, 'reference');
    all(scope, ['party'], 'schemes', at, 'scope');
    all(confers, ['title'], 'schemes', at, 'confers');
  });
  plan.instruments?.forEach(({ signatories, uses }, at) => {
    signatories.forEach((signatory, position) => {
      one(signatory.party, ['party'], 'instruments', at, 'signatories', position, 'party');
    });
    all(uses, [], 'instruments', at, 'uses');
  });
  plan.fundingItems?.forEach((item, at) => {
    all(item.percentOf, ['fundingItem'], 'fundingItems', at, 'percentOf');
    all(item.sumOf, ['fundingItem'], 'fundingItems', at, 'sumOf');
    all(item.scope, ['party'], 'fundingItems', at, 'scope');
    item.shares?.forEach((share, row) => {
      all(share.scope, ['party'], 'fundingItems', at, 'shares', row, 'scope');
      share.payers.forEach((payer, position) => {
        one(payer.party, ['party'], 'fundingItems', at, 'shares', row, 'payers', position, 'party');
      });
    });
    one(item.residualPayer, ['party'], 'fundingItems', at, 'residualPayer');
    one(item.payee, ['party'], 'fundingItems', at, 'payee');
    all(item.paidFrom, ['reference', 'party'], 'fundingItems', at, 'paidFrom');
  });
}
