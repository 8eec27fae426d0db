import fc from 'fast-check';
import { convertIcsCalendar } from 'ts-ics';
import { expect, test } from 'vitest';
import { renderICalendar } from '../../src/ics/renderICalendar.ts';
import { expandSchedule } from '../../src/schedule/expandSchedule.ts';
import { planOf } from '../support/scheduleOf.ts';

const options = { language: 'zh-CN', stamp: '2026-01-02T03:04:05Z' } as const;
const year = { from: '2026-01-01', to: '2026-12-31' };
const dateOf = (date: Date): string => date.toISOString().slice(0, 10);

const planWith = (title: string, timings: readonly object[]) =>
  planOf([{ id: 'task', title, timings }], { title: '社区工作计划' });

function render(title: string, timings: readonly object[]) {
  const plan = planWith(title, timings);
  return renderICalendar(plan, expandSchedule(plan, year).occurrences, options);
}

/** What another library reads: uid, first day, the day after the last, and the texts. */
const read = (text: string) =>
  (convertIcsCalendar(undefined, text).events ?? []).map(
    ({ uid, start, end, summary, description, stamp, status }) => ({
      uid,
      days: [start.type, dateOf(start.date), end ? dateOf(end.date) : ''],
      summary,
      description,
      stamp: stamp.date.toISOString(),
      status,
    }),
  );

test('D41 a date and a window', () => {
  const { text, issues } = render('例会', [
    { kind: 'dates', on: ['--03-05'], partOfDay: 'morning' },
    { id: 'check', kind: 'quota', per: 'quarter', count: { atLeast: 2 }, during: '--Q4' },
  ]);
  expect(issues).toEqual([]);
  expect(read(text)).toEqual([
    {
      uid: 'plan/task/0/2026-03-05@civiplan',
      days: ['DATE', '2026-03-05', '2026-03-06'],
      summary: '例会 (上午)',
      description: undefined,
      stamp: '2026-01-02T03:04:05.000Z',
      status: undefined,
    },
    {
      uid: 'plan/task/check/2026-10-01@civiplan',
      days: ['DATE', '2026-10-01', '2027-01-01'],
      summary: '例会',
      description: '不少于2次',
      stamp: '2026-01-02T03:04:05.000Z',
      status: undefined,
    },
  ]);
  expect(text.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n')).toBe(true);
  expect(text).toContain('\r\nX-WR-CALNAME:社区工作计划\r\n');
  expect(text.match(/TRANSP:TRANSPARENT/g)).toHaveLength(2);
});

test('D41 what rests on holidays that are not arranged is tentative', () => {
  const { text } = render('报送', [
    { kind: 'recurrence', frequency: 'yearly', months: [5], monthDays: [2], nonWorkday: 'next' },
  ]);
  expect(read(text)[0]).toMatchObject({ status: 'TENTATIVE', description: '节假日安排未公布，暂按周末推算' });
});

const character = fc.oneof(
  fc.constantFrom('社', '区', '，', '；', ',', ';', '\\', 'n', '"', ':', '\n', '𠮷', 'é', ' ', '“'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
);

test('D41 any title, in lines of 75 octets that another program reads back', () => {
  const title = fc
    .array(character, { minLength: 1, maxLength: 120 })
    .map((characters) => characters.join(''))
    // Control characters stand in no text of iCalendar.
    .filter((text) => text.trim() === text && text !== '' && !/(?!\n)\p{Cc}/u.test(text));
  fc.assert(
    fc.property(title, (text) => {
      const file = render(text, [{ kind: 'dates', on: ['--03-05'] }]).text;
      for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(Buffer.from(file).toString()).not.toContain('\uFFFD');
      expect(read(file)[0]?.summary).toBe(text);
    }),
    { numRuns: 200 },
  );
});

test('D42 open windows', () => {
  const plan = planOf(
    [
      { id: 'work', timings: [{ kind: 'standing' }] },
      { id: 'end', timings: [{ kind: 'deadline', by: '2026-06' }] },
    ],
    { year: undefined, period: '2026/..' },
  );
  const occurrences = [
    ...expandSchedule(plan, { ...year, touching: true }).occurrences,
    ...expandSchedule(
      planOf([{ id: 'other', timings: [{ kind: 'deadline', by: '2026-06' }] }], { year: undefined }),
      year,
    ).occurrences,
  ];
  const { text, issues } = renderICalendar(plan, occurrences, options);
  expect(read(text).map(({ days }) => days)).toEqual([
    ['DATE', '2026-01-01', '2026-07-01'],
    ['DATE', '2026-06-30', '2026-07-01'],
  ]);
  expect(issues.map(({ code, params }) => [code, params])).toEqual([
    ['schedule.occurrence.open', { id: 'work/0/2026-01-01' }],
  ]);
});

test('D43 the stamp is the caller’s', () => {
  const plan = planWith('例会', [{ kind: 'quota', per: 'month', count: 1 }]);
  const { occurrences } = expandSchedule(plan, year);
  const first = renderICalendar(plan, occurrences, options).text;
  expect(renderICalendar(plan, occurrences, options).text).toBe(first);
  const later = renderICalendar(plan, occurrences, { ...options, stamp: '2026-02-01T00:00:00Z' }).text;
  expect(later.replaceAll('20260201T000000Z', '20260102T030405Z')).toBe(first);
  for (const stamp of ['2026-01-01', '2026-02-30T00:00:00Z', '2026-01-01T24:00:00Z', 'now']) {
    expect(() => renderICalendar(plan, [], { ...options, stamp })).toThrow(/^ics\.stamp: /);
  }
});

test('D43 the same bytes under every time zone', () => {
  const before = process.env.TZ;
  const texts = ['UTC', 'Asia/Shanghai', 'Pacific/Apia', 'America/Sao_Paulo', 'America/St_Johns'].map((zone) => {
    process.env.TZ = zone;
    return render('例会', [{ kind: 'recurrence', frequency: 'weekly', weekdays: ['SU'] }]).text;
  });
  if (before === undefined) delete process.env.TZ;
  else process.env.TZ = before;
  expect(new Set(texts).size).toBe(1);
});
