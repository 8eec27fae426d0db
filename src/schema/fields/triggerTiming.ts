import type { TriggerTiming } from '../triggerTiming.ts';
import type { ObjectText } from './fieldText.ts';
import { timingFields } from './timingFields.ts';

/** What a person reads about a timing that follows an event. */
export const triggerTimingText: ObjectText<TriggerTiming> = {
  title: { 'zh-CN': '事件触发', en: 'Trigger' },
  description: {
    'zh-CN': '某件事发生后，在时限内办理；每发生一次办一次。',
    en: 'Due within a time after an event, once for each such event.',
  },
  example: { kind: 'trigger', on: ['居民报修'], within: { hours: 24 } },
  fields: {
    kind: {
      title: { 'zh-CN': '种类', en: 'Kind' },
      description: { 'zh-CN': '固定为 trigger。', en: 'Always trigger.' },
      example: 'trigger',
    },
    on: {
      title: { 'zh-CN': '触发事件', en: 'On' },
      description: {
        'zh-CN': '事件名称，与台账 events 中的 event 相同；或 { met: 编号 }，指向 tasks 中的一项，表示该任务办完。',
        en: 'Names of events, the same as event in the ledger; or { met: id of a task }, for that task done.',
      },
      example: ['居民报修', { met: 'door-visit' }],
    },
    within: {
      title: { 'zh-CN': '办理时限', en: 'Within' },
      description: {
        'zh-CN': '事件发生后多久之内办结；不填表示原文没有写明时限。',
        en: 'How long after the event it is due; absent: not stated.',
      },
      example: { workdays: 3 },
    },
    ...timingFields,
  },
};
