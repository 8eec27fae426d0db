import { describe, expect, test } from 'vitest';
import type { Period, PeriodContext, StatedPeriod } from '../../src/period/period.ts';
import { resolvePeriod, resolvePlanPeriod } from '../../src/period/resolvePeriod.ts';

const span = (text: string): Period => {
  const [start, end] = text.split('..');
  return { start: start || null, end: end || null };
};
const ok = (text: string) => ({ ok: true, value: span(text), issues: [] });
const faultOf = (value: StatedPeriod, context: PeriodContext = {}) => {
  const result = resolvePeriod(value, context, ['timings', 0, 'by']);
  if (result.ok) return result;
  const [issue] = result.issues;
  return {
    count: result.issues.length,
    code: issue?.code,
    severity: issue?.severity,
    path: issue?.path,
    params: issue?.params,
  };
};
const fault = (code: string, severity: string, params: object) => ({
  count: 1,
  code,
  severity,
  path: ['timings', 0, 'by'],
  params,
});

describe('with a year', () => {
  test.each([
    ['2026', '2026-01-01..2026-12-31'],
    ['0001', '0001-01-01..0001-12-31'],
    ['9999', '9999-01-01..9999-12-31'],
    ['2026-H1', '2026-01-01..2026-06-30'],
    ['2026-H2', '2026-07-01..2026-12-31'],
    ['2026-Q1', '2026-01-01..2026-03-31'],
    ['2026-Q4', '2026-10-01..2026-12-31'],
    ['2026-02', '2026-02-01..2026-02-28'],
    ['2024-02', '2024-02-01..2024-02-29'],
    ['2026-05-early', '2026-05-01..2026-05-10'],
    ['2026-05-mid', '2026-05-11..2026-05-20'],
    ['2026-05-late', '2026-05-21..2026-05-31'],
    ['2024-02-late', '2024-02-21..2024-02-29'],
    ['2026-05-1h', '2026-05-01..2026-05-15'],
    ['2026-02-2h', '2026-02-16..2026-02-28'],
    ['2026-W01', '2025-12-29..2026-01-04'],
    ['2026-W23', '2026-06-01..2026-06-07'],
    ['2026-W53', '2026-12-28..2027-01-03'],
    ['0001-W01', '0001-01-01..0001-01-07'],
    ['2026-05-31', '2026-05-31..2026-05-31'],
    ['2024-02-29', '2024-02-29..2024-02-29'],
    ['2025-09/2026-07', '2025-09-01..2026-07-31'],
    ['2026-Q1/2026-05-15', '2026-01-01..2026-05-15'],
    ['2026-05/2026-05-15', '2026-05-01..2026-05-15'],
    ['2026/2026-W01', '2026-01-01..2026-01-04'],
  ])('P1 P5 %s', (text, days) => {
    expect(resolvePeriod(text, {})).toEqual(ok(days));
    // A year of its own beats whatever the plan says.
    expect(resolvePeriod(text, { year: 2030, plan: span('2020-01-01..2029-12-31') })).toEqual(ok(days));
  });

  test.each([
    ['2026-05/..', '2026-05-01..'],
    ['../2026-05', '..2026-05-31'],
    ['../2026-05-31', '..2026-05-31'],
    ['../..', '..'],
  ])('P6 open ends %s', (text, days) => {
    expect(resolvePeriod(text, {})).toEqual(ok(days));
  });
});

