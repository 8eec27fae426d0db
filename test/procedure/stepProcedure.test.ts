import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import type { ProcedureRun } from '../../src/procedure/procedureState.ts';
import { type ProcedureOptions, stepProcedure } from '../../src/procedure/stepProcedure.ts';
import type { Event, Fact } from '../../src/schema/ledger.ts';
import type { Plan } from '../../src/schema/plan.ts';
import { party, planWith, task } from '../support/planWith.ts';
import { example } from './example.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A procedure `p` of steps in order, given as `{ id: fields }`; a step without `parent` stands in `p`. */
function procedure(steps: Readonly<Record<string, Fields>>, fields: Fields = {}, more: Fields = {}): Plan {
  const tasks = Object.entries(steps).map(([id, each]) => task(id, { parent: 'p', ...each }));
  return planWith({
    year: 2026,
    ...more,
    tasks: [task('p', { ordered: true, ...fields }), ...tasks, task('elsewhere')],
  });
}

const abc = { a: {}, b: {}, c: {} };
const on = (met: string, date: string | undefined, name?: string): Event => ({
  met,
  ...(date ? { date } : {}),
  ...(name ? { case: name } : {}),
});
const named = (event: string, date: string, name?: string): Event => ({ event, date, ...(name ? { case: name } : {}) });
const step = (plan: Plan, events: readonly Event[], options: Partial<ProcedureOptions> = {}) =>
  stepProcedure(plan, 'p', events, { asOf: '2026-12-31', ...options });
const brief = ({ state, current }: ProcedureRun) => [state, ...current.map(({ taskId }) => taskId)].join(' ');
const states = (plan: Plan, events: readonly Event[], options: Partial<ProcedureOptions> = {}) =>
  step(plan, events, options).runs.map(brief);
const found = ({ issues }: { readonly issues: readonly { code: string; params: object }[] }) =>
  issues.map(({ code, params }) => `${code} ${Object.values(params)[0]}`);

test.each([
  [[], 'notStarted a'],
  [['a'], 'running b'],
  [['a', 'b'], 'running c'],
  [['a', 'b', 'c'], 'ended'],
])('Q1 steps in order after %j', (done, expected) => {
  expect(
    states(
      procedure(abc),
      done.map((id, at) => on(id, `2026-03-0${at + 1}`)),
    ),
  ).toEqual([expected]);
});

test('Q1 what was done, what follows, since when', () => {
  const { runs } = step(procedure(abc), [on('a', '2026-03-01'), on('b', '2026-03-05')]);
  expect(runs).toMatchObject([
    {
      state: 'running',
      since: '2026-03-05',
      done: [
        { taskId: 'a', date: '2026-03-01' },
        { taskId: 'b', date: '2026-03-05' },
      ],
      next: [],
    },
  ]);
  expect(step(procedure(abc), []).runs[0]).toMatchObject({ since: null, next: ['b'] });
});

const mediation = example('five-community-safety-creation-plan');
const dispute = (facts: readonly Fact[], ...events: Event[]) =>
  stepProcedure(mediation, 'dispute-mediation', [named('dispute-found', '2026-03-01', '001'), ...events], {
    asOf: '2026-03-31',
    facts,
  });

test('Q2 escalation: on site, community, subdistrict', () => {
  const fact = (indicator: string, is: boolean): Fact => ({ indicator, subject: '001', is });
  expect(dispute([]).runs.map(brief)).toEqual(['running on-site-mediation']);
  const onSite = on('on-site-mediation', '2026-03-01', '001');
  const open = dispute([], onSite).runs[0];
  expect(open).toMatchObject({
    state: 'undecided',
    next: ['subdistrict-mediation'],
    otherwise: ['subdistrict-mediation'],
  });
  expect(open?.current[0]?.condition).toMatchObject({ holds: null, lacks: ['settled-on-site'] });
  expect(dispute([fact('settled-on-site', false)], onSite).runs.map(brief)).toEqual(['running community-mediation']);
  const community = on('community-mediation', '2026-03-04', '001');
  const facts = [fact('settled-on-site', false), fact('settled-by-community', false)];
  expect(dispute(facts, onSite, community).runs.map(brief)).toEqual(['running subdistrict-mediation']);
  const settled = [fact('settled-on-site', false), fact('settled-by-community', true)];
  expect(dispute(settled, onSite, community).runs.map(brief)).toEqual(['ended']);
});

