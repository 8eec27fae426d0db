import type { Event } from '../ledger.ts';
import type { ObjectText } from './fieldText.ts';

/** What a person reads about the fields that entries and events of a ledger share. */
export const happenedFields: ObjectText<Pick<Event, 'id' | 'date' | 'parties' | 'case' | 'evidence'>>['fields'] = {
  id: {
    title: { 'zh-CN': '编号', en: 'Id' },
    description: { 'zh-CN': '条目的编号，在文档内唯一。', en: 'Unique in the document.' },
    example: 'check-0312',
  },
  date: {
    title: { 'zh-CN': '时间', en: 'Date' },
    description: {
      'zh-CN': '何时发生，通常是一天，也可以是一段时间；不填表示没有记录。',
      en: 'When it happened, a day or a longer period; absent: not recorded.',
    },
    example: '2026-03-12',
  },
  parties: {
    title: { 'zh-CN': '经办主体', en: 'Parties' },
    description: {
      'zh-CN': '由谁经办；编号，指向计划 parties 中的若干项。',
      en: 'Who did it: ids of parties of the plan.',
    },
    example: ['volunteer-team'],
  },
  case: {
    title: { 'zh-CN': '事项', en: 'Case' },
    description: {
      'zh-CN': '属于哪一件事项；同一流程办多件时，以此区分各件。',
      en: 'Which run of a procedure it belongs to, where there are several.',
    },
    example: '2026-017',
  },
  evidence: {
    title: { 'zh-CN': '佐证材料', en: 'Evidence' },
    description: {
      'zh-CN': '证明材料：record 为编号，指向计划中的台账资料；name 为材料名称，location 为存放处。',
      en: 'What proves it: record is the id of a record of the plan, name what the paper is called, location where it is kept.',
    },
    example: [{ record: 'visit-ledger', location: '2 号柜' }],
  },
};
