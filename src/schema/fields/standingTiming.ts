import type { StandingTiming } from '../standingTiming.ts';
import type { ObjectText } from './fieldText.ts';
import { timingFields } from './timingFields.ts';

/** What a person reads about standing work. */
export const standingTimingText: ObjectText<StandingTiming> = {
  title: { 'zh-CN': '常年工作', en: 'Standing' },
  description: {
    'zh-CN': '常年、日常或随时办理，没有截止日，不会逾期。',
    en: 'Work that goes on all the time; it has no deadline and is never missed.',
  },
  example: { kind: 'standing', wording: '常年开放' },
  fields: {
    kind: {
      title: { 'zh-CN': '种类', en: 'Kind' },
      description: { 'zh-CN': '固定为 standing。', en: 'Always standing.' },
      example: 'standing',
    },
    wording: {
      title: { 'zh-CN': '原文用语', en: 'Wording' },
      description: { 'zh-CN': '原文用语，照录：常年、日常、随时等。', en: 'The words of the source, as printed.' },
      example: '随时',
    },
    during: {
      title: { 'zh-CN': '适用期间', en: 'Limited to' },
      description: {
        'zh-CN': '只在这段时间内经常办理，首尾两日均含在内；不填为整个计划期。',
        en: 'It goes on only in this period, first and last day included; absent: the whole plan.',
      },
      example: '2026-06/2026-09',
    },
    ...timingFields,
  },
};