test('Q3 an event shows that an open step was entered', () => {
  const plan = procedure({ a: {}, b: { when: { vague: '必要时' } }, c: {} });
  expect(states(plan, [on('a', '2026-03-01')])).toEqual(['undecided b']);
  expect(states(plan, [on('a', '2026-03-01'), on('b', '2026-03-02')])).toEqual(['running c']);
  expect(found(step(plan, [on('a', '2026-03-01'), on('c', '2026-03-02')]))).toEqual(['procedure.event.unfit c']);
});

test('Q4 facts count from their day on', () => {
  const plan = procedure({ a: {}, b: { when: 'failed' }, c: {} });
  const facts: Fact[] = [
    { indicator: 'failed', period: '2026-03-01', is: true },
    { indicator: 'failed', period: '2026-06-01', is: false },
  ];
  const events = [on('a', '2026-03-01')];
  expect(states(plan, events, { facts, asOf: '2026-05-31' })).toEqual(['running b']);
  expect(states(plan, events, { facts, asOf: '2026-02-28' })).toEqual(['notStarted a']);
  expect(states(plan, [...events, on('b', '2026-04-01')], { facts })).toEqual(['running c']);
  expect(states(plan, [on('a', '2026-07-01')], { facts })).toEqual(['running c']);
});

test('Q4 named events of the run are facts', () => {
  const plan = procedure({ a: {}, b: { when: 'appeal' } });
  expect(
    states(plan, [on('a', '2026-03-01', 'x'), named('appeal', '2026-03-02', 'x'), on('a', '2026-03-01', 'y')]),
  ).toEqual(['running b', 'undecided b']);
});

test('Q5 loops', () => {
  const plan = procedure({ a: {}, b: {}, redo: { when: 'failed', returnTo: 'a' }, c: {} });
  const facts: Fact[] = [
    { indicator: 'failed', period: '2026-03-01', is: true },
    { indicator: 'failed', period: '2026-05-01', is: false },
  ];
  const round = [on('a', '2026-03-01'), on('b', '2026-03-02'), on('redo', '2026-03-03')];
  expect(step(plan, round, { facts, asOf: '2026-04-01' }).runs).toMatchObject([
    { state: 'running', next: ['b'], current: [{ taskId: 'a' }] },
  ]);
  expect(states(plan, [...round, on('a', '2026-05-02'), on('b', '2026-05-03')], { facts })).toEqual(['running c']);
  expect(step(plan, round.slice(0, 2), { facts, asOf: '2026-03-02' }).runs[0]).toMatchObject({
    next: ['a'],
    otherwise: ['c'],
  });
});

test('Q6 side by side, and nested', () => {
  const plan = procedure({
    group: {},
    x: { parent: 'group' },
    y: { parent: 'group', when: 'wanted' },
    inner: { ordered: true, when: 'inner-wanted' },
    i: { parent: 'inner' },
    j: { parent: 'inner' },
    last: {},
    beside: { alongside: ['last'] },
  });
  const facts: Fact[] = [
    { indicator: 'wanted', is: true },
    { indicator: 'inner-wanted', is: true },
  ];
  const days = (ids: string[]) => ids.map((id, at) => on(id, `2026-03-0${at + 1}`));
  const after = (...ids: string[]) => states(plan, days(ids), { facts })[0];
  expect([after(), after('y'), after('x', 'y'), after('x', 'y', 'i'), after('y', 'x', 'i', 'j')]).toEqual([
    'notStarted x y',
    'running x',
    'running i',
    'running j',
    'running last beside',
  ]);
  expect(after('group', 'inner')).toBe('running last beside');
  expect(after('x', 'y', 'i', 'j', 'beside', 'last')).toBe('ended');
  expect(
    states(plan, days(['x']), {
      facts: [
        { indicator: 'wanted', is: false },
        { indicator: 'inner-wanted', is: false },
      ],
    }),
  ).toEqual(['running last beside']);
});

