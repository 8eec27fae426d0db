import type { AxisCode } from '../axis.ts';
import type { CodeListText } from '../codeText.ts';

/** What a person reads about the code list `axis`. */
export const axisText: CodeListText<AxisCode> = {
  title: { 'zh-CN': '条块', en: 'Axes' },
  open: false,
  source: '计划、方案通行用语',
  since: '0.1.0',
  codes: {
    territory: {
      title: { 'zh-CN': '块', en: 'Territory' },
      definition: { 'zh-CN': '属地责任。', en: 'By territory.' },
    },
    function: {
      title: { 'zh-CN': '条', en: 'Function' },
      definition: { 'zh-CN': '条线责任。', en: 'By function.' },
    },
  },
};
