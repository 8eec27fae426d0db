import type { CodeListText } from '../codeText.ts';
import type { TreatmentCode } from '../treatment.ts';

/** What a person reads about the code list `treatment`. */
export const treatmentText: CodeListText<TreatmentCode> = {
  title: { 'zh-CN': '缺项处理', en: 'Treatments' },
  open: false,
  source: 'our choice',
  since: '0.1.0',
  codes: {
    fullMarks: {
      title: { 'zh-CN': '计满分', en: 'Full marks' },
      definition: { 'zh-CN': '按满分计。', en: 'The item gets its full marks.' },
    },
    keep: {
      title: { 'zh-CN': '按记录', en: 'Keep' },
      definition: { 'zh-CN': '按已有记录计。', en: 'The item gets what the records give.' },
    },
    leaveOut: {
      title: { 'zh-CN': '不计入', en: 'Leave out' },
      definition: { 'zh-CN': '得分和满分都不计。', en: 'Neither its points nor its marks count.' },
    },
    rescale: {
      title: { 'zh-CN': '折算', en: 'Rescale' },
      definition: { 'zh-CN': '满分摊入其余各项，按比例折算。', en: 'Its marks are spread over the other items.' },
    },
    peersMean: {
      title: { 'zh-CN': '取其他单位平均', en: 'Mean of the peers' },
      definition: { 'zh-CN': '取其他单位该项平均分。', en: 'The mean of the other units on this item.' },
    },
    unknown: {
      title: { 'zh-CN': '不确定', en: 'Unknown' },
      definition: {
        'zh-CN': '得分不确定，上级项目随之不确定。',
        en: 'The points are unknown, and so is every group above.',
      },
    },
  },
};
