import { expect, test } from 'vitest';
import { formatIssue } from '../../src/issue/formatIssue.ts';
import { formatPath } from '../../src/issue/formatPath.ts';
import { checkResponsibilities } from '../../src/responsibility/checkResponsibilities.ts';
import type { Assignment, Plan } from '../support/types.ts';
import { holds, shortPlan, task, units } from './shortPlan.ts';

/** The findings in short, without those about parties, which most plans here leave idle. */
const found = (plan: Plan, codes: RegExp = /^(?!party)/): string[] =>
  checkResponsibilities(plan)
    .map(({ code, path }) => `${code.slice('responsibility.'.length)} ${formatPath(path)}`)
    .filter((text) => codes.test(text));

const paramsOf = (plan: Plan, code: string): unknown =>
  checkResponsibilities(plan).find((issue) => issue.code === `responsibility.${code}`)?.params;

/** What is found for one task of one parent-less plan. */
const ofTask = (assignments: Assignment[], parties: Plan['parties'] = units('x', 'y', 'z')): string[] =>
  found(shortPlan([task('a', assignments)], parties));

test('R20 nobody responsible', () => {
  expect(ofTask([])).toEqual(['holder.missing tasks[0]']);
  expect(ofTask([holds('cooperate', ['x'])])).toEqual(['holder.missing tasks[0]']);
  expect(paramsOf(shortPlan([task('a', [holds('receive', ['x'])])]), 'holder.missing')).toEqual({
    tasks: 1,
    helped: 1,
  });
});

test.each(['lead', 'approve', 'responsible', 'execute', 'guarantee'])('R20 %s answers', (role) => {
  expect(ofTask([holds(role, ['x'])])).toEqual([]);
});

test('R20 responsible from above', () => {
  const above = shortPlan([task('a', [holds('lead', ['x'])]), task('b', [], { parent: 'a' })]);
  expect(found(above)).toEqual([]);
  expect(found(shortPlan([task('a')], [], { assignments: [holds('responsible', ['x'])] }))).toEqual([]);
  const below = shortPlan([task('a'), task('b', [holds('lead', ['x'])], { parent: 'a' })]);
  expect(found(below)).toEqual([]);
});

test('R20 a branch is told once', () => {
  const tasks = [
    task('top'),
    task('left', [], { parent: 'top' }),
    task('l1', [], { parent: 'left' }),
    task('l2', [holds('support', ['x'])], { parent: 'left' }),
    task('right', [], { parent: 'top' }),
    task('r1', [holds('lead', ['x'])], { parent: 'right' }),
    task('r2', [], { parent: 'right' }),
    task('single'),
    task('s1', [], { parent: 'single' }),
  ];
  expect(found(shortPlan(tasks))).toEqual([
    'holder.missing tasks[1]',
    'holder.missing tasks[6]',
    'holder.missing tasks[8]',
  ]);
  expect(paramsOf(shortPlan(tasks), 'holder.missing')).toEqual({ tasks: 2, helped: 1 });
});

test('R20 a plan without anybody is told once', () => {
  const plan = shortPlan([task('a'), task('b', [], { parent: 'a' }), task('c')]);
  expect(found(plan)).toEqual(['holder.missing tasks']);
  expect(paramsOf(plan, 'holder.missing')).toEqual({ tasks: 2, helped: 0 });
  expect(found(shortPlan([]))).toEqual([]);
});

test('R21 to inspect may be the very task', () => {
  for (const role of ['inspect', 'guide', 'coordinate', 'fund', 'issue']) {
    expect(ofTask([holds(role, ['x']), holds('receive', ['y'])])).toEqual(['holder.implicit tasks[0].assignments']);
  }
  const inherited = shortPlan([task('a', [holds('inspect', ['x'])]), task('b', [], { parent: 'a' })]);
  expect(found(inherited)).toEqual(['holder.missing tasks[1]']);
});