describe('without a year', () => {
  test.each([
    ['--05', '2026-05-01..2026-05-31'],
    ['--01', '2026-01-01..2026-01-31'],
    ['--H2', '2026-07-01..2026-12-31'],
    ['--Q4', '2026-10-01..2026-12-31'],
    ['--05-31', '2026-05-31..2026-05-31'],
    ['--05-late', '2026-05-21..2026-05-31'],
    ['--02-2h', '2026-02-16..2026-02-28'],
    ['--W23', '2026-06-01..2026-06-07'],
    ['--07/--08', '2026-07-01..2026-08-31'],
    ['--11/--04', '2026-11-01..2027-04-30'],
    ['--05/--05', '2026-05-01..2026-05-31'],
    ['--05-late/--05-early', '2026-05-21..2027-05-10'],
    ['--Q4/--01-15', '2026-10-01..2027-01-15'],
    ['--12-20/--02', '2026-12-20..2027-02-28'],
    ['--W52/--W02', '2026-12-21..2027-01-17'],
    ['--05/..', '2026-05-01..'],
    ['../--05', '..2026-05-31'],
    ['plan', '2026-01-01..2026-12-31'],
    ['plan/..', '2026-01-01..'],
    ['--11/plan', '2026-11-01..2026-12-31'],
  ])('P7 plan of 2026: %s', (text, days) => {
    expect(resolvePeriod(text, { year: 2026 })).toEqual(ok(days));
    expect(resolvePeriod(text, { year: 1999, plan: span('2026-01-01..2026-12-31') })).toEqual(ok(days));
  });

  test.each([
    ['--09', '2025-09-01..2025-09-30'],
    ['--12', '2025-12-01..2025-12-31'],
    ['--01', '2026-01-01..2026-01-31'],
    ['--07', '2026-07-01..2026-07-31'],
    ['--Q4', '2025-10-01..2025-12-31'],
    ['--Q1', '2026-01-01..2026-03-31'],
    ['--H1', '2026-01-01..2026-06-30'],
    ['--H2', '2026-07-01..2026-12-31'],
    ['--11/--04', '2025-11-01..2026-04-30'],
    ['--07/--08', '2026-07-01..2026-08-31'],
    ['--09-01', '2025-09-01..2025-09-01'],
    ['--08-31', '2026-08-31..2026-08-31'],
    ['--W36', '2025-09-01..2025-09-07'],
    ['--W35', '2026-08-24..2026-08-30'],
    ['plan', '2025-09-01..2026-07-31'],
  ])('P7 school year 2025-09/2026-07: %s', (text, days) => {
    expect(resolvePeriod(text, { year: 2025, plan: span('2025-09-01..2026-07-31') })).toEqual(ok(days));
  });

  test('P7 a plan that starts within a month', () => {
    const plan = span('2025-09-15..2026-07-10');
    expect(resolvePeriod('--09', { plan })).toEqual(ok('2026-09-01..2026-09-30'));
    expect(resolvePeriod('--09-late', { plan })).toEqual(ok('2025-09-21..2025-09-30'));
    expect(resolvePeriod('--09-15', { plan })).toEqual(ok('2025-09-15..2025-09-15'));
    expect(resolvePeriod('--09-14', { plan })).toEqual(ok('2026-09-14..2026-09-14'));
  });

  test.each([
    [2026, '--W01', '2025-12-29..2026-01-04'],
    [2026, '--W53', '2026-12-28..2027-01-03'],
    [2027, '--W01', '2027-01-04..2027-01-10'],
    [2021, '--W01', '2021-01-04..2021-01-10'],
    [2020, '--W53', '2020-12-28..2021-01-03'],
    [2026, '--W01/--01-15', '2025-12-29..2026-01-15'],
  ])('P8 weeks of %i: %s', (year, text, days) => {
    expect(resolvePeriod(text, { year })).toEqual(ok(days));
  });

  test.each([
    ['2026-09/--01', '2026-09-01..2027-01-31'],
    ['2026-09/--10', '2026-09-01..2026-10-31'],
    ['2026-09-10/--09', '2026-09-10..2026-09-30'],
    ['2026-09-10/--09-09', '2026-09-10..2027-09-09'],
    ['2026-09/--W02', '2026-09-01..2027-01-17'],
    ['--09/2027-01', '2026-09-01..2027-01-31'],
    ['--01/2027-01', '2027-01-01..2027-01-31'],
    ['--01-20/2027-01-15', '2026-01-20..2027-01-15'],
    ['--W53/2027-01-01', '2026-12-28..2027-01-01'],
    ['--W01/2026-01', '2025-12-29..2026-01-31'],
  ])('P11 one dated end: %s', (text, days) => {
    expect(resolvePeriod(text, {})).toEqual(ok(days));
    expect(resolvePeriod(text, { plan: span('2020-01-01..2029-12-31') })).toEqual(ok(days));
  });

  test('P9 plan longer than twelve months', () => {
    const plan = span('2024-03-01..2025-03-01');
    expect(faultOf('--05', { year: 2024, plan })).toEqual(
      fault('period.year.ambiguous', 'warning', { text: '--05', start: '2024-03-01', end: '2025-03-01' }),
    );
    expect(faultOf('--11/--04', { plan })).toMatchObject({ code: 'period.year.ambiguous' });
    expect(faultOf('--05', { plan: span('2024-03-01..') })).toEqual(
      fault('period.year.ambiguous', 'warning', { text: '--05', start: '2024-03-01', end: null }),
    );
    expect(resolvePeriod('plan', { plan })).toEqual(ok('2024-03-01..2025-03-01'));
  });

  test.each([
    ['2024-03-01..2025-02-28', true],
    ['2024-02-29..2025-02-28', true],
    ['2024-02-29..2025-03-01', false],
    ['2026-01-01..2026-12-31', true],
    ['2026-01-01..2027-01-01', false],
    ['9999-06-01..9999-12-31', true],
  ])('P9 %s is within twelve months: %s', (plan, within) => {
    expect(resolvePeriod('--12', { plan: span(plan) }).ok).toBe(within);
  });

  test.each([{}, { year: 2026.5 }, { year: 0 }, { year: 10_000 }, { year: Number.NaN }])(
    'P9 no year: %j',
    (context) => {
      expect(faultOf('--05', context)).toEqual(fault('period.year.missing', 'warning', { text: '--05' }));
      expect(faultOf('plan', context)).toEqual(fault('period.year.missing', 'warning', { text: 'plan' }));
      expect(faultOf('../--05', context)).toMatchObject({ code: 'period.year.missing' });
    },
  );

  test('P10 29 February', () => {
    expect(resolvePeriod('--02-29', { year: 2028 })).toEqual(ok('2028-02-29..2028-02-29'));
    expect(faultOf('--02-29', { year: 2026 })).toEqual(
      fault('period.leapDay', 'error', { text: '--02-29', year: 2026 }),
    );
    expect(resolvePeriod('--02-29', { plan: span('2027-03-01..2028-02-29') })).toEqual(ok('2028-02-29..2028-02-29'));
    expect(faultOf('--02-29', { plan: span('2026-03-01..2027-02-28') })).toMatchObject({ params: { year: 2027 } });
    expect(faultOf('2026-03/--02-29')).toMatchObject({ code: 'period.leapDay', params: { year: 2027 } });
    expect(resolvePeriod('--02/--02-29', { year: 2028 })).toEqual(ok('2028-02-01..2028-02-29'));
  });

  test('P3 P10 week 53 of a short year, and past the last year', () => {
    expect(faultOf('--W53', { year: 2027 })).toEqual(fault('period.date', 'error', { text: '--W53 (2027)' }));
    expect(faultOf('--05', { plan: span('9999-06-01..9999-12-31') })).toMatchObject({ code: 'period.date' });
    expect(faultOf('--11/0001-04', {})).toMatchObject({ code: 'period.date' });
  });
});

