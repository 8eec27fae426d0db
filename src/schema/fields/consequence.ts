import type { Consequence } from '../outcome.ts';
import type { ObjectText } from './fieldText.ts';

/** What a person reads about a consequence. */
export const consequenceText: ObjectText<Consequence> = {
  title: { 'zh-CN': '结果运用', en: 'Consequence' },
  description: {
    'zh-CN': '考评结果带来什么：表彰、通报、约谈、整改、奖补等；不影响分数。',
    en: 'What follows from the result: praise, notices, rectification, money; never points.',
  },
  example: { id: 'award', name: '通报表扬', when: { measure: { operation: 'grade' }, is: 'excellent' } },
  fields: {
    id: {
      title: { 'zh-CN': '编号', en: 'Id' },
      description: { 'zh-CN': '编号，在各项结果运用中唯一。', en: 'Unique among the consequences.' },
      example: 'award',
    },
    name: {
      title: { 'zh-CN': '名称', en: 'Name' },
      description: { 'zh-CN': '措施的名称；不填时以编号指称。', en: 'What it is called; absent: it goes by its id.' },
      example: '通报表扬',
    },
    when: {
      title: { 'zh-CN': '运用情形', en: 'When' },
      description: {
        'zh-CN': '成立即运用；未知时列为“可能”。只有这里的条件可以取等次。',
        en: 'It follows where this holds, and may follow where it is unknown. Only here a condition reads the grade.',
      },
      example: { measure: { operation: 'grade' }, is: 'excellent' },
    },
  },
};
