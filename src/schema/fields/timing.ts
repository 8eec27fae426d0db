import type { ValueText } from './fieldText.ts';

/** What a person reads about a timing. */
export const timingText: ValueText = {
  title: { 'zh-CN': '时间要求', en: 'Timing' },
  description: {
    'zh-CN': '任务何时办、多久办一次，共十种，由 kind 区分；一个任务可有多条，各条分别计算。',
    en: 'When, or how often, a task is due: one of ten kinds, told apart by kind. Each timing of a task counts on its own.',
  },
  example: { kind: 'quota', per: 'month', count: 1 },
};
