import { expect, test } from 'vitest';
import { foundOf, issuesOf, party, task } from '../support/planWith.ts';

const rules = (...list: object[]) => ({ rules: list });

test.each(['commend', 'reward', 'criticise', 'holdAccountable', 'punish', 'recall', 'qualify'])('C80 %s', (effect) => {
  expect(foundOf('plan.rule.noWhen', rules({ effects: ['publish', effect] }))).toEqual([{ path: 'rules.0', effect }]);
  expect(issuesOf('plan.rule.', rules({ effects: [effect], when: { vague: '成效显著' } }))).toEqual([]);
});

test('C80 other effects need no condition', () => {
  expect(issuesOf('plan.rule.', rules({ effects: ['require', 'forbid', 'publish', 'record'] }))).toEqual([]);
});

test('C81 a veto on nothing', () => {
  const fields = {
    ...rules({ effects: ['veto'], when: '事故' }, { effects: ['veto'], when: '事故', on: ['t'] }),
    tasks: [task('t')],
  };
  expect(foundOf('plan.rule.noObject', fields)).toEqual([{ path: 'rules.0', effect: 'veto' }]);
});

test('C82 rectify without a time limit', () => {
  const rectify = (within?: object) => ({ effects: ['rectify'], when: '隐患', ...(within && { within }) });
  const fields = rules(rectify(), rectify({ vague: '限期' }), rectify({ masked: 'x日' }), rectify({ days: 3 }));
  expect(foundOf('plan.rule.noLimit', fields).map(({ path }) => path)).toEqual(['rules.0', 'rules.1', 'rules.2']);
});

const contract = (...list: string[][]) => ({
  parties: [party('a'), party('b')],
  instruments: [
    {
      id: 'c',
      kind: 'contract',
      title: '合约',
      signatories: [{ party: 'a' }, { party: 'b' }],
      rules: list.map((effects) => ({ effects, when: '评估' })),
    },
  ],
});

test.each<[effects: string[][], found: object[]]>([
  [[['renew']], [{ path: 'instruments.0.rules.0', stated: 'renew' }]],
  [[['record'], ['notRenew', 'retender']], [{ path: 'instruments.0.rules.1', stated: 'notRenew' }]],
  [[['renew'], ['notRenew', 'retender']], []],
  [[['renew'], ['retender']], []],
  [[['retender']], []],
])('C83 %j', (effects, found) => {
  expect(foundOf('plan.rule.oneOutcome', contract(...effects))).toEqual(found);
});

test('C83 the outcomes of one instrument do not count for another', () => {
  const fields = { ...contract(['renew']), rules: [{ effects: ['notRenew'], when: '评估' }] };
  expect(foundOf('plan.rule.oneOutcome', fields).map(({ stated }) => stated)).toEqual(['renew', 'notRenew']);
});

test('C84 facts that nothing supplies', () => {
  const fields = {
    indicators: [{ id: 'evaluation-passed', name: { 'zh-CN': '年终评估合格', en: 'Evaluation passed' } }],
    parties: [party('p', { where: { any: ['本地户籍', { not: 'evaluation-passed' }] } })],
    schemes: [{ id: 'stars', document: 'stars-2024' }],
    rules: [
      { effects: ['commend'], when: '年终评估合格' },
      { effects: ['commend'], when: { measure: 'stars:total', atLeast: 90 } },
      { effects: ['commend'], when: { measure: 'moons:total', atLeast: 90 } },
      { effects: ['commend'], when: { vague: '成绩突出' } },
    ],
    tasks: [task('t', { when: { measure: '服务人数', above: 100 } })],
    fundingItems: [{ id: 'f', title: '经费', rate: 1, factors: [{ fact: '服务人数' }, { value: 12 }] }],
  };
  expect(foundOf('plan.fact.unsupplied', fields)).toEqual([
    {
      path: 'parties.0.where.any.0',
      count: 3,
      places: ['parties[0].where.any[0]', 'tasks[0].when.measure', 'fundingItems[0].factors[0].fact'],
      words: ['本地户籍', '服务人数'],
    },
  ]);
  expect(foundOf('plan.reference.missing', fields)).toMatchObject([
    { path: 'rules.2.when.measure', id: 'moons', expected: ['scheme'] },
  ]);
});

test('C85 a fact that is nearly an indicator', () => {
  const fields = {
    indicators: [{ id: 'health-literacy' }],
    rules: ['helth-literacy', 'helth-literacy', '甲'].map((when) => ({ effects: ['require'], when })),
  };
  expect(foundOf('plan.fact.nearIndicator', fields)).toEqual([
    { path: 'rules.0.when', fact: 'helth-literacy', nearest: 'health-literacy' },
  ]);
});
