import { expect, test } from 'vitest';
import { foundOf, task } from '../support/planWith.ts';

const vague = (wording: string) => ({ kind: 'vague', wording });

test('C35 C130 timings in words', () => {
  const timings = [
    vague('定期'),
    { kind: 'deadline', by: '2024-05' },
    { kind: 'choice', options: [vague('适时'), { kind: 'standing' }] },
  ];
  const fields = { tasks: [task('a', { timings }), task('b', { timings: [vague('定期')] })] };
  expect(foundOf('plan.timing.vague', fields)).toEqual([
    {
      path: 'tasks.0.timings.0',
      count: 3,
      places: ['tasks[0].timings[0]', 'tasks[0].timings[2].options[0]', 'tasks[1].timings[0]'],
      words: ['定期', '适时'],
    },
  ]);
});

test('C130 five places and eight words are shown', () => {
  const fields = { tasks: Array.from({ length: 20 }, (_, at) => task(`t${at}`, { timings: [vague(`${at}日前后`)] })) };
  const [found] = foundOf('plan.timing.vague', fields);
  expect(found).toMatchObject({ count: 20 });
  expect(found?.places).toHaveLength(5);
  expect(found?.words).toHaveLength(8);
});

test('C36 an option that is not there', () => {
  const choice = (chosen: number) => ({
    kind: 'choice',
    chosen,
    options: [{ kind: 'standing' }, { kind: 'quota', per: 'month', count: 1 }],
  });
  const fields = { tasks: [task('a', { timings: [choice(1), choice(2)] })] };
  expect(foundOf('plan.choice.chosen', fields)).toEqual([{ path: 'tasks.0.timings.1.chosen', chosen: 2, options: 2 }]);
});

test('C37 tasks without a time', () => {
  const period = [{ kind: 'period', during: '2024-H1' }];
  const tasks = [
    task('bounded', { timings: period }),
    task('inner', { parent: 'bounded' }),
    task('leaf', { parent: 'inner' }),
    task('monthly', { timings: [{ kind: 'quota', per: 'month', count: 1 }] }),
    task('part', { parent: 'monthly' }),
    task('run', { ordered: true, timings: [{ kind: 'trigger', on: ['来访'] }] }),
    task('step', { parent: 'run' }),
    task('open'),
    task('heading'),
    task('below', { parent: 'heading' }),
    task('steady', { parent: 'heading', timings: [{ kind: 'standing' }] }),
  ];
  expect(foundOf('plan.task.untimed', { tasks })).toMatchObject([
    { path: 'tasks.4', count: 3, words: ['part', 'open', 'below'] },
  ]);
});
