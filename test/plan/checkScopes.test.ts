import { expect, test } from 'vitest';
import { foundOf, issuesOf, party, task } from '../support/planWith.ts';

test('C65 several without each', () => {
  const both = { scope: ['a', 'b'] };
  const fields = {
    parties: [party('a'), party('b')],
    references: [{ id: 'fund', kind: 'fund', title: '公益金' }],
    indicators: [{ id: 'i', better: 'higher' }],
    targets: [
      { indicator: 'i', value: 1, ...both },
      { indicator: 'i', value: 1, scope: ['a'] },
    ],
    rules: [{ effects: ['require'], ...both }],
    tasks: [
      task('open', {
        ...both,
        records: [
          { name: '台账', ...both },
          { name: '台账', ...both, each: false },
        ],
      }),
      task('said', { ...both, each: false }),
      task('top', { each: true }),
      task('heir', { parent: 'top', ...both }),
      task('one', { scope: ['a'] }),
    ],
    fundingItems: [{ id: 'f', title: '经费', amount: 1, paidFrom: ['fund'], ...both }],
  };
  expect(foundOf('plan.scope.each', fields)).toEqual([
    {
      path: 'tasks.0.scope',
      count: 4,
      places: ['tasks[0].scope', 'targets[0].scope', 'tasks[0].records[0].scope', 'fundingItems[0].scope'],
      words: ['open', 'i', 'f'],
    },
  ]);
});

test('C66 several levels', () => {
  const levels = ['city', 'province'];
  const fields = {
    indicators: [
      { id: 'i', levels },
      { id: 'j', levels, levelsNeeded: 'any' },
      { id: 'k', levels: ['city'] },
    ],
  };
  expect(foundOf('plan.levels.needed', fields)).toEqual([{ path: 'indicators.0.levels', id: 'i', levels }]);
});

test('C67 a rung left out', () => {
  const title = (id: string, levels: string[], ladder = true) => ({
    id,
    name: id,
    levels,
    ...(ladder ? { ladder } : {}),
  });
  const fields = {
    titles: [
      title('skips', ['nation', 'city']),
      title('climbs', ['city', 'province', 'nation']),
      title('free', ['nation', 'town'], false),
      title('local', ['village', 'town']),
    ],
    indicators: [{ id: 'i', meets: 'climbs', levels: ['town', 'province'], levelsNeeded: 'all' }],
  };
  expect(foundOf('plan.ladder.skipped', fields)).toEqual([
    { path: 'indicators.0.levels', id: 'i', skipped: ['district', 'city'] },
    { path: 'titles.0.levels', id: 'skips', skipped: ['province'] },
  ]);
});

test('C68 one datum under two indicators', () => {
  const fields = {
    parties: [party('a')],
    indicators: [
      { id: 'i', name: '居民满意度', unit: 'percent' },
      { id: 'j', name: { 'zh-CN': '居民 满意度。' }, unit: 'percent' },
      { id: 'k', name: '居民满意度', unit: 'person' },
      { id: 'l', name: '居民满意度', unit: 'percent', counts: ['a'] },
      { id: 'm', unit: 'percent' },
      { id: 'n', name: 'm', unit: 'percent' },
    ],
  };
  expect(foundOf('plan.indicator.same', fields)).toEqual([
    { path: 'indicators.1', id: 'j', other: 'i' },
    { path: 'indicators.5', id: 'n', other: 'm' },
  ]);
  expect(issuesOf('plan.', { indicators: fields.indicators.slice(2, 3) })).toEqual([]);
});
