import type { PartOfDayCode } from '../../codelist/partOfDay.ts';
import type { Duration } from '../../schema/duration.ts';
import type { Masked } from '../../schema/masked.ts';
import type { Quantity } from '../../schema/quantity.ts';
import type { Rational } from '../../schema/rational.ts';

const digits = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'] as const;

/** A number of times: 一次 to 十次 in words, more in figures. */
function numeral(value: number): string {
  return digits[value] ?? String(value);
}

/** Parts of the day. */
export const dayParts: Readonly<Record<PartOfDayCode, string>> = {
  morning: '上午',
  afternoon: '下午',
  evening: '晚上',
  night: '夜间',
};

/** How often, with 次: 一次, 4至6次, 不少于两次. */
export function chineseTimes(quantity: Quantity): string {
  if (typeof quantity === 'number') return `${numeral(quantity)}次`;
  if (typeof quantity === 'string') return quantity === 'none' ? '零次' : quantity === 'all' ? '全部' : `${quantity}次`;
  if ('vague' in quantity) return quantity.vague;
  if ('masked' in quantity) return `${quantity.masked}次`;
  if ('about' in quantity) return `约${quantity.about}次`;
  if ('over' in quantity) return `${quantity.over}多次`;
  if ('nearly' in quantity) return `近${quantity.nearly}次`;
  return boundedTimes(quantity as Parameters<typeof boundedTimes>[0]);
}

type End = Rational | Masked | undefined;

function boundedTimes(ends: { atLeast?: End; above?: End; atMost?: End; below?: End }): string {
  const { atLeast, above, atMost, below } = ends;
  if (atLeast !== undefined && atMost !== undefined) return `${endText(atLeast)}至${endText(atMost)}次`;
  const bounds = [
    atLeast === undefined ? '' : `不少于${endText(atLeast, true)}次`,
    above === undefined ? '' : `多于${endText(above, true)}次`,
    atMost === undefined ? '' : `不超过${endText(atMost, true)}次`,
    below === undefined ? '' : `少于${endText(below, true)}次`,
  ];
  return bounds.filter((bound) => bound !== '').join('、');
}

function endText(end: Rational | Masked, inWords = false): string {
  if (typeof end === 'object') return end.masked;
  return inWords && typeof end === 'number' ? numeral(end) : String(end);
}

const lengthWords = [
  ['years', '年'],
  ['months', '个月'],
  ['weeks', '周'],
  ['days', '日'],
  ['workdays', '个工作日'],
  ['hours', '小时'],
] as const;

/** A length of time without its sign: 3个月, 5个工作日. */
export function chineseLength(duration: Duration): string {
  if ('masked' in duration) return String(duration.masked);
  if ('vague' in duration) return String(duration.vague);
  return lengthWords
    .flatMap(([field, word]) => (duration[field] === undefined ? [] : [`${Math.abs(duration[field])}${word}`]))
    .join('');
}
