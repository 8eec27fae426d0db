import type { CodeListText } from '../codeText.ts';
import type { RankTiesCode } from '../rankTies.ts';

/** What a person reads about the code list `rankTies`. */
export const rankTiesText: CodeListText<RankTiesCode> = {
  title: { 'zh-CN': '并列名次', en: 'Ties' },
  open: false,
  source: 'our choice',
  since: '0.1.0',
  codes: {
    competition: {
      title: { 'zh-CN': '并列占位（1224）', en: 'Competition (1224)' },
      definition: {
        'zh-CN': '并列者取同一名次，其后空出。',
        en: 'Equals share a place, the places after it stay empty.',
      },
    },
    modified: {
      title: { 'zh-CN': '并列取后（1334）', en: 'Modified (1334)' },
      definition: { 'zh-CN': '并列者取最后的名次。', en: 'Equals share the last of their places.' },
    },
    dense: {
      title: { 'zh-CN': '并列不占位（1223）', en: 'Dense (1223)' },
      definition: {
        'zh-CN': '并列者取同一名次，其后连续。',
        en: 'Equals share a place, the next place follows at once.',
      },
    },
  },
};
