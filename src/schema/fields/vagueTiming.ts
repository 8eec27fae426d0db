import type { VagueTiming } from '../vagueTiming.ts';
import type { ObjectText } from './fieldText.ts';
import { timingFields } from './timingFields.ts';

/** What a person reads about a vague timing. */
export const vagueTimingText: ObjectText<VagueTiming> = {
  title: { 'zh-CN': '未定时间', en: 'Vague timing' },
  description: {
    'zh-CN': '原文只说“定期”“适时”“按时”，推不出日期；不产生应办事项，只提示一次。',
    en: 'The source says 定期, 适时 or 按时, from which no date follows: nothing falls due, and one issue says so.',
  },
  example: { kind: 'vague', wording: '定期' },
  fields: {
    kind: {
      title: { 'zh-CN': '种类', en: 'Kind' },
      description: { 'zh-CN': '固定为 vague。', en: 'Always vague.' },
      example: 'vague',
    },
    wording: {
      title: { 'zh-CN': '原文用语', en: 'Wording' },
      description: { 'zh-CN': '原文用语，照录。', en: 'The words of the source, as printed.' },
      example: '适时',
    },
    ...timingFields,
  },
};