test('Q7 what stands above steps may be recorded after them', () => {
  const plan = procedure({ group: {}, x: { parent: 'group' }, last: {} });
  const events = [on('x', '2026-03-01'), on('group', '2026-03-01'), on('last', '2026-03-03'), on('p', '2026-03-04')];
  expect(step(plan, events)).toMatchObject({ runs: [{ state: 'ended' }], issues: [] });
  expect(found(step(plan, [on('p', '2026-03-01')]))).toEqual(['procedure.event.unfit p']);
});

test('Q8 waits for tasks outside', () => {
  const plan = procedure({ a: { after: ['elsewhere'] }, b: { after: ['a'] } });
  expect(step(plan, []).runs).toMatchObject([{ state: 'waiting', current: [{ waitsFor: ['elsewhere'] }] }]);
  expect(states(plan, [on('elsewhere', '2026-01-05'), on('a', '2026-01-06')])).toEqual(['running b']);
});

test('Q9 a run per case, per unit, per event', () => {
  const events = [on('a', '2026-03-01', 'two'), on('a', '2026-03-02', 'one'), on('b', '2026-03-03', 'one')];
  expect(step(procedure(abc), events).runs.map((run) => [run.case, brief(run)])).toEqual([
    ['two', 'running b'],
    ['one', 'running c'],
  ]);
  const parties = [party('centre'), party('one', { partOf: 'centre' }), party('three', { partOf: 'centre' })];
  const perUnit = procedure(abc, { scope: ['centre'], each: true }, { parties });
  expect(step(perUnit, events).runs.map((run) => run.case)).toEqual(['two', 'one', 'three']);
  expect(found(step(perUnit, [on('a', '2026-03-01')]))).toEqual(['procedure.case.missing p']);
  const perEvent = procedure(abc, { timings: [{ kind: 'trigger', on: ['hazard', { met: 'elsewhere' }] }] });
  expect(states(perEvent, [])).toEqual([]);
  const triggers = [
    named('hazard', '2026-03-01', 'h1'),
    on('elsewhere', '2026-03-02', 'h2'),
    on('a', '2026-03-04', 'h2'),
  ];
  expect(states(perEvent, triggers)).toEqual(['running a', 'running b']);
  expect(found(step(perEvent, [named('hazard', '2026-03-01'), named('hazard', '2026-03-02')]))).toEqual([
    'procedure.case.missing p',
  ]);
});

test('Q10 dates', () => {
  const plan = procedure(abc);
  expect(found(step(plan, [on('a', undefined), on('b', '2026-13')]))).toEqual([
    'procedure.event.undated a',
    'procedure.event.undated b',
  ]);
  expect(step(plan, [on('a', '2026-03')]).runs[0]?.done).toEqual([{ taskId: 'a', date: '2026-03-31' }]);
  expect(states(plan, [on('a', '2026-03-02')], { asOf: '2026-03-01' })).toEqual(['notStarted a']);
});

test('Q11 twice', () => {
  const events = [on('a', '2026-03-01'), on('a', '2026-03-01'), named('x', '2026-03-02'), named('x', '2026-03-02')];
  const result = step(procedure(abc), events);
  expect(found(result)).toEqual(['procedure.event.twice x', 'procedure.event.twice a']);
  expect(result.runs.map(brief)).toEqual(['running b']);
});

test('Q12 events that do not fit', () => {
  const result = step(procedure(abc), [
    on('b', '2026-03-01', 'k'),
    on('a', '2026-03-02', 'k'),
    on('a', '2026-03-03', 'k'),
  ]);
  expect(result.runs.map(brief)).toEqual(['running b']);
  expect(result.issues.map(({ params }) => params)).toEqual([
    { event: 'b', date: '2026-03-01', case: 'k', expected: ['a'] },
    { event: 'a', date: '2026-03-03', case: 'k', expected: ['b'] },
  ]);
  const ended = step(procedure({ a: {} }), [on('a', '2026-03-02'), on('a', '2026-03-05')]);
  expect(ended.issues).toMatchObject([{ code: 'procedure.event.unfit', params: { expected: [] } }]);
});

