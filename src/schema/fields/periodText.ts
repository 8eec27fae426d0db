import type { ValueText } from './fieldText.ts';

/** What a person reads about period text. */
export const periodTextText: ValueText = {
  title: { 'zh-CN': '时间文本', en: 'Period text' },
  description: {
    'zh-CN':
      '一段时间的简写，首尾两日均含在内：“2026”“2026-H1”“2026-Q4”“2026-05”“2026-05-early”（上旬）“2026-05-1h”（上半月）“2026-W23”“2026-05-31”，起止写作“A/B”“A/..”“../B”。年份写成“--”表示不写年份，由计划年度推定；“plan”指整个计划期，“phase:编号”“term:编号”“schoolyear:编号”“observance:编号”引用已命名的时间。',
    en: 'A stretch of time as compact text, first and last day included: 2026, 2026-H1, 2026-Q4, 2026-05, 2026-05-early, 2026-05-1h, 2026-W23, 2026-05-31, and ranges A/B, A/.., ../B. With -- for the year it is dated by the plan; plan is the whole plan period; phase:id, term:id, schoolyear:id and observance:id name periods dated elsewhere.',
  },
  example: '2026-03/2026-10',
};
