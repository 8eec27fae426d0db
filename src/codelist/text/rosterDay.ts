import type { CodeListText } from '../codeText.ts';
import type { RosterDayCode } from '../rosterDay.ts';

/** What a person reads about the code list `rosterDay`. */
export const rosterDayText: CodeListText<RosterDayCode> = {
  title: { 'zh-CN': '值班日', en: 'Roster days' },
  open: false,
  source: 'our choice',
  since: '0.1.0',
  codes: {
    everyDay: {
      title: { 'zh-CN': '每天', en: 'Every day' },
      definition: { 'zh-CN': '每天。', en: 'Every day.' },
    },
    workday: {
      title: { 'zh-CN': '工作日', en: 'Workdays' },
      definition: { 'zh-CN': '工作日（含调休上班日）。', en: 'Workdays, make-up workdays included.' },
    },
    weekend: {
      title: { 'zh-CN': '周末', en: 'Weekends' },
      definition: { 'zh-CN': '休息的周六、周日。', en: 'Saturdays and Sundays that are off.' },
    },
    statutoryHoliday: {
      title: { 'zh-CN': '法定节假日', en: 'Statutory holidays' },
      definition: { 'zh-CN': '法定节假日。', en: 'Statutory holidays.' },
    },
    specialDay: {
      title: { 'zh-CN': '特殊日', en: 'Special days' },
      definition: { 'zh-CN': '另行通知的特殊日子。', en: 'Days that are named separately.' },
    },
  },
};
