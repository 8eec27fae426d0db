import type { CodeListText } from '../codeText.ts';
import type { DayStateCode } from '../dayState.ts';

/** What a person reads about the code list `dayState`. */
export const dayStateText: CodeListText<DayStateCode> = {
  title: { 'zh-CN': '日期状态', en: 'States of days' },
  open: false,
  source: '国务院办公厅年度节假日安排',
  since: '0.1.0',
  codes: {
    workday: {
      title: { 'zh-CN': '工作日', en: 'Workday' },
      definition: { 'zh-CN': '工作日。', en: 'A workday.' },
    },
    makeUpWorkday: {
      title: { 'zh-CN': '调休上班', en: 'Make-up workday' },
      definition: { 'zh-CN': '调休上班的周末。', en: 'A weekend day that is worked in lieu.' },
    },
    statutoryHoliday: {
      title: { 'zh-CN': '法定节假日', en: 'Statutory holiday' },
      definition: { 'zh-CN': '法定节假日当日。', en: 'A statutory holiday.' },
    },
    dayOff: {
      title: { 'zh-CN': '休息日', en: 'Day off' },
      definition: { 'zh-CN': '周末或调休放假。', en: 'A weekend day or day off in lieu.' },
    },
  },
};