test('R22 hidden holders', () => {
  const masked = { masked: 'xxx' };
  const tasks = [
    task('a', [holds('lead', [masked]), holds('responsible', ['x', masked])]),
    task('b', [holds('lead', [masked])]),
    task('c', [holds('lead', [{ masked: 'xx局' }])]),
  ];
  const plan = shortPlan(tasks, units('x'), { assignments: [holds('lead', [masked])] });
  expect(found(plan)).toEqual([
    'holder.masked assignments[0].parties[0]',
    'holder.masked tasks[0].assignments[1].parties[1]',
    'holder.masked tasks[2].assignments[0].parties[0]',
  ]);
  expect(paramsOf(plan, 'holder.masked')).toMatchObject({ role: 'lead', masked: 'xxx', count: 3 });
});

test('R23 no lead', () => {
  expect(ofTask([holds('responsible', ['x', 'y'])])).toEqual(['lead.missing tasks[0].assignments[0]']);
  expect(ofTask([holds('responsible', ['x']), holds('responsible', ['y'])])).toHaveLength(1);
  expect(ofTask([holds('responsible', ['x', 'y']), holds('lead', ['z'])])).toEqual([]);
  expect(ofTask([holds('responsible', ['x']), holds('cooperate', ['y'])])).toEqual([]);
  expect(ofTask([holds('responsible', ['x', 'x'])])).toEqual([]);
});

test('R23 a lead from above', () => {
  const child = task('b', [holds('responsible', ['x', 'y'])], { parent: 'a' });
  expect(found(shortPlan([task('a', [holds('lead', ['z'])]), child]))).toEqual([]);
  expect(found(shortPlan([task('a', [holds('guide', ['z'])]), child]))).toHaveLength(1);
});

const mixed: Plan['parties'] = [
  ...units('office', 'bureau'),
  { id: 'mayor', name: '镇长', kind: 'post' },
  { id: 'deputy', name: '副镇长', kind: 'person' },
];

test('R23 R24 a unit and a person', () => {
  expect(ofTask([holds('lead', ['office', 'mayor'])], mixed)).toEqual([]);
  expect(ofTask([holds('responsible', ['office', 'mayor', 'deputy'])], mixed)).toEqual([]);
  expect(ofTask([holds('responsible', ['mayor', 'deputy'])], mixed)).toHaveLength(1);
});

test('R24 several leads', () => {
  expect(ofTask([holds('lead', ['office', 'bureau', 'mayor'])], mixed)).toEqual([
    'lead.several tasks[0].assignments[0]',
  ]);
  const persons = [holds('lead', ['mayor']), holds('lead', ['deputy'])];
  expect(paramsOf(shortPlan([task('a', persons)], mixed), 'lead.several')).toEqual({
    persons: true,
    parties: ['mayor', 'deputy'],
  });
  const child = task('b', [holds('lead', ['bureau'])], { parent: 'a' });
  expect(found(shortPlan([task('a', [holds('lead', ['office'])]), child], mixed))).toEqual([]);
});

test('R24 hidden leads may be the same', () => {
  expect(ofTask([holds('lead', [{ masked: 'xxx' }, 'x'])])).toEqual([
    'holder.masked tasks[0].assignments[0].parties[0]',
  ]);
});

test.each(['lead', 'responsible'])('R38 each in its own way: %s', (role) => {
  expect(ofTask([holds(role, ['x', 'y'], { each: true })])).toEqual([]);
  expect(ofTask([holds(role, ['x'], { axis: 'territory' }), holds(role, ['y'], { axis: 'function' })])).toEqual([]);
  expect(ofTask([holds(role, ['x'], { scope: ['z1'] }), holds(role, ['y'], { scope: ['z2'] })])).toEqual([]);
  expect(ofTask([holds(role, ['x', 'y'], { unitsPerHolder: 1 })])).toEqual([]);
  expect(ofTask([holds(role, ['x', 'y'], { each: false })])).toHaveLength(1);
  expect(ofTask([holds(role, ['x', 'y'], { axis: 'territory' })])).toHaveLength(1);
});

