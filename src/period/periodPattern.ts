const year = '(?!0000)\\d{4}';
const month = '(?:0[1-9]|1[0-2])';
const partOfMonth = '(?:early|mid|late|[12]h|0[1-9]|[12]\\d|3[01])';
const inYear = `(?:H[12]|Q[1-4]|W(?:0[1-9]|[1-4]\\d|5[0-3])|${month}(?:-${partOfMonth})?)`;
const named = '[a-z]{1,24}:[\\p{L}\\p{Nd}][\\p{L}\\p{M}\\p{Nd}_-]{0,63}';
const simple = `(?:${year}(?:-${inYear})?|--${inYear}|plan|${named})`;

/**
 * The shape of period text, for JSON Schema and form fields.
 *
 * It accepts whatever `resolvePeriod` can read; of what it accepts, only times that no calendar has (`2026-02-30`,
 * `2025-W53`) and ranges that end before they start are refused there.
 */
export const periodPattern = new RegExp(
  `^(?:${simple}|${simple}/(?:${simple}|\\.\\.)|\\.\\./(?:${simple}|\\.\\.))$`,
  'u',
);
