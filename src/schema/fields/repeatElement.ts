import type { RepeatElement } from '../sheet.ts';
import type { ObjectText } from './fieldText.ts';

/** What a person reads about one element of a repeat. */
export const repeatElementText: ObjectText<RepeatElement> = {
  title: { 'zh-CN': '一次考评', en: 'Element of a repeat' },
  description: {
    'zh-CN': '一个点位、评委、轮次、阶段或下属单位的记录；这里没有写的，沿用评分表的记录。',
    en: 'One site, rater, round, stage or sub-unit; what it does not say is as the sheet says.',
  },
  example: { id: 'east-street', name: '东街', observations: { litter: 2 } },
  fields: {
    id: {
      title: { 'zh-CN': '编号', en: 'Id' },
      description: {
        'zh-CN': '在同一考评项的各次中唯一；细则的 weights 以此为键。',
        en: 'Unique among the elements of the item; weights of the scheme refer to it.',
      },
      example: 'east-street',
    },
    name: {
      title: { 'zh-CN': '名称', en: 'Name' },
      description: {
        'zh-CN': '点位、评委等的名称；不填时以编号指称。',
        en: 'What it is called; absent: it goes by its id.',
      },
      example: '东街',
    },
    observations: {
      title: { 'zh-CN': '观测记录', en: 'Observations' },
      description: {
        'zh-CN': '本次的观测记录，写法同评分表；优先于评分表的记录。',
        en: 'Its own observations, written as in a sheet; they come before those of the sheet.',
      },
      example: { litter: 2 },
    },
    states: {
      title: { 'zh-CN': '考评状态', en: 'States' },
      description: {
        'zh-CN': '本次各考评项的状态，写法同评分表；优先于评分表所写的。',
        en: 'What it says of items, written as in a sheet; it comes before the sheet.',
      },
      example: { streets: 'notAssessed' },
    },
    repeats: {
      title: { 'zh-CN': '分次记录', en: 'Repeats' },
      description: {
        'zh-CN': '本次之内再分次的记录，以考评项的编号为键。',
        en: 'Repeats within it, by id of an item.',
      },
      example: { raters: [{ id: 'rater-1', observations: { vote: 92 } }] },
    },
  },
};