test('R25 a lead below those that it leads', () => {
  const parties: Plan['parties'] = [
    { id: 'group', name: '领导小组', kind: 'body' },
    { id: 'office', name: '办公室', kind: 'body', partOf: 'group' },
    { id: 'desk', name: '专班', kind: 'team', partOf: 'office' },
    { id: 'head', name: '组长', kind: 'person', partOf: 'group' },
  ];
  const pair = (lead: string, responsible: string): string[] =>
    ofTask([holds('lead', [lead]), holds('responsible', [responsible])], parties);
  expect(pair('desk', 'group')).toEqual(['lead.below tasks[0].assignments[0]']);
  expect(pair('group', 'desk')).toEqual([]);
  expect(pair('office', 'office')).toEqual([]);
  expect(pair('head', 'group')).toEqual([]);
});

test('R26 swapped between parent and child', () => {
  const parent = task('a', [holds('lead', ['x']), holds('responsible', ['y'])]);
  const plan = (child: Assignment[]): Plan => shortPlan([parent, task('b', child, { parent: 'a' })], units('x', 'y'));
  expect(found(plan([holds('lead', ['y']), holds('responsible', ['x'])]))).toEqual([
    'roles.swapped tasks[1].assignments[0]',
  ]);
  expect(paramsOf(plan([holds('lead', ['y']), holds('responsible', ['x'])]), 'roles.swapped')).toEqual({
    parent: 'a',
    lead: 'y',
    responsible: 'x',
  });
  expect(found(plan([holds('lead', ['x']), holds('responsible', ['y'])]))).toEqual([]);
  expect(found(plan([holds('lead', ['y']), holds('responsible', ['z'])]))).toEqual([]);
  expect(found(plan([holds('lead', ['y'])]))).toEqual([]);
});

test('R26 siblings may differ', () => {
  const first = task('a', [holds('lead', ['x']), holds('responsible', ['y'])]);
  const second = task('b', [holds('lead', ['y']), holds('responsible', ['x'])]);
  expect(found(shortPlan([first, second], units('x', 'y')))).toEqual([]);
});

test.each(['supervise', 'inspect', 'evaluate'])('R27 own work: %s', (role) => {
  expect(ofTask([holds('responsible', ['x']), holds(role, ['y', 'x'])])).toEqual([
    'ownWork tasks[0].assignments[1].parties[1]',
  ]);
  expect(ofTask([holds('responsible', ['x']), holds(role, ['y'])])).toEqual([]);
});

test('R27 which roles are work', () => {
  expect(ofTask([holds('lead', ['x']), holds('inspect', ['x'])])).toHaveLength(1);
  expect(ofTask([holds('approve', ['x']), holds('inspect', ['x'])])).toEqual([]);
  expect(ofTask([holds('responsible', ['y']), holds('cooperate', ['x']), holds('inspect', ['x'])])).toEqual([]);
});

test('R27 delegated', () => {
  const work = holds('responsible', ['x']);
  expect(ofTask([work, holds('inspect', ['x'], { delegate: 'y' })])).toEqual([]);
  expect(ofTask([holds('responsible', ['x'], { delegate: 'y' }), holds('inspect', ['x'])])).toEqual([]);
});

test('R27 a scope of others', () => {
  const work = holds('responsible', ['x']);
  expect(ofTask([work, holds('inspect', ['x'], { scope: ['y'] })])).toEqual([]);
  expect(ofTask([work, holds('inspect', ['x'], { scope: ['y', 'x'] })])).toHaveLength(1);
  const parties: Plan['parties'] = [...units('x', 'y'), { id: 'yard', name: '小区', kind: 'place' }];
  const within = (scope: string[]): string[] =>
    found(shortPlan([task('a', [work, holds('inspect', ['x'])], { scope })], parties));
  expect(within(['y'])).toEqual([]);
  expect(within(['yard'])).toHaveLength(1);
});

