import type { timingShape } from '../timingShape.ts';
import type { VagueTiming } from '../vagueTiming.ts';
import type { ObjectText } from './fieldText.ts';

/** What a person reads about the fields that every kind of timing may carry. */
export const timingFields: ObjectText<Pick<VagueTiming, keyof typeof timingShape>>['fields'] = {
  id: {
    title: { 'zh-CN': '编号', en: 'Id' },
    description: {
      'zh-CN': '时间要求的编号，在文档内唯一；台账条目可指明所办的是哪一条。不填时以序号代替，调整次序后序号会变。',
      en: 'Unique in the document, so that ledger entries can name the timing. Without it its position stands in, which changes when timings are reordered.',
    },
    example: 'monthly-check',
  },
  strength: {
    title: { 'zh-CN': '要求程度', en: 'Strength' },
    description: {
      'zh-CN': '这一时间要求是必须还是力争；不填时以任务的要求程度为准。',
      en: 'How strongly this timing is asked for; absent: as strongly as the task.',
    },
    example: 'must',
  },
  partOfDay: {
    title: { 'zh-CN': '时段', en: 'Part of day' },
    description: {
      'zh-CN': '上午、下午、傍晚或夜间；不填表示原文没有写明。',
      en: 'Morning, afternoon, evening or night; absent: not stated.',
    },
    example: 'morning',
  },
};
