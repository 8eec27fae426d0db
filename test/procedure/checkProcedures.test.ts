import { expect, test } from 'vitest';
import { checkProcedures } from '../../src/procedure/checkProcedures.ts';
import { party, planWith, task } from '../support/planWith.ts';
import { example } from './example.ts';

type Fields = Readonly<Record<string, unknown>>;

const found = (steps: Readonly<Record<string, Fields>>, fields: Fields = {}) => {
  const tasks = Object.entries(steps).map(([id, each]) => task(id, { parent: 'p', ...each }));
  const body = { assignments: [{ role: 'responsible', parties: ['office'] }] };
  const plan = planWith({
    parties: [party('office')],
    tasks: [task('p', { ordered: true, ...body, ...fields }), ...tasks],
  });
  return checkProcedures(plan).map(({ code, path }) => `${code.slice('procedure.'.length)} ${path.join('.')}`);
};

test('Q21 no steps', () => {
  expect(found({})).toEqual(['steps.none tasks.0']);
});

test('Q22 nobody carries a step out', () => {
  const nobody = { assignments: [{ role: 'cooperate', parties: ['office'] }] };
  const pays = { assignments: [{ role: 'fund', parties: ['office'] }] };
  const judges = { assignments: [{ role: 'evaluate', parties: ['office'] }] };
  expect(found({ a: nobody, b: pays, c: judges, d: {} }, nobody)).toEqual([
    'step.noBody tasks.1',
    'step.noBody tasks.4',
  ]);
  expect(found({ a: nobody })).toEqual([]);
});

test('Q22 told once for a procedure within a procedure', () => {
  const nobody = { assignments: [{ role: 'guide', parties: ['office'] }] };
  expect(found({ a: { ordered: true }, b: { parent: 'a' } }, nobody)).toEqual(['step.noBody tasks.2']);
});

test('Q23 out of reach, Q25 without end', () => {
  expect(found({ a: {}, b: { returnTo: 'a' }, c: {} })).toEqual([
    'loop.endless tasks.2.returnTo',
    'step.unreachable tasks.3',
  ]);
  expect(found({ a: {}, b: { returnTo: 'a', when: 'failed' }, c: {} })).toEqual([]);
  expect(found({ a: {}, out: { when: 'x', returnTo: 'a' }, b: { returnTo: 'a' } })).toEqual([
    'loop.endless tasks.2.returnTo',
    'loop.endless tasks.3.returnTo',
  ]);
  expect(found({ a: {}, b: { returnTo: 'b' } })).toEqual(['loop.endless tasks.2.returnTo']);
  expect(found({ a: { returnTo: 'b' }, b: {} })).toEqual([]);
});

test('Q24 dead ends', () => {
  expect(found({ a: { after: ['b'] }, b: { after: ['a'] } })).toEqual(['step.deadEnd tasks.1.after.0']);
  expect(found({ a: { after: ['p'] } })).toEqual(['step.deadEnd tasks.1.after.0']);
  expect(found({ a: { after: ['a'] } })).toEqual(['step.deadEnd tasks.1.after.0']);
});

test('Q25 the real plans', () => {
  expect(checkProcedures(example('health-promoting-town-scheme')).map(({ params }) => params)).toEqual([
    { id: 'effect-evaluation', returnTo: 'priorities' },
    { id: 'referral', returnTo: 'first-diagnosis' },
  ]);
  expect(checkProcedures(example('five-community-safety-creation-plan'))).toEqual([]);
  expect(checkProcedures(example('psychiatric-rehab-centre-service-scheme'))).toEqual([]);
});