test('R27 what comes from above', () => {
  const plan = (above: Assignment, below: Assignment): string[] =>
    found(shortPlan([task('a', [above]), task('b', [below], { parent: 'a' })], units('x')), /^ownWork/);
  expect(plan(holds('supervise', ['x']), holds('responsible', ['x']))).toEqual(['ownWork tasks[1].assignments']);
  expect(plan(holds('responsible', ['x']), holds('supervise', ['x']))).toEqual([]);
});

test('R28 idle parties', () => {
  const parties: Plan['parties'] = [
    ...units('idle', 'x', 'whole'),
    { id: 'part', name: '下属', kind: 'unit', partOf: 'whole' },
    { id: 'crowd', name: '居民', kind: 'people' },
    { id: 'hill', name: '后山', kind: 'place' },
    { id: 'staff', name: '工作人员', kind: 'people' },
    { id: 'nurse', name: '护士', kind: 'post', partOf: 'staff' },
  ];
  const plan = shortPlan([task('a', [holds('lead', ['x'])], { scope: ['staff'] })], parties);
  expect(found(plan, /^party/)).toEqual(['party.idle parties[0]', 'party.idle parties[3]']);
});

const mentions: [string, Partial<Plan>][] = [
  ['scope', { tasks: [task('a', [holds('lead', ['y'])], { scope: ['x'] })] }],
  ['delegate', { tasks: [task('a', [holds('lead', ['y'], { delegate: 'x' })])] }],
  ['former holder', { tasks: [task('a', [holds('lead', ['y'], { replaces: ['x'] })])] }],
  ['target', { targets: [{ indicator: 'i', scope: ['x'] }] }],
  [
    'part of a target',
    { goals: [{ id: 'g', title: '目标', targets: [{ indicator: 'i', parts: [{ party: 'x', value: 1 }] }] }] },
  ],
  ['rule', { rules: [{ effects: ['commend'], parties: ['x'] }] }],
  [
    'choice',
    { tasks: [task('a', [holds('lead', ['y'])], { timings: [{ kind: 'choice', chosenBy: 'x', options: [] }] })] },
  ],
  ['indicator', { indicators: [{ id: 'i', counts: ['x'] }] }],
  ['title', { titles: [{ id: 't', name: '称号', holders: ['x'] }] }],
  ['scheme', { schemes: [{ id: 's', document: 'd', scope: ['x'] }] }],
  [
    'member',
    { parties: [...units('x', 'y'), { id: 'b', name: '小组', kind: 'body', members: [{ party: 'x' }], partOf: 'y' }] },
  ],
  ['instrument', { instruments: [{ id: 'c', kind: 'contract', title: '合同', signatories: [{ party: 'x' }] }] }],
  ['payer', { fundingItems: [{ id: 'f', title: '经费', shares: [{ payers: [{ party: 'x', ratio: 1 }] }] }] }],
  ['purse', { fundingItems: [{ id: 'f', title: '经费', paidFrom: [{ vague: '其他' }, 'x'] }] }],
];

test.each(mentions)('R28 named as %s', (_, more) => {
  const plan = shortPlan([task('a', [holds('lead', ['y'])])], units('x', 'y'));
  expect(found(plan, /^party.idle parties\[0\]/)).toHaveLength(1);
  expect(found({ ...plan, ...more }, /^party.idle parties\[0\]/)).toEqual([]);
});

test('R28 more than ten are told together', () => {
  const many = (count: number): Plan =>
    shortPlan([], units(...Array.from({ length: count }, (_, index) => `u${index}`)));
  expect(found(many(10), /^party/)).toHaveLength(10);
  expect(found(many(11), /^party/)).toEqual(['party.idle parties']);
});

