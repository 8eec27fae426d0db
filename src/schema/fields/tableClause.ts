import type { TableClause } from '../table.ts';
import { clauseFields } from './clauseFields.ts';
import type { ObjectText } from './fieldText.ts';

/** What a person reads about a clause by table. */
export const tableClauseText: ObjectText<TableClause> = {
  title: { 'zh-CN': '对照', en: 'Table clause' },
  description: {
    'zh-CN': '对照分档或等级计分，从上到下以第一个符合的档为准。',
    en: 'Points by row; from the top, the first row that holds decides.',
  },
  example: {
    kind: 'table',
    measure: 'satisfaction',
    rows: [
      { atLeast: 90, points: 10 },
      { atLeast: 80, points: 6 },
    ],
    otherwise: 0,
  },
  fields: {
    kind: {
      title: { 'zh-CN': '种类', en: 'Kind' },
      description: { 'zh-CN': '固定为 table。', en: 'Always table.' },
      example: 'table',
    },
    measure: {
      title: { 'zh-CN': '取值', en: 'Measure' },
      description: {
        'zh-CN': '各档以界限对照的值；不填时，各档以条件（when）判断。',
        en: 'The value that rows test by their bounds; absent: rows go by their when.',
      },
      example: 'satisfaction',
    },
    rows: {
      title: { 'zh-CN': '档次', en: 'Rows' },
      description: {
        'zh-CN': '各档及其分值，从上到下对照；一律用界限，或一律用条件。',
        en: 'The rows, tried from the top; all by bounds, or all by when.',
      },
      example: [
        { is: 'city', points: 4 },
        { is: 'district', points: 2 },
      ],
    },
    otherwise: {
      title: { 'zh-CN': '其余', en: 'Otherwise' },
      description: {
        'zh-CN': '各档都不符合时所计的分数；不填时，都不符合即无法计算。',
        en: 'What is given where no row holds; absent: the item is then not computable.',
      },
      unit: { 'zh-CN': '分', en: 'points' },
      example: 0,
    },
    ...clauseFields,
  },
};
