import type { Event } from '../ledger.ts';
import type { ObjectText } from './fieldText.ts';
import { happenedFields } from './happenedFields.ts';

/** What a person reads about an event of a ledger. */
export const eventText: ObjectText<Event> = {
  title: { 'zh-CN': '事件', en: 'Event' },
  description: {
    'zh-CN': '触发任务或推动流程的事：event 与 met 只写一项。',
    en: 'Something that starts a trigger or moves a procedure; exactly one of event and met.',
  },
  example: { event: '居民报修', date: '2026-03-12' },
  fields: {
    ...happenedFields,
    event: {
      title: { 'zh-CN': '事件名称', en: 'Event' },
      description: { 'zh-CN': '与触发事件同名。', en: 'The name of the event, the same as in a trigger.' },
      example: '居民报修',
    },
    met: {
      title: { 'zh-CN': '达成事项', en: 'Met' },
      description: {
        'zh-CN': '已办结的步骤、已授予的称号、已签订的文书等；编号，指向计划中的对象。',
        en: 'What is now met: id of a step done, title given or instrument signed, of the plan.',
      },
      example: 'model-community',
    },
    level: {
      title: { 'zh-CN': '级别', en: 'Level' },
      description: { 'zh-CN': '所授称号等的级别。', en: 'At which level, such as that of the title given.' },
      example: 'city',
    },
  },
};
