import type { Factor } from '../fundingItem.ts';
import type { ObjectText } from './fieldText.ts';

/** What a person reads about one factor of an amount. */
export const factorText: ObjectText<Factor> = {
  title: { 'zh-CN': '计算因数', en: 'Factor' },
  description: {
    'zh-CN': '与标准相乘的一个因数：固定的数，或一项事实的值。',
    en: 'One factor by which a rate is multiplied: a number, or the value of a fact.',
  },
  example: { fact: '当月服务人数', above: 100, upTo: 200, unit: 'person' },
  fields: {
    value: {
      title: { 'zh-CN': '因数值', en: 'Value' },
      description: { 'zh-CN': '固定的数。', en: 'A fixed number.' },
      example: 12,
    },
    fact: {
      title: { 'zh-CN': '所取事实', en: 'Fact' },
      description: {
        'zh-CN': '计算时取其值的事实名称，如当月服务人数。',
        en: 'The name of the fact whose value is taken.',
      },
      example: '当月服务人数',
    },
    above: {
      title: { 'zh-CN': '起算点', en: 'Above' },
      description: {
        'zh-CN': '事实值只计超出此数的部分；不填从 0 计。',
        en: 'Only what lies above this number counts; absent: from 0.',
      },
      example: 100,
    },
    upTo: {
      title: { 'zh-CN': '封顶数', en: 'Up to' },
      description: {
        'zh-CN': '事实值只计到此数为止，含此数；不填不封顶。',
        en: 'It counts up to this number, included; absent: no ceiling.',
      },
      example: 200,
    },
    unit: {
      title: { 'zh-CN': '计量单位', en: 'Unit' },
      description: {
        'zh-CN': '因数的单位，如人、月；清单之外的照录。',
        en: 'The unit of the factor, else the printed word.',
      },
      example: 'person',
    },
  },
};
