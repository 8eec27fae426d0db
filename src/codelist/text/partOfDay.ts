import type { CodeListText } from '../codeText.ts';
import type { PartOfDayCode } from '../partOfDay.ts';

/** What a person reads about the code list `partOfDay`. */
export const partOfDayText: CodeListText<PartOfDayCode> = {
  title: { 'zh-CN': '时段', en: 'Parts of a day' },
  open: false,
  source: 'our choice',
  since: '0.1.0',
  codes: {
    morning: {
      title: { 'zh-CN': '上午', en: 'Morning' },
      definition: { 'zh-CN': '上午。', en: 'The morning.' },
    },
    afternoon: {
      title: { 'zh-CN': '下午', en: 'Afternoon' },
      definition: { 'zh-CN': '下午。', en: 'The afternoon.' },
    },
    evening: {
      title: { 'zh-CN': '晚上', en: 'Evening' },
      definition: { 'zh-CN': '晚上。', en: 'The evening.' },
    },
    night: {
      title: { 'zh-CN': '夜间', en: 'Night' },
      definition: { 'zh-CN': '夜间。', en: 'The night.' },
    },
  },
};
