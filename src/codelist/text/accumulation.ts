import type { AccumulationCode } from '../accumulation.ts';
import type { CodeListText } from '../codeText.ts';

/** What a person reads about the code list `accumulation`. */
export const accumulationText: CodeListText<AccumulationCode> = {
  title: { 'zh-CN': '累计方式', en: 'Accumulation' },
  open: false,
  source: 'our choice',
  since: '0.1.0',
  codes: {
    latest: {
      title: { 'zh-CN': '取最新值', en: 'Latest' },
      definition: { 'zh-CN': '以最近一次的值为准。', en: 'The latest value counts.' },
    },
    sum: {
      title: { 'zh-CN': '累计', en: 'Sum' },
      definition: { 'zh-CN': '各期数值累加。', en: 'The values of the periods add up.' },
    },
  },
};
