import type { AppointmentCode } from '../appointment.ts';
import type { CodeListText } from '../codeText.ts';

/** What a person reads about the code list `appointment`. */
export const appointmentText: CodeListText<AppointmentCode> = {
  title: { 'zh-CN': '配备方式', en: 'Appointment' },
  open: false,
  source: '计划、方案通行用语',
  since: '0.1.0',
  codes: {
    dedicated: {
      title: { 'zh-CN': '专人', en: 'Dedicated' },
      definition: { 'zh-CN': '有专人负责。', en: 'Somebody has this as their own duty.' },
    },
    fullTime: {
      title: { 'zh-CN': '专职', en: 'Full time' },
      definition: { 'zh-CN': '专职。', en: 'Full time.' },
    },
    partTime: {
      title: { 'zh-CN': '兼职', en: 'Part time' },
      definition: { 'zh-CN': '兼职。', en: 'Beside other duties.' },
    },
    either: {
      title: { 'zh-CN': '专（兼）职', en: 'Either' },
      definition: { 'zh-CN': '专职或兼职均可。', en: 'Full or part time.' },
    },
  },
};
