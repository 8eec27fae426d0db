import type { CodeListText } from '../codeText.ts';
import type { NonWorkdayCode } from '../nonWorkday.ts';

/** What a person reads about the code list `nonWorkday`. */
export const nonWorkdayText: CodeListText<NonWorkdayCode> = {
  title: { 'zh-CN': '非工作日处理', en: 'Non-workdays' },
  open: false,
  source: 'our choice',
  since: '0.1.0',
  codes: {
    keep: {
      title: { 'zh-CN': '不变', en: 'Keep' },
      definition: { 'zh-CN': '不作调整。', en: 'The date stays.' },
    },
    skip: {
      title: { 'zh-CN': '取消', en: 'Skip' },
      definition: { 'zh-CN': '遇非工作日不举行。', en: 'The date falls out.' },
    },
    previous: {
      title: { 'zh-CN': '提前', en: 'Previous' },
      definition: { 'zh-CN': '提前到前一个工作日。', en: 'The workday before.' },
    },
    next: {
      title: { 'zh-CN': '顺延', en: 'Next' },
      definition: { 'zh-CN': '顺延到下一个工作日。', en: 'The workday after.' },
    },
    nearest: {
      title: { 'zh-CN': '就近', en: 'Nearest' },
      definition: { 'zh-CN': '改为最近的工作日，等距取前。', en: 'The nearest workday; the earlier of two.' },
    },
    nextInMonth: {
      title: { 'zh-CN': '当月内顺延', en: 'Next in the month' },
      definition: { 'zh-CN': '顺延，跨月则提前。', en: 'The workday after, or before if the month ends.' },
    },
  },
};
