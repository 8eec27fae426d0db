import type { AboutCode } from '../about.ts';
import type { CodeListText } from '../codeText.ts';

/** What a person reads about the code list `about`. */
export const aboutText: CodeListText<AboutCode> = {
  title: { 'zh-CN': '事项所属期', en: 'What period it is about' },
  open: false,
  source: 'our choice',
  since: '0.1.0',
  codes: {
    previousPeriod: {
      title: { 'zh-CN': '上一期', en: 'Previous period' },
      definition: { 'zh-CN': '针对上一周期的事项（如上一年）。', en: 'It is about the period before its own.' },
    },
  },
};
