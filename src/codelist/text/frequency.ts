import type { CodeListText } from '../codeText.ts';
import type { FrequencyCode } from '../frequency.ts';

/** What a person reads about the code list `frequency`. */
export const frequencyText: CodeListText<FrequencyCode> = {
  title: { 'zh-CN': '循环频率', en: 'Frequencies' },
  open: false,
  source: 'RFC 5545, section 3.3.10',
  since: '0.1.0',
  codes: {
    daily: {
      title: { 'zh-CN': '按日', en: 'Daily' },
      definition: { 'zh-CN': '按日循环。', en: 'Steps in days.' },
    },
    weekly: {
      title: { 'zh-CN': '按周', en: 'Weekly' },
      definition: { 'zh-CN': '按周循环。', en: 'Steps in weeks.' },
    },
    monthly: {
      title: { 'zh-CN': '按月', en: 'Monthly' },
      definition: { 'zh-CN': '按月循环。', en: 'Steps in months.' },
    },
    yearly: {
      title: { 'zh-CN': '按年', en: 'Yearly' },
      definition: { 'zh-CN': '按年循环。', en: 'Steps in years.' },
    },
  },
};
