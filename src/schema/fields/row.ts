import type { Row } from '../table.ts';
import type { ObjectText } from './fieldText.ts';
import { valueEndsFields } from './valueEndsFields.ts';

/** What a person reads about a row of a table. */
export const rowText: ObjectText<Row> = {
  title: { 'zh-CN': '档', en: 'Row' },
  description: {
    'zh-CN': '对照表的一档：值符合所写的全部界限，或条件成立，即按该档计分。',
    en: 'A row of a table: it holds where the value keeps all its bounds, or where its condition holds.',
  },
  example: { atLeast: 60, below: 90, points: 8, name: '良好' },
  fields: {
    ...valueEndsFields,
    when: {
      title: { 'zh-CN': '条件', en: 'When' },
      description: {
        'zh-CN': '没有取值的对照表以此判断；在更高的档符合之前出现未知的，无法计算。',
        en: 'What decides in a table without measure; unknown before another row holds: not computable.',
      },
      example: { all: ['stepFree', 'trained'] },
    },
    points: {
      title: { 'zh-CN': '分值', en: 'Points' },
      description: {
        'zh-CN': '该档的分数，加分为正，扣分为负；zero 表示本项不得分。',
        en: 'What the row gives, negative if it takes; zero: the whole item scores 0.',
      },
      unit: { 'zh-CN': '分', en: 'points' },
      example: 8,
    },
    name: {
      title: { 'zh-CN': '档名', en: 'Name' },
      description: { 'zh-CN': '该档的名称或字母，如 A、B。', en: 'The level or letter that the row stands for.' },
      example: '良好',
    },
  },
};