test('Q13 who acts', () => {
  const parties = [party('office'), party('group'), party('agency')];
  const plan = procedure(
    { a: { assignments: [{ role: 'inspect', parties: ['group'], delegate: 'agency', each: true }] } },
    {
      assignments: [
        { role: 'responsible', parties: ['office'] },
        { role: 'inspect', parties: ['office'] },
      ],
    },
    { parties },
  );
  expect(step(plan, []).runs[0]?.current[0]?.actors).toEqual([
    { role: 'inspect', parties: ['group'], each: true, delegate: 'agency' },
    { role: 'responsible', parties: ['office'] },
  ]);
});

const due = (timings: unknown, fields: Fields = {}, events: readonly Event[] = [on('a', '2026-03-03')]) => {
  const plan = procedure({ a: {}, b: timings === undefined ? {} : { timings } }, fields);
  const { due, overdue, dueWording, provisional } = step(plan, events).runs[0]?.current[0] ?? {};
  return [due, overdue, dueWording ?? provisional];
};

test.each([
  [[{ kind: 'trigger', on: [{ met: 'a' }], within: { days: 10 } }], ['2026-03-13', true, undefined]],
  [[{ kind: 'trigger', on: [{ met: 'a' }], within: { workdays: 3 } }], ['2026-03-06', true, true]],
  [[{ kind: 'trigger', on: [{ met: 'a' }], within: { vague: '及时' } }], [null, false, '及时']],
  [[{ kind: 'trigger', on: ['x'], within: { days: 1 } }], [null, false, undefined]],
  [[{ kind: 'deadline', by: '2026-05' }], ['2026-05-31', true, undefined]],
  [[{ kind: 'deadline', before: '2027-01' }], ['2026-12-31', false, undefined]],
  [[{ kind: 'period', length: { months: 1 } }], ['2026-04-03', true, undefined]],
  [
    [
      { kind: 'period', during: '2026-06' },
      { kind: 'deadline', by: '2026-04' },
    ],
    ['2026-04-30', true, undefined],
  ],
  [[{ kind: 'deadline', by: '2026-05/..' }], [null, false, undefined]],
  [[{ kind: 'vague', wording: '适时' }], [null, false, '适时']],
  [[{ kind: 'quota', per: 'quarter', count: 1 }], ['2026-03-31', true, undefined]],
])('Q14 due by %j', (timings, expected) => {
  expect(due(timings)).toEqual(expected);
});

test('Q14 due by the bounds above', () => {
  expect(due(undefined, { timings: [{ kind: 'deadline', by: '2026-09' }] })).toEqual(['2026-09-30', true, undefined]);
  expect(due(undefined)).toEqual([null, false, undefined]);
});

test('Q15 what rules bring about', () => {
  const rules = [
    { when: 'refused', effects: ['punish'], starts: 'elsewhere' },
    { when: 'harmless', effects: ['exempt'] },
    { when: 'unheard', effects: ['revokeLicence'] },
    { effects: ['record'] },
  ];
  const facts: Fact[] = [
    { indicator: 'refused', is: true },
    { indicator: 'harmless', is: false },
  ];
  const plan = procedure({ a: { rules }, b: {}, c: { rules } });
  expect(step(plan, [on('a', '2026-03-01')], { facts }).runs[0]?.consequences).toMatchObject([
    { taskId: 'a', rule: 0, effects: ['punish'], starts: 'elsewhere', condition: { holds: true } },
    { taskId: 'a', rule: 2, effects: ['revokeLicence'], condition: { holds: null, lacks: ['unheard'] } },
  ]);
});

