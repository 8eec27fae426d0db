import type { QuotaTiming } from '../quotaTiming.ts';
import type { ObjectText } from './fieldText.ts';
import { timingFields } from './timingFields.ts';

/** What a person reads about a frequency. */
export const quotaTimingText: ObjectText<QuotaTiming> = {
  title: { 'zh-CN': '频次', en: 'Quota' },
  description: {
    'zh-CN': '每个周期内办若干次，具体哪一天不限。',
    en: 'So many times in each window; the days inside it are open.',
  },
  example: { kind: 'quota', per: 'quarter', count: { atLeast: 1 } },
  fields: {
    kind: {
      title: { 'zh-CN': '种类', en: 'Kind' },
      description: { 'zh-CN': '固定为 quota。', en: 'Always quota.' },
      example: 'quota',
    },
    per: {
      title: { 'zh-CN': '周期', en: 'Per' },
      description: {
        'zh-CN': '以什么为一个周期：周、旬、半月、月、季度、半年、年、学期等；半月指 1 日至 15 日和 16 日至月底。',
        en: 'The window in which to count; a half month is days 1 to 15, or 16 to the end of the month.',
      },
      example: 'quarter',
    },
    interval: {
      title: { 'zh-CN': '周期数', en: 'Interval' },
      description: {
        'zh-CN': '几个周期合为一段，如“每两个月”为 2；不填为 1。',
        en: 'How many of these windows count as one, such as 2 for every two months; absent: 1.',
      },
      example: 2,
    },
    count: {
      title: { 'zh-CN': '次数', en: 'Count' },
      description: {
        'zh-CN': '每个周期内应办的次数；不填表示原文没有写明次数。',
        en: 'How many times are due in each window; absent: not stated.',
      },
      unit: { 'zh-CN': '次', en: 'times' },
      example: { atLeast: 2 },
    },
    anchors: {
      title: { 'zh-CN': '周期内位置', en: 'Anchors' },
      description: {
        'zh-CN': '在周期的前、中、后哪一段办理，如月初（early）、年中（mid）、年底（late）；有多项时，次数均分到各段。',
        en: 'In which thirds of the window it is done; the count is split over them.',
      },
      example: ['late'],
    },
    rolling: {
      title: { 'zh-CN': '滚动计算', en: 'Rolling' },
      description: {
        'zh-CN': 'true 表示任意一段这么长的时间内都要满足，不按自然周期切分；只能依台账检查。',
        en: 'True: it holds in any stretch of that length, not only in calendar windows; it is checked from the ledger alone.',
      },
      example: true,
    },
    about: {
      title: { 'zh-CN': '所办周期', en: 'About' },
      description: {
        'zh-CN': 'previousPeriod 表示所办的是上一周期的事，如每季度通报上季度情况；不填即本周期。',
        en: 'previousPeriod: the work is about the window before, such as a report on last quarter; absent: about its own.',
      },
      example: 'previousPeriod',
    },
    during: {
      title: { 'zh-CN': '适用期间', en: 'Limited to' },
      description: {
        'zh-CN': '只在这段时间内适用，首尾两日均含在内；不填为整个计划期。',
        en: 'The quota holds only in this period, first and last day included; absent: the whole plan.',
      },
      example: '--07/--08',
    },
    ...timingFields,
  },
};
