import type { Statement } from '../statement.ts';
import type { ObjectText } from './fieldText.ts';

/** What a person reads about a statement. */
export const statementText: ObjectText<Statement> = {
  title: { 'zh-CN': '提法', en: 'Statement' },
  description: {
    'zh-CN': '原则、口号、工作机制或背景：只作说明和动员，不产生任务。',
    en: 'A principle, slogan, method or context: it explains and motivates, and nothing is due from it.',
  },
  example: { kind: 'slogan', text: '一刻钟便民生活圈', statedCount: 3, members: ['购物', '养老', '托幼'] },
  fields: {
    id: {
      title: { 'zh-CN': '编号', en: 'Id' },
      description: { 'zh-CN': '提法的编号，在文档内唯一。', en: 'Unique in the document.' },
      example: 'quarter-hour-circle',
    },
    kind: {
      title: { 'zh-CN': '类别', en: 'Kind' },
      description: { 'zh-CN': '原则、提法（口号）、机制（方法）或背景。', en: 'Principle, slogan, method or context.' },
      example: 'principle',
    },
    text: {
      title: { 'zh-CN': '表述', en: 'Text' },
      description: { 'zh-CN': '提法本身，可遮蔽。', en: 'The statement itself; may be masked.' },
      example: '居民的事居民议',
    },
    statedCount: {
      title: { 'zh-CN': '所称项数', en: 'Stated count' },
      description: {
        'zh-CN': '提法自称包含几项，如“三个一”为 3；与所列不符时提示。',
        en: 'How many members it says it has; a difference from those listed is reported.',
      },
      unit: { 'zh-CN': '项', en: 'items' },
      example: 3,
    },
    members: {
      title: { 'zh-CN': '包含内容', en: 'Members' },
      description: { 'zh-CN': '提法包含的各项，按原文顺序。', en: 'What it consists of, in the order of the source.' },
      example: ['一支队伍', '一个阵地', '一本台账'],
    },
  },
};