describe('named periods', () => {
  const named = {
    'phase:prepare': '2025-09/2025-10',
    'phase:carry-out': '--11/--04',
    'phase:accept': 'phase:last',
    'phase:last': '--05/plan',
    'term:autumn': 'schoolyear:2025/--01',
    'schoolyear:2025': '2025-09/2026-07',
    'observance:安全月': '--06',
    'phase:open': '../2025-10',
    'phase:endless': '2025-09/..',
    'phase:hidden': { masked: 'xx月' },
    'phase:sometime': { vague: '适时' },
    'phase:broken': '2026-5',
    'phase:lost': 'phase:nowhere',
  };
  const plan = span('2025-09-01..2026-07-31');

  test.each([
    ['phase:prepare', '2025-09-01..2025-10-31'],
    ['phase:carry-out', '2025-11-01..2026-04-30'],
    ['phase:accept', '2026-05-01..2026-07-31'],
    ['term:autumn', '2025-09-01..2026-01-31'],
    ['observance:安全月', '2026-06-01..2026-06-30'],
    ['phase:prepare/phase:carry-out', '2025-09-01..2026-04-30'],
    ['phase:prepare/2025-12', '2025-09-01..2025-12-31'],
    ['phase:prepare/--01', '2025-09-01..2026-01-31'],
    ['--10/phase:accept', '2025-10-01..2026-07-31'],
    ['phase:accept/..', '2026-05-01..'],
    ['../phase:prepare', '..2025-10-31'],
    ['phase:open', '..2025-10-31'],
    ['phase:open/--01', '..2026-01-31'],
    ['phase:open/..', '..'],
    ['--05/phase:endless', '2026-05-01..'],
  ])('P12 %s', (text, days) => {
    expect(resolvePeriod(text, { plan, named })).toEqual(ok(days));
  });

  test('P12 P14 faults of the definition', () => {
    const context = { plan, named };
    expect(faultOf('phase:none', context)).toEqual(fault('period.named.unknown', 'warning', { name: 'phase:none' }));
    expect(faultOf('phase:prepare')).toMatchObject({ code: 'period.named.unknown' });
    expect(faultOf('phase:lost', context)).toMatchObject({
      code: 'period.named.unknown',
      params: { name: 'phase:nowhere' },
    });
    expect(faultOf('phase:hidden/..', context)).toEqual(fault('period.masked', 'warning', { masked: 'xx月' }));
    expect(faultOf('2025-09/phase:sometime', context)).toMatchObject({ code: 'period.vague' });
    expect(faultOf('phase:broken', context)).toMatchObject({ code: 'period.syntax', params: { text: '2026-5' } });
    expect(faultOf('phase:carry-out/phase:prepare', context)).toEqual(
      fault('period.reversed', 'error', {
        text: 'phase:carry-out/phase:prepare',
        start: '2025-11-01',
        end: '2025-10-31',
      }),
    );
    expect(faultOf('constructor:name', context)).toMatchObject({ code: 'period.named.unknown' });
    expect(faultOf('phase:n', { named: { 'phase:n': 2026 as unknown as string } })).toMatchObject({
      code: 'period.number',
    });
  });

  test('P13 cycles', () => {
    const named = {
      'phase:a': 'phase:b',
      'phase:b': '2026-01/phase:c',
      'phase:c': 'phase:a/2026-12',
      'phase:d': 'phase:c',
      'phase:self': 'phase:self',
    };
    const cycle = fault('period.named.cycle', 'error', { names: ['phase:a', 'phase:b', 'phase:c'], count: 3 });
    for (const name of ['phase:a', 'phase:b', 'phase:c', 'phase:d']) expect(faultOf(name, { named })).toEqual(cycle);
    expect(faultOf('phase:self', { named })).toMatchObject({ params: { names: ['phase:self'], count: 1 } });
  });

  test('P13 long chains and many ways', () => {
    const chain = Object.fromEntries(
      Array.from({ length: 50_000 }, (_, index) => [`phase:${index}`, `phase:${index + 1}`]),
    );
    expect(resolvePeriod('phase:0', { named: { ...chain, 'phase:50000': '2026' } })).toEqual(
      ok('2026-01-01..2026-12-31'),
    );
    expect(faultOf('phase:7', { named: { ...chain, 'phase:50000': 'phase:0' } })).toMatchObject({
      params: {
        count: 50_001,
        names: ['phase:0', 'phase:1', 'phase:2', 'phase:3', 'phase:4', 'phase:5', 'phase:6', 'phase:7'],
      },
    });
    const doubling = Object.fromEntries(
      Array.from({ length: 200 }, (_, index) => [`phase:${index}`, `phase:${index + 1}/phase:${index + 1}`]),
    );
    expect(resolvePeriod('phase:0', { named: { ...doubling, 'phase:200': '2026' } })).toEqual(
      ok('2026-01-01..2026-12-31'),
    );
  });
});

