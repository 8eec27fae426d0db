import type * as z from 'zod';
import type { schemeDefaultsSchema } from '../scheme.ts';
import type { ObjectText } from './fieldText.ts';

/** What a person reads about the defaults of a scheme. */
export const schemeDefaultsText: ObjectText<z.infer<typeof schemeDefaultsSchema>> = {
  title: { 'zh-CN': '通用规定', en: 'Defaults' },
  description: {
    'zh-CN': '各条细则和末级考评项没有另作规定时的统一做法；有子项的考评项不适用这里的规定。',
    en: 'What clauses and leaf items do that say nothing else; groups do not take these.',
  },
  example: { broken: 'whole', notApplicable: 'rescale', notAssessed: 'unknown' },
  fields: {
    broken: {
      title: { 'zh-CN': '不足一级', en: 'Broken steps' },
      description: {
        'zh-CN': '按级计分时，不足一级的怎样计；不填为 whole，即满一级才计。',
        en: 'How a step that is not full counts in clauses by steps; absent: whole, it does not count.',
      },
      example: 'started',
    },
    notApplicable: {
      title: { 'zh-CN': '不适用时', en: 'Not applicable' },
      description: {
        'zh-CN': '末级项不适用时怎样计分；不填为 leaveOut，即得分和满分都不计。',
        en: 'What a leaf is worth where it does not apply; absent: leaveOut, neither points nor full marks count.',
      },
      example: 'rescale',
    },
    notAssessed: {
      title: { 'zh-CN': '未考评时', en: 'Not assessed' },
      description: {
        'zh-CN': '末级项未考评时怎样计分；不填为 keep，即扣分制保留满分，加分制为 0 分。',
        en: 'What a leaf is worth that was not assessed; absent: keep, so that a full pool stays full and an empty one empty.',
      },
      example: 'unknown',
    },
    notComputable: {
      title: { 'zh-CN': '无法计算时', en: 'Not computable' },
      description: {
        'zh-CN': '末级项的得分算不出来时怎样计分，不得为 keep；不填为 unknown，即得分不确定。',
        en: 'What a leaf is worth whose points cannot be computed, never keep; absent: unknown.',
      },
      example: 0,
    },
  },
};
