import { expect, test } from 'vitest';
import { foundOf, issuesOf, party, task } from '../support/planWith.ts';

const source = [{ fact: 'f1' }];

test('C100 references not at hand', () => {
  const reference = (id: string, fields: object) => ({ id, kind: 'annex', ...fields });
  const fields = {
    references: [
      reference('a', { title: '附件一' }),
      reference('b', { title: { 'zh-CN': '附件二' }, available: false }),
      reference('c', { available: false }),
    ],
  };
  expect(foundOf('plan.reference.unavailable', fields)).toEqual([
    { path: 'references.1', count: 2, places: ['references[1]', 'references[2]'], words: ['附件二', 'c'] },
  ]);
});

test('C101 hidden titles and numbers of references', () => {
  const references = [
    {
      id: 'a',
      kind: 'policy',
      title: { masked: '关于印发的通知' },
      documentNumber: { masked: 'x办字〔20xx〕99号' },
      issuer: { masked: 'xx市' },
      year: { masked: '20xx' },
    },
    { id: 'b', kind: 'policy', title: '意见', documentNumber: '市办字〔2024〕9号', year: 2024 },
  ];
  expect(foundOf('plan.reference.masked', { references })).toEqual([
    {
      path: 'references.0.title',
      count: 4,
      places: ['title', 'documentNumber', 'issuer', 'year'].map((key) => `references[0].${key}`),
      words: ['关于印发的通知', 'x办字〔20xx〕99号', 'xx市', '20xx'],
    },
  ]);
});

test('C102 other hidden names', () => {
  const masked = { masked: 'xxx' };
  const fields = {
    title: masked,
    place: masked,
    issuer: masked,
    parties: [party('a', { name: masked, members: [{ name: masked, post: masked, seat: 'leader' }] })],
    goals: [{ id: 'g', title: masked }],
    phases: [{ id: 'p', title: masked, during: '2024' }],
    statements: [{ kind: 'slogan', text: masked }],
    tasks: [
      task('t', {
        title: masked,
        statements: [
          { kind: 'slogan', text: '提法' },
          { kind: 'slogan', text: masked },
        ],
        assignments: [{ role: 'lead', parties: [masked] }],
      }),
    ],
  };
  expect(foundOf('plan.name.masked', fields)).toMatchObject([{ path: 'title', count: 11, words: ['xxx'] }]);
  const task0 = { tasks: fields.tasks };
  expect(foundOf('plan.name.masked', task0)).toMatchObject([
    { places: ['tasks[0].title', 'tasks[0].statements[1].text'] },
  ]);
});

test('C103 a scheme that is nowhere', () => {
  const fields = {
    references: [{ id: 'r', kind: 'standard', title: '细则' }],
    schemes: [{ id: 'a' }, { id: 'b', document: 'stars' }, { id: 'c', reference: 'r' }, { id: 'd', version: '2024' }],
  };
  expect(foundOf('plan.scheme.unstated', fields)).toEqual([
    { path: 'schemes.0', id: 'a' },
    { path: 'schemes.3', id: 'd' },
  ]);
});

test('C104 what was read from the context', () => {
  const fields = {
    parties: [party('a', { implied: true, members: [{ post: '主任', implied: true }] })],
    indicators: [{ id: 'i', better: 'higher' }],
    tasks: [
      task('t', {
        implied: true,
        timings: [{ kind: 'deadline', by: '2024-05', implied: true }],
        targets: [{ indicator: 'i', value: 1, implied: true }],
        assignments: [{ role: 'lead', parties: ['a'], implied: true }],
        records: [{ name: '台账', implied: true }],
        rules: [{ effects: ['require'], implied: true }, { effects: ['forbid'] }],
      }),
    ],
  };
  expect(foundOf('plan.implied', fields)).toMatchObject([{ path: 'parties.0', count: 8, words: ['a', 't'] }]);
});

test('C105 elements without a source', () => {
  const fields = {
    parties: [party('a'), party('b', { source })],
    indicators: [{ id: 'i', better: 'higher', source }],
    targets: [{ indicator: 'i', value: 1 }],
    tasks: [
      task('t', { source, timings: [{ kind: 'deadline', by: '2024-05' }] }),
      task('u', { timings: [{ kind: 'deadline', by: '2024-05', source }] }),
    ],
  };
  expect(foundOf('plan.source.missing', fields)).toEqual([
    { path: 'parties.0', count: 3, places: ['parties[0]', 'tasks[1]', 'targets[0]'], words: ['a', 'u'] },
  ]);
});

test('C105 a plan that was not taken from a text', () => {
  expect(issuesOf('plan.source.missing', { parties: [party('a')], tasks: [task('t')] })).toEqual([]);
});

test('C106 noted defects', () => {
  const defects = [
    { kind: 'missing', text: '第二阶段缺失' },
    { kind: 'garbled', text: '年份掩码误换了数量' },
  ];
  expect(foundOf('plan.defects', { defects })).toEqual([
    { path: 'defects', count: 2, words: ['第二阶段缺失', '年份掩码误换了数量'] },
  ]);
  expect(issuesOf('plan.defects', {})).toEqual([]);
});
