import type { CodeListText } from '../codeText.ts';
import type { SchemeIndicatorTypeCode } from '../schemeIndicatorType.ts';

/** What a person reads about the code list `schemeIndicatorType`. */
export const schemeIndicatorTypeText: CodeListText<SchemeIndicatorTypeCode> = {
  title: { 'zh-CN': '观测类型', en: 'Types of indicators' },
  open: false,
  source: 'our choice',
  since: '0.1.0',
  codes: {
    count: {
      title: { 'zh-CN': '计数', en: 'Count' },
      definition: { 'zh-CN': '从 0 起的整数，或逐条记录。', en: 'A whole number from 0, or observations that add up.' },
    },
    check: {
      title: { 'zh-CN': '是否', en: 'Check' },
      definition: { 'zh-CN': '是或否。', en: 'True or false.' },
    },
    level: {
      title: { 'zh-CN': '等级', en: 'Level' },
      definition: { 'zh-CN': '所列等级之一。', en: 'One of the words listed.' },
    },
    mark: {
      title: { 'zh-CN': '评分', en: 'Mark' },
      definition: { 'zh-CN': '考评人打出的分数。', en: 'A number that an assessor decides.' },
    },
    number: {
      title: { 'zh-CN': '数值', en: 'Number' },
      definition: { 'zh-CN': '必须填报的数值。', en: 'A figure that has to be there.' },
    },
  },
};
