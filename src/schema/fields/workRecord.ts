import type { WorkRecord } from '../workRecord.ts';
import type { ObjectText } from './fieldText.ts';

/** What a person reads about a record that work must leave. */
export const workRecordText: ObjectText<WorkRecord> = {
  title: { 'zh-CN': '台账资料', en: 'Work record' },
  description: { 'zh-CN': '任务应当留下的台账、档案、简报等资料。', en: 'A record that a task must leave behind.' },
  example: { name: '入户走访台账', kind: 'ledger', scope: ['elderly-alone'], each: true },
  fields: {
    id: {
      title: { 'zh-CN': '编号', en: 'Id' },
      description: {
        'zh-CN': '资料的编号，在文档内唯一；台账条目的佐证以此引用。',
        en: 'Unique in the document; evidence in a ledger refers to it.',
      },
      example: 'visit-ledger',
    },
    name: {
      title: { 'zh-CN': '名称', en: 'Name' },
      description: { 'zh-CN': '资料叫什么。', en: 'What the record is called.' },
      example: '入户走访台账',
    },
    kind: {
      title: { 'zh-CN': '资料类型', en: 'Kind' },
      description: {
        'zh-CN': '台账、登记、档案、会议记录、简报、照片等；清单之外的词照录。',
        en: 'Ledger, register, archive, minutes, brief, photo and so on; other words are kept.',
      },
      example: 'ledger',
    },
    form: {
      title: { 'zh-CN': '形式', en: 'Form' },
      description: {
        'zh-CN': '以什么形式留存：纸质、电子、表格、一户一档等。',
        en: 'In which form it is kept, as printed.',
      },
      example: '电子表格',
    },
    realName: {
      title: { 'zh-CN': '实名', en: 'Real names' },
      description: { 'zh-CN': 'true 表示要求实名登记。', en: 'True: people are entered by their real names.' },
      example: true,
    },
    scope: {
      title: { 'zh-CN': '建档对象', en: 'Scope' },
      description: {
        'zh-CN': '为谁建档；编号，指向 parties 中的若干项。不填时随所在任务的对象。',
        en: 'For whom it is kept: ids of parties; absent: the scope of its task.',
      },
      example: ['elderly-alone'],
    },
    each: {
      title: { 'zh-CN': '逐一建档', en: 'Each' },
      description: {
        'zh-CN': 'true 为每个对象一份（一户一档、一人一档），false 为合成一份；不填表示没有写明。',
        en: 'True: one for each of them; false: one for all; absent: not stated.',
      },
      example: true,
    },
  },
};
