import type { CodeListText } from '../codeText.ts';
import type { PerCode } from '../per.ts';

/** What a person reads about the code list `per`. */
export const perText: CodeListText<PerCode> = {
  title: { 'zh-CN': '频次周期', en: 'Windows of quotas' },
  open: false,
  source: 'our choice',
  since: '0.1.0',
  codes: {
    day: {
      title: { 'zh-CN': '每日', en: 'Day' },
      definition: { 'zh-CN': '每天。', en: 'Each day.' },
    },
    week: {
      title: { 'zh-CN': '每周', en: 'Week' },
      definition: { 'zh-CN': '每周，周一为始。', en: 'Each week from Monday.' },
    },
    tenDays: {
      title: { 'zh-CN': '每旬', en: 'Ten days' },
      definition: {
        'zh-CN': '每旬：1—10 日、11—20 日、21 日至月底。',
        en: 'Days 1–10, 11–20, and 21 to the end of the month.',
      },
    },
    halfMonth: {
      title: { 'zh-CN': '每半月', en: 'Half month' },
      definition: {
        'zh-CN': '每半月：1—15 日、16 日至月底，不是每 14 天。',
        en: 'Days 1–15 and 16 to the end of the month; not every 14 days.',
      },
    },
    month: {
      title: { 'zh-CN': '每月', en: 'Month' },
      definition: { 'zh-CN': '每个日历月。', en: 'Each calendar month.' },
    },
    quarter: {
      title: { 'zh-CN': '每季度', en: 'Quarter' },
      definition: { 'zh-CN': '每季度。', en: 'Each calendar quarter.' },
    },
    halfYear: {
      title: { 'zh-CN': '每半年', en: 'Half-year' },
      definition: { 'zh-CN': '每半年。', en: 'Each half of a calendar year.' },
    },
    year: {
      title: { 'zh-CN': '每年', en: 'Year' },
      definition: { 'zh-CN': '每年。', en: 'Each calendar year.' },
    },
    term: {
      title: { 'zh-CN': '每学期', en: 'School term' },
      definition: { 'zh-CN': '每学期，起止由日历给出。', en: 'Each school term; its dates come from the calendar.' },
    },
    phase: {
      title: { 'zh-CN': '每阶段', en: 'Phase' },
      definition: { 'zh-CN': '计划的每个阶段。', en: 'Each phase of the plan.' },
    },
    plan: {
      title: { 'zh-CN': '计划期内', en: 'Plan' },
      definition: { 'zh-CN': '整个计划期。', en: 'The whole period of the plan.' },
    },
  },
};
