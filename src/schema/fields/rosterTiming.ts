import type { RosterTiming } from '../rosterTiming.ts';
import type { ObjectText } from './fieldText.ts';
import { timingFields } from './timingFields.ts';

/** What a person reads about duty on each day of some kinds. */
export const rosterTimingText: ObjectText<RosterTiming> = {
  title: { 'zh-CN': '值班', en: 'Roster' },
  description: { 'zh-CN': '凡属所列种类的日子，每天一班。', en: 'One duty on each day of the kinds listed.' },
  example: { kind: 'roster', days: ['statutoryHoliday'], hours: 24, persons: { atLeast: 2 } },
  fields: {
    kind: {
      title: { 'zh-CN': '种类', en: 'Kind' },
      description: { 'zh-CN': '固定为 roster。', en: 'Always roster.' },
      example: 'roster',
    },
    days: {
      title: { 'zh-CN': '值班日', en: 'Days' },
      description: {
        'zh-CN': '每天、工作日、周末、法定节假日或特殊日子，可写多项；特殊日子是哪几天无从推算，只作提示。',
        en: 'Which days are on duty; several may be given. Special days cannot be dated, and an issue says so.',
      },
      example: ['weekend', 'statutoryHoliday'],
    },
    hours: {
      title: { 'zh-CN': '每班时长', en: 'Hours a day' },
      description: {
        'zh-CN': '每个值班日值班多少小时；不填表示原文没有写明。',
        en: 'How many hours of each day are on duty; absent: not stated.',
      },
      unit: { 'zh-CN': '小时', en: 'hours' },
      example: 24,
    },
    persons: {
      title: { 'zh-CN': '每班人数', en: 'Persons' },
      description: {
        'zh-CN': '每班几人；不填表示原文没有写明。',
        en: 'How many are on duty at a time; absent: not stated.',
      },
      unit: { 'zh-CN': '人', en: 'persons' },
      example: 2,
    },
    rotating: {
      title: { 'zh-CN': '轮流', en: 'Rotating' },
      description: { 'zh-CN': 'true 表示由责任人轮流值班。', en: 'True: those responsible take turns.' },
      example: true,
    },
    during: {
      title: { 'zh-CN': '适用期间', en: 'Limited to' },
      description: {
        'zh-CN': '只在这段时间内值班，首尾两日均含在内；不填为整个计划期。',
        en: 'Duty is kept only in this period, first and last day included; absent: the whole plan.',
      },
      example: '--06/--08',
    },
    ...timingFields,
  },
};
