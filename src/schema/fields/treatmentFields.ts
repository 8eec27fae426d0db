import type { treatmentsShape } from '../treatment.ts';
import type { FieldText } from './fieldText.ts';

/** What a person reads about the treatments of the three states without a result. */
export const treatmentFields: { readonly [Key in keyof typeof treatmentsShape]: FieldText } = {
  notApplicable: {
    title: { 'zh-CN': '不适用时', en: 'Not applicable' },
    description: {
      'zh-CN':
        '考评项对被考评单位不适用时怎样计分。不填，末级项按 defaults，仍没有的按 leaveOut，即不计入；评分表注明不适用而细则未作规定的，另有提示。',
      en: 'What an item is worth where it does not apply. Absent: for a leaf as defaults says, else leaveOut; a warning follows if the sheet says so and the scheme does not provide for it.',
    },
    example: 'rescale',
  },
  notAssessed: {
    title: { 'zh-CN': '未考评时', en: 'Not assessed' },
    description: {
      'zh-CN': '考评项没有考评、没有记录时怎样计分。不填，末级项按 defaults，仍没有的按 keep，即按已有记录计。',
      en: 'What an item is worth that nobody assessed or recorded. Absent: for a leaf as defaults says, else keep.',
    },
    example: 'unknown',
  },
  notComputable: {
    title: { 'zh-CN': '无法计算时', en: 'Not computable' },
    description: {
      'zh-CN':
        '缺少数据、分母为 0 等，得分算不出来时怎样计分，不得为 keep。不填，末级项按 defaults，仍没有的按 unknown，即得分不确定。',
      en: 'What an item is worth whose points cannot be computed, for want of data or over a denominator of 0; never keep. Absent: for a leaf as defaults says, else unknown.',
    },
    example: 0,
  },
};
