import type { ValueText } from './fieldText.ts';

/** What a person reads about a period. */
export const periodText: ValueText = {
  title: { 'zh-CN': '时间', en: 'Period' },
  description: {
    'zh-CN': '一段时间：时间文本，或原文隐去、说得不具体的表述（如“年内适当时候”）。',
    en: 'A stretch of time: period text, or what the source hides or leaves open.',
  },
  example: '--Q4',
};
