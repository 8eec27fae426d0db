import type { BaselinePeriodCode } from '../baselinePeriod.ts';
import type { CodeListText } from '../codeText.ts';

/** What a person reads about the code list `baselinePeriod`. */
export const baselinePeriodText: CodeListText<BaselinePeriodCode> = {
  title: { 'zh-CN': '基期', en: 'Baselines' },
  open: false,
  source: '统计用语',
  since: '0.1.0',
  codes: {
    previousYear: {
      title: { 'zh-CN': '上年', en: 'Previous year' },
      definition: { 'zh-CN': '上一年度。', en: 'The year before.' },
    },
    samePeriodLastYear: {
      title: { 'zh-CN': '上年同期（同比）', en: 'Same period last year' },
      definition: { 'zh-CN': '上年同期。', en: 'The same period a year before.' },
    },
    previousPeriod: {
      title: { 'zh-CN': '上期（环比）', en: 'Previous period' },
      definition: { 'zh-CN': '上一周期。', en: 'The period just before.' },
    },
  },
};
