import type { CodeListText } from '../codeText.ts';
import type { WeekdayCode } from '../weekday.ts';

/** What a person reads about the code list `weekday`. */
export const weekdayText: CodeListText<WeekdayCode> = {
  title: { 'zh-CN': '星期', en: 'Weekdays' },
  open: false,
  source: 'RFC 5545, section 3.3.10',
  since: '0.1.0',
  codes: {
    MO: {
      title: { 'zh-CN': '星期一', en: 'Monday' },
      definition: { 'zh-CN': '星期一。', en: 'Monday.' },
    },
    TU: {
      title: { 'zh-CN': '星期二', en: 'Tuesday' },
      definition: { 'zh-CN': '星期二。', en: 'Tuesday.' },
    },
    WE: {
      title: { 'zh-CN': '星期三', en: 'Wednesday' },
      definition: { 'zh-CN': '星期三。', en: 'Wednesday.' },
    },
    TH: {
      title: { 'zh-CN': '星期四', en: 'Thursday' },
      definition: { 'zh-CN': '星期四。', en: 'Thursday.' },
    },
    FR: {
      title: { 'zh-CN': '星期五', en: 'Friday' },
      definition: { 'zh-CN': '星期五。', en: 'Friday.' },
    },
    SA: {
      title: { 'zh-CN': '星期六', en: 'Saturday' },
      definition: { 'zh-CN': '星期六。', en: 'Saturday.' },
    },
    SU: {
      title: { 'zh-CN': '星期日', en: 'Sunday' },
      definition: { 'zh-CN': '星期日。', en: 'Sunday.' },
    },
  },
};
