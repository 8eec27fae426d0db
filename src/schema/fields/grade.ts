import type { Grade } from '../outcome.ts';
import type { ObjectText } from './fieldText.ts';
import { valueEndsFields } from './valueEndsFields.ts';

/** What a person reads about a grade. */
export const gradeText: ObjectText<Grade> = {
  title: { 'zh-CN': '等次', en: 'Grade' },
  description: {
    'zh-CN': '符合全部界限并满足前提条件的评为该等次；不写界限的不限分数，一般列在最后。',
    en: 'Given where the value keeps all its bounds and what it requires holds; without bounds it takes any value, and stands last.',
  },
  example: { id: 'good', name: '良好', atLeast: 75, below: 90 },
  fields: {
    id: {
      title: { 'zh-CN': '编号', en: 'Id' },
      description: { 'zh-CN': '等次的编号，在各等次中唯一。', en: 'Unique among the grades.' },
      example: 'good',
    },
    name: {
      title: { 'zh-CN': '名称', en: 'Name' },
      description: { 'zh-CN': '等次的名称；不填时以编号指称。', en: 'What it is called; absent: it goes by its id.' },
      example: '良好',
    },
    ...valueEndsFields,
    requires: {
      title: { 'zh-CN': '前提条件', en: 'Requires' },
      description: {
        'zh-CN': '分数之外还须满足的条件，如单项得分率不低于 60%；未知时等次未知。不填即没有。',
        en: 'What it asks for besides, such as a minimum in each item; unknown: the grade is unknown. Absent: nothing.',
      },
      example: { measure: { operation: 'share', items: ['safety'] }, atLeast: 60 },
    },
  },
};
