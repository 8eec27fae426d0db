import type { CodeListText } from '../codeText.ts';
import type { ObservanceSpanCode } from '../observanceSpan.ts';

/** What a person reads about the code list `observanceSpan`. */
export const observanceSpanText: CodeListText<ObservanceSpanCode> = {
  title: { 'zh-CN': '主题时段', en: 'Spans of observances' },
  open: false,
  source: '计划、方案通行用语',
  since: '0.1.0',
  codes: {
    day: {
      title: { 'zh-CN': '日', en: 'Day' },
      definition: { 'zh-CN': '主题日。', en: 'A day.' },
    },
    week: {
      title: { 'zh-CN': '周', en: 'Week' },
      definition: { 'zh-CN': '宣传周。', en: 'A week.' },
    },
    month: {
      title: { 'zh-CN': '月', en: 'Month' },
      definition: { 'zh-CN': '宣传月。', en: 'A month.' },
    },
    season: {
      title: { 'zh-CN': '季', en: 'Season' },
      definition: { 'zh-CN': '季节、假期。', en: 'A season or vacation.' },
    },
    year: {
      title: { 'zh-CN': '年', en: 'Year' },
      definition: { 'zh-CN': '主题年。', en: 'A year.' },
    },
  },
};
