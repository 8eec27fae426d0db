import type { Vague } from '../vague.ts';
import type { ObjectText } from './fieldText.ts';

/** What a person reads about something said but not countable. */
export const vagueText: ObjectText<Vague> = {
  title: { 'zh-CN': '模糊表述', en: 'Vague wording' },
  description: {
    'zh-CN': '原文说了、但无法计数或定时的内容（如“定期”“一批”“明显”）；凡用到它的计算，结果均为“未知”。',
    en: 'Something said but not countable or datable (定期, 一批, 明显); whatever is computed from it is unknown.',
  },
  example: { vague: '明显' },
  fields: {
    vague: {
      title: { 'zh-CN': '原文用语', en: 'Wording' },
      description: { 'zh-CN': '原文的用语，照录。', en: 'The words of the source, as printed.' },
      example: '一批',
    },
  },
};
