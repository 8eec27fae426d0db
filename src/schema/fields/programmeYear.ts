import type { ProgrammeYear } from '../plan.ts';
import type { ObjectText } from './fieldText.ts';

/** What a person reads about the year of a plan within a programme. */
export const programmeYearText: ObjectText<ProgrammeYear> = {
  title: { 'zh-CN': '规划年次', en: 'Programme year' },
  description: {
    'zh-CN': '本计划是某项多年规划的第几年。',
    en: 'Which year of a programme of several years this plan is.',
  },
  example: { programme: 'five-year-programme', index: 1 },
  fields: {
    programme: {
      title: { 'zh-CN': '规划', en: 'Programme' },
      description: { 'zh-CN': '编号，指向 references 中的一项。', en: 'Id of a reference.' },
      example: 'five-year-programme',
    },
    index: {
      title: { 'zh-CN': '第几年', en: 'Index' },
      description: {
        'zh-CN': '规划的第几年，从 1 数起；隐去的照录。',
        en: 'The number of the year, from 1; what is printed if hidden.',
      },
      example: 1,
    },
  },
};
