import type { AggregateCode } from '../aggregate.ts';
import type { CodeListText } from '../codeText.ts';

/** What a person reads about the code list `aggregate`. */
export const aggregateText: CodeListText<AggregateCode> = {
  title: { 'zh-CN': '合成方式', en: 'Aggregates' },
  open: false,
  source: 'our choice',
  since: '0.1.0',
  codes: {
    sum: {
      title: { 'zh-CN': '合计', en: 'Sum' },
      definition: { 'zh-CN': '各值相加。', en: 'The values added up.' },
    },
    mean: {
      title: { 'zh-CN': '平均', en: 'Mean' },
      definition: { 'zh-CN': '算术平均。', en: 'The arithmetic mean.' },
    },
    geometricMean: {
      title: { 'zh-CN': '几何平均', en: 'Geometric mean' },
      definition: { 'zh-CN': '几何平均，须规定修约。', en: 'The geometric mean; needs a declared rounding.' },
    },
    harmonicMean: {
      title: { 'zh-CN': '调和平均', en: 'Harmonic mean' },
      definition: { 'zh-CN': '调和平均。', en: 'The harmonic mean.' },
    },
    product: {
      title: { 'zh-CN': '连乘', en: 'Product' },
      definition: { 'zh-CN': '各值相乘。', en: 'The values multiplied.' },
    },
    minimum: {
      title: { 'zh-CN': '取低', en: 'Minimum' },
      definition: { 'zh-CN': '取最低值。', en: 'The lowest value.' },
    },
    maximum: {
      title: { 'zh-CN': '取高', en: 'Maximum' },
      definition: { 'zh-CN': '取最高值。', en: 'The highest value.' },
    },
    median: {
      title: { 'zh-CN': '中位数', en: 'Median' },
      definition: { 'zh-CN': '中位数。', en: 'The median.' },
    },
    last: {
      title: { 'zh-CN': '取末次', en: 'Last' },
      definition: { 'zh-CN': '取最后一次。', en: 'The last value.' },
    },
  },
};
