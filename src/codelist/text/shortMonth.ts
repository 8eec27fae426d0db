import type { CodeListText } from '../codeText.ts';
import type { ShortMonthCode } from '../shortMonth.ts';

/** What a person reads about the code list `shortMonth`. */
export const shortMonthText: CodeListText<ShortMonthCode> = {
  title: { 'zh-CN': '短月处理', en: 'Short months' },
  open: false,
  source: 'RFC 5545 (skip); our choice (clamp)',
  since: '0.1.0',
  codes: {
    skip: {
      title: { 'zh-CN': '跳过', en: 'Skip' },
      definition: { 'zh-CN': '当月没有该日则跳过。', en: 'A month without the day has no date.' },
    },
    clamp: {
      title: { 'zh-CN': '取月末', en: 'Clamp' },
      definition: { 'zh-CN': '当月没有该日则取月末。', en: 'A month without the day takes its last day.' },
    },
  },
};
