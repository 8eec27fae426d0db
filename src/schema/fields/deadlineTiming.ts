import type { DeadlineTiming } from '../deadlineTiming.ts';
import type { ObjectText } from './fieldText.ts';
import { timingFields } from './timingFields.ts';

/** What a person reads about a deadline. */
export const deadlineTimingText: ObjectText<DeadlineTiming> = {
  title: { 'zh-CN': '截止时限', en: 'Deadline' },
  description: {
    'zh-CN': '在某一时间之内或之前办结；by 与 before 只写一项。',
    en: 'Due by the end of a period, or before its start; exactly one of by and before.',
  },
  example: { kind: 'deadline', by: '2026-11-30' },
  fields: {
    kind: {
      title: { 'zh-CN': '种类', en: 'Kind' },
      description: { 'zh-CN': '固定为 deadline。', en: 'Always deadline.' },
      example: 'deadline',
    },
    by: {
      title: { 'zh-CN': '完成时限', en: 'Due by' },
      description: {
        'zh-CN': '最迟在这段时间的最后一天办结，当天含在内；“5 月底前”写 2026-05。',
        en: 'Due on the last day of this period at the latest, that day included.',
      },
      example: '2026-05',
    },
    before: {
      title: { 'zh-CN': '此前完成', en: 'Due before' },
      description: {
        'zh-CN': '须在这段时间开始之前办结，不含首日；“国庆节前”即不含 10 月 1 日。',
        en: 'Due before the first day of this period, that day excluded.',
      },
      example: '--10-01',
    },
    milestone: {
      title: { 'zh-CN': '节点', en: 'Milestone' },
      description: {
        'zh-CN': '时限针对启动还是完成；不填按完成理解。',
        en: 'Whether the deadline is for starting or finishing; absent: finishing.',
      },
      example: 'start',
    },
    ...timingFields,
  },
};
