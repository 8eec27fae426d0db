import type { Language } from '../issue/language.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { Target } from '../schema/target.ts';
import { quantityText } from './quantityText.ts';

const words = {
  'zh-CN': {
    increase: '提高',
    decrease: '下降',
    percentagePoint: '个百分点',
    unstated: '（幅度未写明）',
    previousYear: '较上年',
    samePeriodLastYear: '同比',
    previousPeriod: '环比',
    baseline: '较基期',
    open: '（未写明）',
  },
  en: {
    increase: 'up by ',
    decrease: 'down by ',
    percentagePoint: ' percentage points',
    unstated: 'an unstated amount',
    previousYear: ' on the previous year',
    samePeriodLastYear: ' on the same period last year',
    previousPeriod: ' on the previous period',
    baseline: ' on the baseline',
    open: 'not stated',
  },
} as const;

/** The value of a target in words: 不低于90%, 同比提高2个百分点, 1—2个; a value that the plan does not give is said to be open. */
export function targetText(target: Target, indicator: Indicator | undefined, language: Language): string {
  const word = words[language];
  const { change, value } = target;
  if (change === undefined) return value === undefined ? word.open : quantityText(value, indicator?.unit, language);
  const points = target.changeUnit === 'percentagePoint';
  const amount =
    value === undefined
      ? word.unstated
      : points
        ? `${quantityText(value, undefined, language)}${word.percentagePoint}`
        : quantityText(value, indicator?.unit, language);
  const against = baselineText(target, language);
  return language === 'en' ? `${word[change]}${amount}${against}` : `${against}${word[change]}${amount}`;
}

function baselineText({ baseline }: Target, language: Language): string {
  const word = words[language];
  if (baseline === undefined) return '';
  const { period } = baseline;
  if (period === 'previousYear' || period === 'samePeriodLastYear' || period === 'previousPeriod') return word[period];
  return word.baseline;
}