describe('refused', () => {
  test.each([
    '',
    ' 2026',
    '2026 ',
    '2026\n',
    '26',
    '02026',
    '2026-5',
    '2026-05-3',
    '2026-05-Late',
    '2026-05-3h',
    '2026-w23',
    '2026-W3',
    '2026-h1',
    '2026/',
    '/2026',
    '2026/2027/2028',
    '..',
    '../',
    '/..',
    '../../..',
    '2026-05/...',
    '--',
    '--2026',
    '---05',
    '-05',
    '--5',
    '2026-',
    '2026-05-',
    '2026--05',
    '+2026',
    '-2026',
    '2026-05-31T00:00',
    '２０２６',
    '2026年5月',
    '2026—05',
    'plans',
    'Plan',
    'plan:',
    'phase:',
    'phase:-a',
    'phase: a',
    'Phase:a',
    'phase2:a',
    'phase:a b',
    `phase:${'a'.repeat(65)}`,
    `${'a'.repeat(25)}:a`,
    'phase',
    '2026\0',
    '20\u000026',
    'phase:a\0',
    '\ud800',
  ])('P1 %j', (text) => {
    expect(faultOf(text, { year: 2026 })).toMatchObject({ count: 1, code: 'period.syntax', severity: 'error' });
  });

  test.each([
    '0000',
    '0000-05',
    '2026-H0',
    '2026-H3',
    '2026-Q5',
    '2026-00',
    '2026-13',
    '2026-13-early',
    '2026-W00',
    '2026-W54',
    '2025-W53',
    '9999-W52',
    '2026-02-30',
    '2026-02-29',
    '2026-04-31',
    '2026-05-00',
    '--02-30',
    '--13',
    '--Q9',
    '--W54',
  ])('P3 %s', (text) => {
    const refused = fault('period.date', 'error', { text });
    expect(faultOf(text, { year: 2026 })).toEqual(refused);
    expect(faultOf(`${text}/..`, { year: 2026 })).toEqual(refused);
    expect(faultOf(`../${text}`, { year: 2026 })).toEqual(refused);
  });

  test.each([
    ['2026-05/2026-03', '2026-05-01', '2026-03-31'],
    ['2027/2026', '2027-01-01', '2026-12-31'],
    ['2026-05-02/2026-05-01', '2026-05-02', '2026-05-01'],
    ['2026-W02/2026-W01', '2026-01-05', '2026-01-04'],
  ])('P4 %s', (text, start, end) => {
    expect(faultOf(text)).toEqual(fault('period.reversed', 'error', { text, start, end }));
  });

  test('P2 P14 what is no text', () => {
    expect(faultOf(2026 as unknown as string)).toEqual(fault('period.number', 'error', { value: '2026' }));
    expect(faultOf(Number.NaN as unknown as string)).toMatchObject({ code: 'period.number', params: { value: 'NaN' } });
    expect(faultOf({ masked: '20xx' })).toEqual(fault('period.masked', 'warning', { masked: '20xx' }));
    expect(faultOf({ vague: '近期' })).toEqual(fault('period.vague', 'warning', { vague: '近期' }));
    for (const value of [null, undefined, true, [], {}, { masked: 1 }]) {
      expect(faultOf(value as unknown as string)).toMatchObject({ code: 'period.syntax' });
    }
  });

  test('P15 hostile length', () => {
    const parts = ['2026-05/', '2', '--', 'phase:', '中', '\ud83d', '\0', '../'];
    for (const part of parts) {
      const text = part.repeat(Math.ceil(10_000_000 / part.length));
      const result = resolvePeriod(text, { year: 2026 });
      expect(result.issues[0]?.code).toBe('period.syntax');
      expect(result.issues[0]?.message.length).toBeLessThan(100);
      expect(result.issues[0]?.message.isWellFormed()).toBe(true);
    }
  });

  test('P16 a plan period that is none', () => {
    expect(() => resolvePeriod('2026', { plan: { start: '2026-02-30', end: null } })).toThrow(/^period\.date: /);
    expect(() => resolvePeriod('2026', { plan: span('2026-02-02..2026-02-01') })).toThrow(/^period\.reversed: /);
  });
});