test('R29 load', () => {
  const plan = shortPlan(
    [
      task('top', [holds('responsible', ['x'])]),
      task('a', [holds('lead', ['x'])], { parent: 'top' }),
      task('b', [], { parent: 'top' }),
      task('c', [holds('responsible', ['y']), holds('cooperate', ['x'])], { parent: 'top' }),
    ],
    units('x', 'y'),
  );
  const loads = (maximumTasks: number): unknown[] =>
    checkResponsibilities(plan, { maximumTasks })
      .filter(({ code }) => code === 'responsibility.party.overloaded')
      .map(({ path, params }) => [formatPath(path), params.tasks]);
  expect(loads(2)).toEqual([]);
  expect(loads(1)).toEqual([['parties[0]', 2]]);
  expect(loads(0)).toEqual([
    ['parties[0]', 2],
    ['parties[1]', 1],
  ]);
  expect(found(plan, /overloaded/)).toEqual([]);
});

test.each([-1, 0.5, Number.NaN])('R12 load %s', (maximumTasks) => {
  expect(() => checkResponsibilities(shortPlan([]), { maximumTasks })).toThrow(/^responsibility\.maximumTasks: /);
});

const zones: Plan['parties'] = [
  { id: 'town', name: '镇', kind: 'place' },
  { id: 'east', name: '东片', kind: 'place', partOf: 'town' },
  { id: 'west', name: '西片', kind: 'place', partOf: 'town' },
  { id: 'lane', name: '西巷', kind: 'place', partOf: 'west' },
  { id: 'yard', name: '西院', kind: 'place', partOf: 'west' },
  ...units('x', 'y'),
];

const leftOut = (scope: string[], scopes: string[][], parties = zones): unknown => {
  const assignments = scopes.map((part, index) => holds('responsible', [index % 2 === 0 ? 'x' : 'y'], { scope: part }));
  return paramsOf(shortPlan([task('a', assignments, { scope })], parties), 'scope.uncovered');
};

test('R30 units left out', () => {
  expect(leftOut(['town'], [['east']])).toEqual({ units: ['west'] });
  expect(leftOut(['town'], [['east'], ['lane']])).toEqual({ units: ['yard'] });
  expect(leftOut(['east', 'west'], [['lane', 'yard']])).toEqual({ units: ['east'] });
});

test('R30 units that are covered', () => {
  expect(leftOut(['town'], [['east'], ['west']])).toBeUndefined();
  expect(leftOut(['town'], [['east'], ['lane', 'yard']])).toBeUndefined();
  expect(leftOut(['lane'], [['town']])).toBeUndefined();
  expect(leftOut(['town'], [['town']])).toBeUndefined();
});

test('R30 more units than are named', () => {
  const sized = zones.map((party) => (party.id === 'town' ? { ...party, size: 3 } : party));
  expect(leftOut(['town'], [['east'], ['west']], sized)).toEqual({ units: ['town'] });
});

test('R30 somebody for the rest', () => {
  const scoped = holds('responsible', ['x'], { scope: ['east'] });
  const plan = (...others: Assignment[]): Plan =>
    shortPlan([task('a', [scoped, ...others], { scope: ['town'] })], zones);
  expect(found(plan(holds('lead', ['y'])), /^scope/)).toEqual([]);
  expect(found(plan(holds('cooperate', ['y'])), /^scope/)).toEqual(['scope.uncovered tasks[0].assignments']);
  expect(found(shortPlan([task('a', [scoped])], zones), /^scope/)).toEqual([]);
});

const overlap = (first: Partial<Assignment>, second: Partial<Assignment>, other = 'y'): string[] =>
  found(
    shortPlan(
      [task('a', [holds('responsible', ['x'], first), holds('responsible', [other], second)])],
      [...zones, { id: 'cadre', name: '干部', kind: 'person' }],
    ),
    /^scope.overlap/,
  );

