import type { CodeListText } from '../codeText.ts';
import type { FundingPerCode } from '../fundingPer.ts';

/** What a person reads about the code list `fundingPer`. */
export const fundingPerText: CodeListText<FundingPerCode> = {
  title: { 'zh-CN': '计费周期', en: 'Period of an amount' },
  open: false,
  source: 'our choice',
  since: '0.1.0',
  codes: {
    once: {
      title: { 'zh-CN': '一次性', en: 'Once' },
      definition: { 'zh-CN': '一次性。', en: 'Once.' },
    },
    month: {
      title: { 'zh-CN': '每月', en: 'Month' },
      definition: { 'zh-CN': '按月。', en: 'Each month.' },
    },
    quarter: {
      title: { 'zh-CN': '每季度', en: 'Quarter' },
      definition: { 'zh-CN': '按季度。', en: 'Each quarter.' },
    },
    halfYear: {
      title: { 'zh-CN': '每半年', en: 'Half-year' },
      definition: { 'zh-CN': '按半年。', en: 'Each half-year.' },
    },
    year: {
      title: { 'zh-CN': '每年', en: 'Year' },
      definition: { 'zh-CN': '按年。', en: 'Each year.' },
    },
    plan: {
      title: { 'zh-CN': '计划期内', en: 'Plan' },
      definition: { 'zh-CN': '整个计划期。', en: 'The whole period of the plan.' },
    },
  },
};
