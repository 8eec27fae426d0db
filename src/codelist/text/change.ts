import type { ChangeCode } from '../change.ts';
import type { CodeListText } from '../codeText.ts';

/** What a person reads about the code list `change`. */
export const changeText: CodeListText<ChangeCode> = {
  title: { 'zh-CN': '变化方向', en: 'Change' },
  open: false,
  source: 'our choice',
  since: '0.1.0',
  codes: {
    increase: {
      title: { 'zh-CN': '提高', en: 'Increase' },
      definition: { 'zh-CN': '较基期提高。', en: 'Up from the baseline.' },
    },
    decrease: {
      title: { 'zh-CN': '下降', en: 'Decrease' },
      definition: { 'zh-CN': '较基期下降。', en: 'Down from the baseline.' },
    },
  },
};