test('R31 one unit for two', () => {
  expect(overlap({ scope: ['east'] }, { scope: ['west', 'east'] })).toEqual([
    'scope.overlap tasks[0].assignments[1].scope[1]',
  ]);
  expect(overlap({ scope: ['east'] }, { scope: ['west'] })).toEqual([]);
  expect(overlap({ scope: ['east'] }, { scope: ['east'] }, 'x')).toEqual([]);
});

test('R31 a part of a unit', () => {
  expect(overlap({ scope: ['town'] }, { scope: ['lane'] })).toEqual(['scope.overlap tasks[0].assignments[1].scope[0]']);
  expect(overlap({ scope: ['lane'] }, { scope: ['town'] })).toEqual(['scope.overlap tasks[0].assignments[0].scope[0]']);
});

test('R31 what may overlap', () => {
  const scope = ['east'];
  expect(overlap({ scope, axis: 'territory' }, { scope, axis: 'function' })).toEqual([]);
  expect(overlap({ scope }, { scope }, 'cadre')).toEqual([]);
  expect(overlap({ scope, holdersPerUnit: 2 }, { scope })).toEqual([]);
  expect(overlap({ scope, holdersPerUnit: 1 }, { scope, holdersPerUnit: 1 })).toHaveLength(1);
  expect(overlap({ scope, role: 'cooperate' }, { scope, role: 'cooperate' })).toEqual([]);
  expect(overlap({ scope, role: 'lead' }, { scope })).toEqual([]);
});

type Size = NonNullable<NonNullable<Plan['parties']>[number]['size']>;

/** What is found for so many holders, units, holders per unit, units per holder. */
const ratio = (holders: Size | undefined, areas: Size | undefined, perUnit?: Size, perHolder?: Size): string => {
  const sized = (size: Size | undefined) => (size === undefined ? {} : { size });
  const plan = shortPlan(
    [
      task(
        'a',
        [
          holds('responsible', ['cadre'], {
            ...(perUnit === undefined ? {} : { holdersPerUnit: perUnit }),
            ...(perHolder === undefined ? {} : { unitsPerHolder: perHolder }),
          }),
        ],
        { scope: ['area'] },
      ),
    ],
    [
      { id: 'cadre', name: '干部', kind: 'person', ...sized(holders) },
      { id: 'area', name: '片区', kind: 'place', ...sized(areas) },
    ],
  );
  const issue = checkResponsibilities(plan).find(({ code }) => code.startsWith('responsibility.units'));
  return issue === undefined ? '' : `${issue.code.split('.')[2]} ${issue.severity}`;
};

test('R32 both numbers stated', () => {
  expect(ratio(3, 4, 1, 1)).toBe('tooFewHolders warning');
  expect(ratio(5, 4, 1, 1)).toBe('tooManyHolders warning');
  expect(ratio(4, 4, 1, 1)).toBe('');
  expect(ratio(2, 4, 1, { atLeast: 1, atMost: 2 })).toBe('');
  expect(ratio(1, 4, 1, { atLeast: 1, atMost: 2 })).toBe('tooFewHolders warning');
  expect(ratio(4, 2, 2, 1)).toBe('');
  expect(ratio(4, 2, 'none', 1)).toBe('tooManyHolders warning');
});

test('R32 one number stated', () => {
  expect(ratio(3, 4, 1)).toBe('tooFewHolders info');
  expect(ratio(5, 4, 1)).toBe('tooManyHolders info');
  expect(ratio(4, 4, 1)).toBe('');
  expect(ratio(5, 4, { atLeast: 1 })).toBe('');
  expect(ratio(3, 4, undefined, 1)).toBe('tooFewHolders warning');
  expect(ratio(5, 4, undefined, 1)).toBe('');
  expect(ratio(3, 4, undefined, { vague: '包片' })).toBe('');
});

