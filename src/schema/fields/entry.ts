import type { Entry } from '../ledger.ts';
import type { ObjectText } from './fieldText.ts';
import { happenedFields } from './happenedFields.ts';

/** What a person reads about an entry of a ledger. */
export const entryText: ObjectText<Entry> = {
  title: { 'zh-CN': '办理记录', en: 'Entry' },
  description: { 'zh-CN': '办了什么，或哪一次免办。', en: 'Work that was done, or an occurrence that was waived.' },
  example: { task: 'sorting-check', date: '2026-03-12', participants: 8, state: 'done' },
  fields: {
    ...happenedFields,
    task: {
      title: { 'zh-CN': '任务', en: 'Task' },
      description: {
        'zh-CN': '办的是哪项任务；编号，指向计划 tasks 中的一项。',
        en: 'Which task: id of a task of the plan.',
      },
      example: 'sorting-check',
    },
    timing: {
      title: { 'zh-CN': '时间要求', en: 'Timing' },
      description: {
        'zh-CN': '对应任务的哪一条时间要求，填其编号；不填则按日期匹配，几条都合适时取最先到期的，并提示。',
        en: 'For which timing of the task: its id; absent: matched by date, and where several fit, to the earliest due, with an issue.',
      },
      example: 'weekly-check',
    },
    occurrence: {
      title: { 'zh-CN': '应办事项', en: 'Occurrence' },
      description: {
        'zh-CN': '对应哪一次应办事项，填排期结果中的编号；不填则按日期匹配。',
        en: 'Which occurrence it settles: the id that the schedule gave it; absent: matched by date.',
      },
      example: 'sorting-check/weekly-check/2026-03-09',
    },
    quantity: {
      title: { 'zh-CN': '次数', en: 'Quantity' },
      description: {
        'zh-CN': '这一条记录了几次；不填为一次。',
        en: 'How many times the entry stands for; absent: once.',
      },
      unit: { 'zh-CN': '次', en: 'times' },
      example: 1,
    },
    participants: {
      title: { 'zh-CN': '参加人数', en: 'Participants' },
      description: { 'zh-CN': '多少人参加；不填表示没有记录。', en: 'How many took part; absent: not recorded.' },
      unit: { 'zh-CN': '人', en: 'persons' },
      example: 8,
    },
    state: {
      title: { 'zh-CN': '办理状态', en: 'State' },
      description: {
        'zh-CN': '已办（done）、销号（closed，须有佐证）或免办（waived）；不填即已办。',
        en: 'Done, closed (which needs evidence) or waived; absent: done.',
      },
      example: 'closed',
    },
    text: {
      title: { 'zh-CN': '办理情况', en: 'Text' },
      description: { 'zh-CN': '具体做了什么、结果如何。', en: 'What was done and what came of it.' },
      example: '查看 12 个投放点，当场纠正混投 3 处',
    },
  },
};