test('Q15 an enforcement ladder: on the spot, by a time limit, revoked', () => {
  const plan = procedure({
    onSite: { rules: [{ when: { not: 'corrected' }, effects: ['rectify'], within: { days: 15 } }] },
    notice: { when: { not: 'corrected' }, rules: [{ when: { not: 'rectified' }, effects: ['revokeLicence', 'ban'] }] },
    revoke: { when: { not: 'rectified' } },
  });
  const facts: Fact[] = [{ indicator: 'corrected', is: false }];
  const first = step(plan, [on('onSite', '2026-03-02')], { facts }).runs[0];
  expect(first).toMatchObject({ current: [{ taskId: 'notice' }], otherwise: ['revoke'] });
  expect(first?.consequences[0]).toMatchObject({ effects: ['rectify'], due: '2026-03-17', condition: { holds: true } });
  expect(first?.consequences[1]).toMatchObject({
    effects: ['revokeLicence', 'ban'],
    condition: { lacks: ['rectified'] },
  });
  const notice = [on('onSite', '2026-03-02'), on('notice', '2026-03-20')];
  expect(states(plan, notice, { facts: [...facts, { indicator: 'rectified', is: false }] })).toEqual([
    'running revoke',
  ]);
  expect(states(plan, notice, { facts: [...facts, { indicator: 'rectified', is: true }] })).toEqual(['ended']);
});

test('Q13 review in stages by other bodies', () => {
  const plan = example('star-rating-harmonious-community');
  const review = (...events: Event[]) =>
    stepProcedure(plan, 'selection', events, { asOf: '2026-12-31' }).runs[0]?.current[0];
  const who = (...ids: string[]) =>
    review(...ids.map((id, at) => on(id, `2026-10-0${at + 1}`, 'community-1')))?.actors.map(
      ({ role, parties }) => `${role} ${parties[0]}`,
    );
  expect(who('nomination')).toEqual(['responsible township']);
  expect(who('nomination', 'review')).toEqual(['organise guidance-office', 'inspect guidance-office']);
});

test('Q16 a task that is no procedure', () => {
  expect(found(stepProcedure(procedure(abc), 'elsewhere', [], { asOf: '2026-01-01' }))).toEqual([
    'procedure.steps.none elsewhere',
  ]);
});

test('Q17 the caller is mistaken', () => {
  expect(() => stepProcedure(procedure(abc), 'gone', [], { asOf: '2026-01-01' })).toThrow(/^procedure\.task: /);
  expect(() => step(procedure(abc), [], { asOf: '2026-02-30' })).toThrow(/^procedure\.asOf: /);
});

const ladder = procedure({ a: {}, b: { when: 'failed' }, again: { when: 'failed', returnTo: 'a' }, c: {} });
const anyEvents = fc.array(
  fc.record({
    met: fc.constantFrom('a', 'b', 'again', 'c', 'p', 'elsewhere'),
    date: fc.constantFrom('2026-03-01', '2026-03-02', '2026-03-03', '2026-03'),
    case: fc.constantFrom('x', 'y'),
  }),
  { maxLength: 20 },
);

test.prop([anyEvents, fc.infiniteStream(fc.nat())])('Q18 the order of events does not matter', (events, keys) => {
  const facts: Fact[] = [
    { indicator: 'failed', period: '2026-03-01', is: true },
    { indicator: 'failed', period: '2026-03-03', is: false },
  ];
  const shuffled = events.map((event) => ({ event, key: keys.next().value ?? 0 })).sort((a, b) => a.key - b.key);
  const byCase = (list: readonly Event[]) => {
    const { runs, issues } = step(ladder, list, { facts });
    return {
      runs: [...runs].sort((a, b) => ((a.case ?? '') < (b.case ?? '') ? -1 : 1)),
      issues: issues.map(({ message }) => message).sort(),
    };
  };
  expect(byCase(shuffled.map(({ event }) => event))).toEqual(byCase(events));
});

test.prop([anyEvents])('Q18 each event is done or reported', (events) => {
  const { runs, issues } = step(ladder, events);
  const steps = events.filter(({ met }) => met !== 'elsewhere' && met !== 'p');
  const misfits = issues.filter(({ code, params }) => code.startsWith('procedure.event.') && params.event !== 'p');
  expect(runs.reduce((sum, { done }) => sum + done.length, 0) + misfits.length).toBe(steps.length);
});