test('R32 sizes that are not exact', () => {
  expect(ratio(undefined, 4, 1, 1)).toBe('');
  expect(ratio(3, undefined, 1, 1)).toBe('');
  expect(ratio(3, { masked: 'xx' }, 1, 1)).toBe('');
  expect(ratio({ about: 3 }, 4, 1, 1)).toBe('');
  expect(ratio({ nearly: 3 }, 4, 1, 1)).toBe('tooFewHolders warning');
  expect(ratio({ over: 4 }, 4, 1, 1)).toBe('');
  expect(ratio({ over: 5 }, 4, 1, 1)).toBe('tooManyHolders warning');
  expect(ratio({ atMost: 3 }, { above: 3 }, 1, 1)).toBe('');
});

test('R32 one for so many', () => {
  expect(ratio(30, 9000, '1/300')).toBe('');
  expect(ratio(31, 9100, '1/300')).toBe('');
  expect(ratio(30, 9100, '1/300')).toBe('tooFewHolders info');
  expect(ratio(32, 9100, '1/300')).toBe('tooManyHolders info');
  expect(ratio(1, 49, '1/49')).toBe('');
});

test('R32 parts of what is listed count once', () => {
  const parties: Plan['parties'] = [
    { id: 'areas', name: '片区', kind: 'place', size: 4 },
    { id: 'east', name: '东片', kind: 'place', size: 1, partOf: 'areas' },
    { id: 'cadre', name: '干部', kind: 'person', size: 4 },
  ];
  const assignment = holds('responsible', ['cadre'], {
    holdersPerUnit: 1,
    unitsPerHolder: 1,
    scope: ['areas', 'east'],
  });
  expect(found(shortPlan([task('a', [assignment])], parties), /^units/)).toEqual([]);
});

test('R33 nothing below', () => {
  const decomposition: Plan['decomposition'] = { to: ['person'], fields: ['deadline'] };
  const responsible = [holds('responsible', ['x'])];
  const plan = shortPlan([task('a', responsible, { decomposition })]);
  expect(found(plan)).toEqual(['decomposition.missing tasks[0].decomposition']);
  expect(paramsOf(plan, 'decomposition.missing')).toEqual({ wanted: ['person', 'deadline'] });
  expect(found(shortPlan([task('a', responsible, { decomposition: { ...decomposition, table: 't' } })]))).toEqual([]);
  expect(found(shortPlan([], [], { decomposition }))).toEqual(['decomposition.missing decomposition']);
});

const broken = (decomposition: Plan['decomposition'], ...lines: Parameters<typeof task>[]): unknown => {
  const parent = task('top', [holds('responsible', ['clerk'])], decomposition === undefined ? {} : { decomposition });
  const below = lines.map(([id, assignments, more]) => task(id, assignments, { parent: 'top', ...more }));
  const parties: Plan['parties'] = [
    ...units('office'),
    { id: 'clerk', name: '专干', kind: 'person' },
    { id: 'seat', name: '岗位', kind: 'post' },
  ];
  return paramsOf(shortPlan([parent, ...below], parties), 'decomposition.incomplete');
};

test('R34 fields', () => {
  const fields: NonNullable<Plan['decomposition']> = { fields: ['task', 'goal', 'quantity', 'role', 'deadline'] };
  const full = {
    timings: [{ kind: 'deadline' as const, by: '--05' }],
    targets: [{ indicator: 'i', value: 1 }],
  };
  expect(broken(fields, ['a', [holds('responsible', ['office'])], full])).toBeUndefined();
  expect(broken(fields, ['a', [], full])).toEqual({ lacking: ['role'], tasks: 1 });
  expect(broken(fields, ['a', [holds('lead', ['office'])], full], ['b', [], { goals: ['g'] }])).toEqual({
    lacking: ['quantity', 'role', 'deadline'],
    tasks: 1,
  });
});

