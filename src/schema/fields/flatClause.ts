import type { FlatClause } from '../flat.ts';
import { clauseFields } from './clauseFields.ts';
import type { ObjectText } from './fieldText.ts';

/** What a person reads about a clause with fixed points. */
export const flatClauseText: ObjectText<FlatClause> = {
  title: { 'zh-CN': '定额', en: 'Flat clause' },
  description: {
    'zh-CN': '条件成立即计固定的分数，用于达标与否、检查清单、定额扣分和触线不得分。',
    en: 'Fixed points where its condition holds: pass or fail, a line of a checklist, a fixed penalty, a cliff.',
  },
  example: { kind: 'flat', when: { measure: 'openDays', below: 200 }, points: 'zero' },
  fields: {
    kind: {
      title: { 'zh-CN': '种类', en: 'Kind' },
      description: { 'zh-CN': '固定为 flat。', en: 'Always flat.' },
      example: 'flat',
    },
    points: {
      title: { 'zh-CN': '分值', en: 'Points' },
      description: {
        'zh-CN': '所计的分数，加分为正，扣分为负；zero 表示本项不得分。',
        en: 'What it gives, negative if it takes; zero: the whole item scores 0.',
      },
      unit: { 'zh-CN': '分', en: 'points' },
      example: 10,
    },
    ...clauseFields,
  },
};
