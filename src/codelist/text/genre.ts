import type { CodeListText } from '../codeText.ts';
import type { GenreCode } from '../genre.ts';

/** What a person reads about the code list `genre`. */
export const genreText: CodeListText<GenreCode> = {
  title: { 'zh-CN': '文种', en: 'Genres' },
  open: false,
  source: '党政机关公文与事务文书通行文种',
  since: '0.1.0',
  codes: {
    plan: {
      title: { 'zh-CN': '计划', en: 'Plan' },
      definition: { 'zh-CN': '工作计划、要点、打算。', en: 'A plan of work.' },
    },
    scheme: {
      title: { 'zh-CN': '方案', en: 'Scheme' },
      definition: { 'zh-CN': '实施方案、创建方案。', en: 'A scheme with steps and requirements.' },
    },
    calendar: {
      title: { 'zh-CN': '活动安排', en: 'Activity calendar' },
      definition: { 'zh-CN': '活动安排、月历表。', en: 'Activities month by month.' },
    },
    summary: {
      title: { 'zh-CN': '总结', en: 'Summary' },
      definition: { 'zh-CN': '工作总结。', en: 'A summary of finished work.' },
    },
    report: {
      title: { 'zh-CN': '报告', en: 'Report' },
      definition: { 'zh-CN': '情况报告。', en: 'A report.' },
    },
  },
};
