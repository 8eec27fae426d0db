import { expect, test } from 'vitest';
import { foundOf, issuesOf, party, task } from '../support/planWith.ts';

const missing = 'plan.reference.missing';
const kind = 'plan.reference.kind';

/** Each field that refers to something, as a plan in which it names `x`. */
const places: readonly [path: string, kinds: string, fields: Record<string, unknown>][] = [
  ['uses.0', '', { uses: ['x'] }],
  ['decomposition.table', 'reference', { decomposition: { table: 'x' } }],
  ['programmeYears.0.programme', 'reference', { programmeYears: [{ programme: 'x', index: 2 }] }],
  ['goals.0.parent', 'goal', { goals: [{ id: 'g', title: '目标', parent: 'x' }] }],
  ['goals.0.aims.0', 'title', { goals: [{ id: 'g', title: '目标', aims: ['x'] }] }],
  ['goals.0.targets.0.indicator', 'indicator', { goals: [{ id: 'g', title: '目标', targets: [{ indicator: 'x' }] }] }],
  ['phases.0.parent', 'phase', { phases: [{ id: 'p', parent: 'x' }] }],
  ['parties.0.partOf', 'party', { parties: [party('a', { partOf: 'x' })] }],
  ['parties.0.seatedAt', 'party', { parties: [party('a', { seatedAt: 'x' })] }],
  ['parties.0.members.0.party', 'party', { parties: [party('a', { members: [{ party: 'x' }] })] }],
  ['parties.0.uses.0', '', { parties: [party('a', { uses: ['x'] })] }],
  ['parties.0.where.any.1.met', 'reachable', { parties: [party('a', { where: { any: ['甲', { met: 'x' }] } })] }],
  ['indicators.0.numerator', 'indicator', { indicators: [{ id: 'i', numerator: 'x' }] }],
  ['indicators.0.denominator', 'indicator', { indicators: [{ id: 'i', denominator: 'x' }] }],
  ['indicators.0.counts.0', 'party', { indicators: [{ id: 'i', counts: ['x'] }] }],
  ['indicators.0.meets', 'reference|title|rule|scheme', { indicators: [{ id: 'i', meets: 'x' }] }],
  ['titles.0.requires.0', 'title', { titles: [{ id: 't', name: '称号', requires: ['x'] }] }],
  ['titles.0.holders.0', 'party', { titles: [{ id: 't', name: '称号', holders: ['x'] }] }],
  ['schemes.0.reference', 'reference', { schemes: [{ id: 's', reference: 'x' }] }],
  ['schemes.0.scope.0', 'party', { schemes: [{ id: 's', scope: ['x'] }] }],
  ['schemes.0.confers.0', 'title', { schemes: [{ id: 's', confers: ['x'] }] }],
  ['tasks.0.parent', 'task', { tasks: [task('t', { parent: 'x' })] }],
  ['tasks.0.goals.0', 'goal', { tasks: [task('t', { goals: ['x'] })] }],
  ['tasks.0.scope.0', 'party', { tasks: [task('t', { scope: ['x'] })] }],
  ['tasks.0.confers.0', 'title', { tasks: [task('t', { confers: ['x'] })] }],
  ['tasks.0.returnTo', 'task', { tasks: [task('t', { returnTo: 'x' })] }],
  ['tasks.0.after.0', 'task', { tasks: [task('t', { after: ['x'] })] }],
  ['tasks.0.alongside.0', 'task|reference', { tasks: [task('t', { alongside: ['x'] })] }],
  ['tasks.0.uses.0', '', { tasks: [task('t', { uses: ['x'] })] }],
  ['tasks.0.when.not.met', 'reachable', { tasks: [task('t', { when: { not: { met: 'x' } } })] }],
  ['tasks.0.decomposition.table', 'reference', { tasks: [task('t', { decomposition: { table: 'x' } })] }],
  ['tasks.0.records.0.scope.0', 'party', { tasks: [task('t', { records: [{ name: '台账', scope: ['x'] }] })] }],
  [
    'tasks.0.timings.0.on.1.met',
    'reachable',
    { tasks: [task('t', { timings: [{ kind: 'trigger', on: ['来访', { met: 'x' }] }] })] },
  ],
  [
    'tasks.0.timings.0.chosenBy',
    'party',
    {
      tasks: [
        task('t', {
          timings: [
            { kind: 'choice', chosenBy: 'x', options: [{ kind: 'standing' }, { kind: 'period', during: '2024' }] },
          ],
        }),
      ],
    },
  ],
  ['targets.0.among', 'party', { indicators: [{ id: 'i' }], targets: [{ indicator: 'i', among: 'x' }] }],
  ['targets.0.scope.0', 'party', { indicators: [{ id: 'i' }], targets: [{ indicator: 'i', scope: ['x'] }] }],
  [
    'targets.0.parts.0.party',
    'party',
    { indicators: [{ id: 'i' }], targets: [{ indicator: 'i', parts: [{ party: 'x', value: 1 }] }] },
  ],
  ['assignments.0.parties.0', 'party', { assignments: [{ role: 'lead', parties: ['x'] }] }],
  [
    'tasks.0.assignments.0.delegate',
    'party',
    { parties: [party('a')], tasks: [task('t', { assignments: [{ role: 'lead', parties: ['a'], delegate: 'x' }] })] },
  ],
  [
    'tasks.0.assignments.0.replaces.0',
    'party',
    { parties: [party('a')], tasks: [task('t', { assignments: [{ role: 'lead', parties: ['a'], replaces: ['x'] }] })] },
  ],
  [
    'assignments.0.scope.0',
    'party',
    { parties: [party('a')], assignments: [{ role: 'lead', parties: ['a'], scope: ['x'] }] },
  ],
  ['rules.0.parties.0', 'party', { rules: [{ effects: ['require'], parties: ['x'] }] }],
  ['rules.0.scope.0', 'party', { rules: [{ effects: ['require'], scope: ['x'] }] }],
  ['rules.0.on.0', '', { rules: [{ effects: ['require'], on: ['x'] }] }],
  ['rules.0.confers.0', 'title', { rules: [{ effects: ['require'], confers: ['x'] }] }],
  ['rules.0.starts', 'task', { rules: [{ effects: ['require'], starts: 'x' }] }],
  [
    'instruments.0.rules.0.uses.0',
    '',
    {
      parties: [party('a'), party('b')],
      instruments: [
        {
          id: 'c',
          kind: 'contract',
          title: '合约',
          signatories: [{ party: 'a' }, { party: 'b' }],
          rules: [{ effects: ['permit'], uses: ['x'] }],
        },
      ],
    },
  ],
  [
    'instruments.0.signatories.1.party',
    'party',
    {
      parties: [party('a')],
      instruments: [{ id: 'c', kind: 'contract', title: '合约', signatories: [{ party: 'a' }, { party: 'x' }] }],
    },
  ],
  [
    'fundingItems.0.percentOf.0',
    'fundingItem',
    { fundingItems: [{ id: 'f', title: '经费', percent: 2, percentOf: ['x'] }] },
  ],
  ['fundingItems.0.sumOf.0', 'fundingItem', { fundingItems: [{ id: 'f', title: '经费', sumOf: ['x'] }] }],
  ['fundingItems.0.scope.0', 'party', { fundingItems: [{ id: 'f', title: '经费', scope: ['x'] }] }],
  [
    'fundingItems.0.shares.0.scope.0',
    'party',
    {
      parties: [party('a')],
      fundingItems: [{ id: 'f', title: '经费', shares: [{ scope: ['x'], payers: [{ party: 'a', ratio: 1 }] }] }],
    },
  ],
  [
    'fundingItems.0.shares.0.payers.0.party',
    'party',
    { fundingItems: [{ id: 'f', title: '经费', shares: [{ payers: [{ party: 'x', ratio: 1 }] }] }] },
  ],
  ['fundingItems.0.residualPayer', 'party', { fundingItems: [{ id: 'f', title: '经费', residualPayer: 'x' }] }],
  ['fundingItems.0.payee', 'party', { fundingItems: [{ id: 'f', title: '经费', payee: 'x' }] }],
  ['fundingItems.0.paidFrom.0', 'reference|party', { fundingItems: [{ id: 'f', title: '经费', paidFrom: ['x'] }] }],
];

