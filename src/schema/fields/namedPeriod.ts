import type { NamedPeriod } from '../calendarData.ts';
import type { ObjectText } from './fieldText.ts';

/** What a person reads about a named period. */
export const namedPeriodText: ObjectText<NamedPeriod> = {
  title: { 'zh-CN': '学期学年', en: 'Named period' },
  description: {
    'zh-CN': '有名称的一段时间：学期或学年；时间文本以 term:编号、schoolyear:编号 引用。',
    en: 'A school term or school year; period texts refer to it as term:id or schoolyear:id.',
  },
  example: { id: 'autumn', name: '秋季学期', during: '2026-09-01/2027-01-22' },
  fields: {
    id: {
      title: { 'zh-CN': '编号', en: 'Id' },
      description: { 'zh-CN': '学期或学年的编号，在文档内唯一。', en: 'Unique in the document.' },
      example: 'autumn',
    },
    name: {
      title: { 'zh-CN': '名称', en: 'Name' },
      description: {
        'zh-CN': '学期或学年的名称；不填即以编号为名称。',
        en: 'What it is called; absent: the id says it.',
      },
      example: '秋季学期',
    },
    during: {
      title: { 'zh-CN': '起止时间', en: 'Period' },
      description: {
        'zh-CN': '从何时到何时，首尾两日均含在内。',
        en: 'From when to when, first and last day included.',
      },
      example: '2026-09-01/2027-01-22',
    },
  },
};
