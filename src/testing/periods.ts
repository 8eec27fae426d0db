import fc from 'fast-check';

const two = (value: number): string => String(value).padStart(2, '0');

/** A day of the year 2026, `YYYY-MM-DD`. */
export const days: fc.Arbitrary<string> = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([month, day]) => `2026-${two(month)}-${two(day)}`);

const months = fc.integer({ min: 1, max: 12 }).map(two);

/** Period text of every form that needs no named period, with and without its year. */
export const periods: fc.Arbitrary<string> = fc.oneof(
  fc.constant('2026'),
  fc.constantFrom('2026-H1', '2026-H2', '--H1'),
  fc.constantFrom('2026-Q1', '2026-Q3', '--Q4'),
  months.map((month) => `2026-${month}`),
  months.map((month) => `--${month}`),
  fc.tuple(months, fc.constantFrom('early', 'mid', 'late', '1h', '2h')).map(([month, part]) => `2026-${month}-${part}`),
  fc.integer({ min: 1, max: 52 }).map((week) => `2026-W${two(week)}`),
  days,
  fc.tuple(days, days).map((ends) => [...ends].sort().join('/')),
);
