import type { Defect } from '../plan.ts';
import type { ObjectText } from './fieldText.ts';

/** What a person reads about a defect of the source text. */
export const defectText: ObjectText<Defect> = {
  title: { 'zh-CN': '文本缺陷', en: 'Defect' },
  description: {
    'zh-CN': '原文本身的缺漏、截断、乱码、序号错误或前后矛盾；只记录，不补正。',
    en: 'What is wrong with the source text itself; it is recorded, not mended.',
  },
  example: { kind: 'misnumbered', text: '（三）之后直接是（五）' },
  fields: {
    kind: {
      title: { 'zh-CN': '缺陷类别', en: 'Kind' },
      description: {
        'zh-CN': '缺漏、截断、乱码、序号错误或前后矛盾。',
        en: 'Missing, truncated, garbled, misnumbered or contradictory.',
      },
      example: 'misnumbered',
    },
    text: {
      title: { 'zh-CN': '说明', en: 'Text' },
      description: { 'zh-CN': '缺陷在哪里、是什么样子。', en: 'Where it is and what it looks like.' },
      example: '（三）之后直接是（五）',
    },
    characters: {
      title: { 'zh-CN': '字数', en: 'Characters' },
      description: {
        'zh-CN': '涉及多少个字；不填表示不清楚。',
        en: 'How many characters are concerned; absent: not known.',
      },
      unit: { 'zh-CN': '字', en: 'characters' },
      example: 12,
    },
  },
};