describe("the plan's own period", () => {
  test.each([
    ['--03/--01', 2026, '2026-03-01..2027-01-31'],
    ['--09/--07', 2025, '2025-09-01..2026-07-31'],
    ['--H2', 2026, '2026-07-01..2026-12-31'],
    ['2025-09/2026-07', 2026, '2025-09-01..2026-07-31'],
    ['2026/2028', undefined, '2026-01-01..2028-12-31'],
    ['2026-03/--01', undefined, '2026-03-01..2027-01-31'],
    [undefined, 2026, '2026-01-01..2026-12-31'],
  ])('P17 %s of %s', (text, year, days) => {
    expect(resolvePlanPeriod(text, year)).toEqual(ok(days));
  });

  test('P17 faults', () => {
    const codeOf = (...input: Parameters<typeof resolvePlanPeriod>) => resolvePlanPeriod(...input).issues[0];
    expect(codeOf('--03/--01', undefined)).toMatchObject({ code: 'period.year.missing' });
    expect(codeOf(undefined, undefined, ['period'])).toMatchObject({ code: 'period.year.missing', path: ['period'] });
    expect(codeOf({ masked: '20xx' }, 2026)).toMatchObject({ code: 'period.masked' });
    expect(codeOf('plan', 2026)).toMatchObject({ code: 'period.named.cycle', params: { names: ['plan'], count: 1 } });
    expect(codeOf('phase:a/2026', 2026, [], { 'phase:a': 'plan' })).toMatchObject({ code: 'period.named.cycle' });
    expect(resolvePlanPeriod('schoolyear:a', 2026, [], { 'schoolyear:a': '--09/--07' })).toEqual(
      ok('2026-09-01..2027-07-31'),
    );
  });
});
