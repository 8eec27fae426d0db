import type { Round } from '../schemeValues.ts';
import type { ObjectText } from './fieldText.ts';

/** What a person reads about rounding. */
export const roundText: ObjectText<Round> = {
  title: { 'zh-CN': '修约', en: 'Rounding' },
  description: {
    'zh-CN': '保留几位小数，其余怎样取舍；没有写修约的地方一律精确计算。',
    en: 'How many decimal places are kept, and how; wherever no rounding is written, figures are exact.',
  },
  example: { digits: 2, mode: 'halfEven' },
  fields: {
    digits: {
      title: { 'zh-CN': '小数位数', en: 'Digits' },
      description: { 'zh-CN': '保留的小数位数，0 为取整。', en: 'Decimal places that are kept; 0: whole numbers.' },
      unit: { 'zh-CN': '位', en: 'places' },
      example: 2,
    },
    mode: {
      title: { 'zh-CN': '修约方式', en: 'Mode' },
      description: {
        'zh-CN': '四舍五入、四舍六入五成双、进一或去尾；不填为 halfUp，即四舍五入，负数按绝对值。',
        en: 'Half up, half to even, up or down; absent: halfUp, half away from zero.',
      },
      example: 'halfEven',
    },
  },
};
