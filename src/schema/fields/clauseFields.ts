import type { clauseShape } from '../clauseShape.ts';
import type { FlatClause } from '../flat.ts';
import type { ObjectText } from './fieldText.ts';

/** What a person reads about the fields that every kind of clause may carry. */
export const clauseFields: ObjectText<Pick<FlatClause, keyof typeof clauseShape>>['fields'] = {
  id: {
    title: { 'zh-CN': '编号', en: 'Id' },
    description: {
      'zh-CN': '本条的编号，在所属考评项内唯一；不填时以序号指称。',
      en: 'Unique among the clauses of its item; absent: the clause goes by its position.',
    },
    example: 'late-opening',
  },
  text: {
    title: { 'zh-CN': '原文', en: 'Text' },
    description: {
      'zh-CN': '本条印出的文字；不参与计算。',
      en: 'The wording as printed; nothing is computed from it.',
    },
    example: '每缺一次扣 2 分',
  },
  parties: {
    title: { 'zh-CN': '责任单位', en: 'Parties' },
    description: {
      'zh-CN': '本条由谁负责、由谁考评，照录名称。',
      en: 'Who answers for it or assesses it, as printed.',
    },
    example: ['社区服务站'],
  },
  when: {
    title: { 'zh-CN': '适用情形', en: 'When' },
    description: {
      'zh-CN': '条件成立时本条才计分，不成立时不起作用，未知时本项无法计算。不填即一律适用。',
      en: 'The clause acts only where this holds; where it is unknown, the item is not computable. Absent: always.',
    },
    example: { measure: 'residents', atLeast: 3000 },
  },
  limit: {
    title: { 'zh-CN': '单条限额', en: 'Limit' },
    description: {
      'zh-CN': '本条最多加多少分、最多扣多少分，写正数，加分、扣分都以此为限。不填即不设限额。',
      en: 'The most that the clause adds or takes, as a positive number: its points are cut to −limit…+limit. Absent: no limit.',
    },
    unit: { 'zh-CN': '分', en: 'points' },
    example: 3,
  },
  oncePerProject: {
    title: { 'zh-CN': '同一项目只计一次', en: 'Once per project' },
    description: {
      'zh-CN':
        'true 表示同一项目有多条记录时就高计一次，以分数绝对值最大的一条为准；只用于可多条的观测指标。不填为 false，各条分别计分。',
      en: 'True: of several observations of one project only the largest in size counts; for an indicator with multiple. Absent: false, each counts.',
    },
    example: true,
  },
};