test('R34 level', () => {
  const lines = (holder: string): Parameters<typeof task>[] => [['a', [holds('responsible', [holder])]]];
  expect(broken({ to: ['post'] }, ...lines('office'))).toEqual({ lacking: ['post'], tasks: 1 });
  expect(broken({ to: ['post'] }, ...lines('seat'))).toBeUndefined();
  expect(broken({ to: ['post'] }, ...lines('clerk'))).toBeUndefined();
  expect(broken({ to: ['department', 'person'] }, ...lines('seat'))).toEqual({ lacking: ['person'], tasks: 1 });
  expect(broken({ to: ['unit'] }, ['a', [holds('cooperate', ['office'])]])).toEqual({ lacking: ['unit'], tasks: 1 });
});

test('R34 deeper lines, and those of the plan', () => {
  const decomposition = { fields: ['role' as const] };
  const tasks = [
    task('top', [], { decomposition }),
    task('mid', [holds('lead', ['x'])], { parent: 'top' }),
    task('low', [], { parent: 'mid' }),
    task('bare', [], { parent: 'top' }),
    task('elsewhere'),
  ];
  expect(paramsOf(shortPlan(tasks), 'decomposition.incomplete')).toEqual({ lacking: ['role'], tasks: 1 });
  const [top = task('top'), ...rest] = tasks.map(({ decomposition: _, ...other }) => other);
  expect(paramsOf(shortPlan([top, ...rest], [], { decomposition }), 'decomposition.incomplete')).toEqual({
    lacking: ['role'],
    tasks: 2,
  });
});

test('R34 the nearest breakdown', () => {
  const tasks = [
    task('top', [], { decomposition: { fields: ['deadline'] } }),
    task('mid', [], { parent: 'top', decomposition: { fields: ['goal'] } }),
    task('low', [holds('lead', ['x'])], { parent: 'mid', goals: ['g'] }),
    task('end', [holds('lead', ['x'])], { parent: 'top', decomposition: { to: ['unit'], table: 'annex' } }),
  ];
  expect(found(shortPlan(tasks))).toEqual(['decomposition.incomplete tasks[0].decomposition']);
  expect(paramsOf(shortPlan(tasks), 'decomposition.incomplete')).toEqual({ lacking: ['deadline'], tasks: 1 });
});

test('R35 severities', () => {
  const plan = shortPlan([task('a')]);
  const severity = (severities: Parameters<typeof checkResponsibilities>[1]): unknown =>
    checkResponsibilities(plan, severities).map((issue) => issue.severity);
  expect(severity({})).toEqual(['warning']);
  expect(severity({ severities: { 'responsibility.holder.missing': 'error' } })).toEqual(['error']);
  expect(severity({ severities: { 'responsibility.lead.missing': 'error' } })).toEqual(['warning']);
});

test('R36 a deadline of a helper is not repeated', () => {
  const assignments = [holds('lead', ['x'], { by: '--03' }), holds('cooperate', ['y'], { by: '--05' })];
  expect(ofTask(assignments, units('x', 'y'))).toEqual([]);
});

test('R36 words in both languages', () => {
  const masked = { masked: 'xxx' };
  const plan = shortPlan(
    [
      task('a', [holds('lead', [masked])]),
      task('b', [holds('lead', [masked])]),
      task('c', [holds('lead', ['x', 'y'])]),
    ],
    units('x', 'y'),
  );
  const lines = checkResponsibilities(plan).map((issue) => formatIssue(issue, 'zh-CN').split('\n')[0]);
  expect(lines).toEqual([
    '警告（tasks[0].assignments[0].parties[0]）：责任人遮蔽：牵头方写作“xxx”，共 2 处：tasks[0].assignments[0].parties[0]、tasks[1].assignments[0].parties[0] [responsibility.holder.masked]',
    '警告（tasks[2].assignments[0]）：多头牵头：同一任务有 2 个牵头单位：x、y [responsibility.lead.several]',
  ]);
});
