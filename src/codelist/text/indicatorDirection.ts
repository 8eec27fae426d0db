import type { CodeListText } from '../codeText.ts';
import type { IndicatorDirectionCode } from '../indicatorDirection.ts';

/** What a person reads about the code list `indicatorDirection`. */
export const indicatorDirectionText: CodeListText<IndicatorDirectionCode> = {
  title: { 'zh-CN': '优劣方向', en: 'Direction' },
  open: false,
  source: 'our choice',
  since: '0.1.0',
  codes: {
    higher: {
      title: { 'zh-CN': '越高越好', en: 'Higher is better' },
      definition: { 'zh-CN': '数值越高越好。', en: 'A higher value is better.' },
    },
    lower: {
      title: { 'zh-CN': '越低越好', en: 'Lower is better' },
      definition: { 'zh-CN': '数值越低越好。', en: 'A lower value is better.' },
    },
  },
};
