import { expect, test } from 'vitest';
import { foundOf, party, task } from '../support/planWith.ts';

test('C110 codes of no list, each once', () => {
  const fields = {
    parties: [party('a'), party('b')],
    assignments: ['lead', 'leed', 'leed', 'lead', '报送'].map((role) => ({ role, parties: ['a'] })),
    rules: [{ effects: ['require', 'requir'] }],
    tasks: [
      task('t', { records: [{ name: '台账', kind: 'ledger' }, { name: '相册', kind: 'photos' }, { name: '登记' }] }),
    ],
    instruments: [
      {
        id: 'x',
        kind: 'contract',
        title: '合约',
        signatories: [{ party: 'a', roles: ['provid', 'leed'] }, { party: 'b' }],
      },
    ],
    fundingItems: [{ id: 'f', title: '经费', amount: 1, paidFrom: ['a'], settlement: ['byActual', '实报实销'] }],
  };
  expect(foundOf('plan.code.unknown', fields)).toEqual([
    { path: 'assignments.1.role', list: 'role', code: 'leed', nearest: 'lead' },
    { path: 'assignments.4.role', list: 'role', code: '报送', nearest: null },
    { path: 'fundingItems.0.settlement.1', list: 'settlement', code: '实报实销', nearest: null },
    { path: 'instruments.0.signatories.0.roles.0', list: 'role', code: 'provid', nearest: 'provide' },
    { path: 'rules.0.effects.1', list: 'effect', code: 'requir', nearest: 'require' },
    { path: 'tasks.0.records.1.kind', list: 'recordKind', code: 'photos', nearest: 'photo' },
  ]);
});

test('C111 units', () => {
  const fields = {
    indicators: ['percent', '套', '个', 'presons', 'persons'].map((unit, at) => ({ id: `i${at}`, unit })),
    fundingItems: [
      {
        id: 'f',
        title: '经费',
        rate: 1,
        factors: [
          { value: 12, unit: 'months' },
          { value: 1, unit: '家' },
        ],
      },
    ],
  };
  expect(foundOf('plan.code.unknown', fields).map(({ path, code, nearest }) => [path, code, nearest])).toEqual([
    ['fundingItems.0.factors.0.unit', 'months', 'month'],
    ['indicators.3.unit', 'presons', 'person'],
    ['indicators.4.unit', 'persons', 'person'],
  ]);
});