test.each(places)('C1 %s', (path, kinds, fields) => {
  const [issue, ...others] = issuesOf(missing, fields);
  expect(others).toEqual([]);
  expect(issue?.severity).toBe('error');
  expect(issue?.path.join('.')).toBe(path);
  expect(issue?.params).toMatchObject({ id: 'x' });
  if (kinds !== 'reachable') expect(issue?.params.expected).toEqual(kinds === '' ? [] : kinds.split('|'));
  expect(issuesOf(kind, fields)).toEqual([]);
});

test.each(places.filter(([, kinds]) => kinds !== ''))('C2 %s', (path, _kinds, fields) => {
  const own = { observances: [{ id: 'x', name: '主题日', during: '2024-06' }] };
  expect(foundOf(kind, { ...fields, ...own })).toMatchObject([{ path, id: 'x', found: 'observance' }]);
  expect(issuesOf(missing, { ...fields, ...own })).toEqual([]);
});

test('C1 the id most like it, of the kind needed', () => {
  const fields = {
    parties: [party('village'), party('clinic')],
    indicators: [{ id: 'vilage-share' }],
    assignments: [{ role: 'lead', parties: ['vilage'] }],
  };
  expect(foundOf(missing, fields)).toEqual([
    { path: 'assignments.0.parties.0', id: 'vilage', nearest: 'village', expected: ['party'] },
  ]);
});

test('C1 no hint when nothing is near', () => {
  const fields = { parties: [party('clinic')], assignments: [{ role: 'lead', parties: ['镇政府'] }] };
  expect(foundOf(missing, fields)).toMatchObject([{ id: '镇政府', nearest: null }]);
});

test('C1 C2 references that hold', () => {
  const fields = {
    parties: [party('a'), party('b', { partOf: 'a' })],
    references: [{ id: 'law', kind: 'law', title: '条例' }],
    statements: [{ id: 'slogan', kind: 'slogan', text: '五镇同创' }],
    tasks: [
      task('t', {
        uses: ['law', 'slogan', 'record'],
        alongside: ['law'],
        records: [{ id: 'record', name: '台账' }],
        assignments: [{ role: 'lead', parties: ['b', { masked: 'xxx' }] }],
        rules: [{ id: 'gate', effects: ['qualify'], when: { met: 't' } }],
      }),
    ],
    indicators: [{ id: 'share', meets: 'gate' }],
  };
  expect(issuesOf('plan.reference.', fields)).toEqual([]);
});
