import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateNumber, firstDay, formatIsoDay, lastDay, parseIsoDay } from '../../src/internal/civilDay.ts';
import { buildPeriodResolver } from '../../src/period/buildPeriodResolver.ts';
import { describePeriod } from '../../src/period/describePeriod.ts';
import { formatPeriod } from '../../src/period/formatPeriod.ts';
import { parsePeriodText } from '../../src/period/parsePeriodText.ts';
import { periodPattern } from '../../src/period/periodPattern.ts';
import { resolvePeriod } from '../../src/period/resolvePeriod.ts';

const anyDay = fc.oneof(
  fc.integer({ min: firstDay, max: lastDay }),
  // Near today the ends of months and years come up often enough to meet every unit.
  fc.integer({ min: 20_000, max: 21_500 }),
);
const resolvedPeriod = fc.oneof(
  fc.tuple(anyDay, fc.option(fc.integer({ min: 0, max: 800 }), { nil: null })).map(([day, length]) => ({
    start: formatIsoDay(day),
    end: length === null ? null : formatIsoDay(Math.min(day + length, lastDay)),
  })),
  anyDay.map((day) => ({ start: null, end: formatIsoDay(day) })),
);

const two = (max: number) => fc.integer({ min: 0, max }).map((value) => String(value).padStart(2, '0'));
const year = fc.oneof(fc.integer({ min: 2020, max: 2030 }), fc.integer({ min: 0, max: 9999 }));
const month = two(13);
const inYear = fc.oneof(
  month,
  fc.constantFrom('H1', 'H2', 'H3', 'Q1', 'Q4', 'Q0'),
  two(54).map((week) => `W${week}`),
  fc
    .tuple(month, fc.oneof(two(32), fc.constantFrom('early', 'mid', 'late', '1h', '2h')))
    .map((parts) => parts.join('-')),
);
const calendarText = fc.oneof(
  year.map((value) => String(value).padStart(4, '0')),
  fc.tuple(year, inYear).map(([value, rest]) => `${String(value).padStart(4, '0')}-${rest}`),
  inYear.map((rest) => `--${rest}`),
);
const namedText = fc.constantFrom('plan', 'phase:准备', 'term:1', 'phase:a_b-c', 'phase:ा');
const simpleText = fc.oneof({ weight: 5, arbitrary: calendarText }, { weight: 1, arbitrary: namedText });
const periodLike = fc.oneof(
  simpleText,
  fc.tuple(simpleText, fc.oneof(simpleText, fc.constant('..'))).map((parts) => parts.join('/')),
  simpleText.map((text) => `../${text}`),
);
const spoilt = fc
  .tuple(periodLike, fc.nat(12), fc.constantFrom('', '-', '/', '0', '9', 'h', 'W', ':', '.', '\0', ' ', '年', '１'))
  .map(([text, at, sign]) => text.slice(0, at) + sign + text.slice(at + 1));

test('P19 what is printed resolves to the same days', () => {
  fc.assert(
    fc.property(resolvedPeriod, (period) => {
      expect(resolvePeriod(formatPeriod(period), {})).toEqual({ ok: true, value: period, issues: [] });
    }),
    { numRuns: 5000 },
  );
});

test('P18 P19 a piece of the calendar prints as short as it was written', () => {
  fc.assert(
    fc.property(calendarText, (text) => {
      const result = resolvePeriod(text, { year: 2026 });
      if (!result.ok) return;
      const dated = text.replace(/^--/, `${result.value.start?.slice(0, 4)}-`);
      if (text.includes('W')) expect(formatPeriod(result.value)).toMatch(/^\d{4}-W\d\d$/);
      else expect(formatPeriod(result.value)).toBe(dated);
    }),
    { numRuns: 3000 },
  );
});

test('P22 the pattern against the parser', () => {
  const seen = { read: 0, refused: 0, both: 0 };
  fc.assert(
    fc.property(fc.oneof(periodLike, spoilt), (text) => {
      const form = parsePeriodText(text);
      const shaped = periodPattern.test(text);
      const code = 'code' in form ? form.code : null;
      if (code === null) expect(shaped).toBe(true);
      if (code === 'period.syntax') expect(shaped).toBe(false);
      if (shaped && code !== null) expect(['period.date', 'period.reversed']).toContain(code);
      seen[code === null ? 'read' : shaped ? 'both' : 'refused'] += 1;
    }),
    { numRuns: 10_000 },
  );
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(50);
});

test('P7 P8 P9 a year-less period starts within the plan year, once', () => {
  fc.assert(
    fc.property(inYear, fc.integer({ min: 1600, max: 2400 }), fc.nat(364), (rest, planYear, offset) => {
      const from = (parseIsoDay(`${planYear}-01-01`) as number) + offset;
      const plan = { start: formatIsoDay(from), end: formatIsoDay(from + 363) };
      const result = resolvePeriod(`--${rest}`, { plan });
      if (!result.ok) return;
      const start = parseIsoDay(result.value.start as string) as number;
      const counted = rest.startsWith('W') ? start + 3 : start;
      expect(counted).toBeGreaterThanOrEqual(from);
      expect(counted).toBeLessThanOrEqual(from + 371);
      if (!rest.startsWith('W')) {
        const before = `${Number(result.value.start?.slice(0, 4)) - 1}${result.value.start?.slice(4)}`;
        expect(before < plan.start).toBe(true);
      }
    }),
    { numRuns: 3000 },
  );
});

test('P7 P11 ranges keep order and stay within two years', () => {
  fc.assert(
    fc.property(calendarText, calendarText, (first, second) => {
      const result = resolvePeriod(`${first}/${second}`, { year: 2026 });
      if (!result.ok) return;
      const { start, end } = result.value as { start: string; end: string };
      expect(start <= end).toBe(true);
      if (first.startsWith('--') || second.startsWith('--')) {
        const length = dateNumber(parseIsoDay(end) as number) - dateNumber(parseIsoDay(start) as number);
        expect(length).toBeLessThan(20_000);
      }
    }),
    { numRuns: 3000 },
  );
});

test('P12 one resolver for many agrees with one each', () => {
  const named = { 'phase:准备': '--03/--05', 'term:1': 'phase:准备/2026-12', 'phase:a_b-c': 'term:1' };
  const resolver = buildPeriodResolver({ year: 2026, named });
  fc.assert(
    fc.property(periodLike, (text) => {
      const days = resolver(text);
      const result = resolvePeriod(text, { year: 2026, named });
      expect(resolver(text)).toBe(days);
      expect('code' in days).toBe(!result.ok);
      if ('code' in days || !result.ok) return;
      expect(result.value.start === null ? Number.NEGATIVE_INFINITY : parseIsoDay(result.value.start)).toBe(days.start);
      expect(result.value.end === null ? Number.POSITIVE_INFINITY : parseIsoDay(result.value.end)).toBe(days.end);
    }),
    { numRuns: 3000 },
  );
});

test('P1 P15 P21 any text at all', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string(), spoilt), (text) => {
      const result = resolvePeriod(text, { year: 2026 }, ['period']);
      expect(result.ok || result.issues.length === 1).toBe(true);
      expect(describePeriod(text, 'en').length > 0 || text === '').toBe(true);
      expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    }),
    { numRuns: 3000 },
  );
});
