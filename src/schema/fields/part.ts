import type { Part } from '../part.ts';
import type { ObjectText } from './fieldText.ts';

/** What a person reads about a share of a value. */
export const partText: ObjectText<Part> = {
  title: { 'zh-CN': '分解值', en: 'Part' },
  description: {
    'zh-CN': '目标值或实绩分到某一方、某一时段的部分；按单位或按时段分别相加，应等于总数。',
    en: 'The share of a value that falls to a party, a period, or both; the shares add up per dimension.',
  },
  example: { party: 'north-grid', value: 40 },
  fields: {
    party: {
      title: { 'zh-CN': '单位', en: 'Party' },
      description: { 'zh-CN': '分给谁；编号，指向 parties 中的一项。', en: 'To whom it falls: id of a party.' },
      example: 'north-grid',
    },
    period: {
      title: { 'zh-CN': '时段', en: 'Period' },
      description: {
        'zh-CN': '分到哪段时间，首尾两日均含在内。',
        en: 'To which time it falls, first and last day included.',
      },
      example: '2026-Q1',
    },
    value: {
      title: { 'zh-CN': '分解数', en: 'Value' },
      description: { 'zh-CN': '分到的数量，单位同所属指标。', en: 'How much of it, in the unit of the indicator.' },
      example: 40,
    },
    each: {
      title: { 'zh-CN': '逐一计', en: 'Each' },
      description: {
        'zh-CN': 'true 表示这一方中的每一个都是此数，合计时乘以其数量；不填表示合计为此数。',
        en: 'True: the value is for each member of the party and counts times its size; absent: for the party as a whole.',
      },
      example: true,
    },
  },
};
