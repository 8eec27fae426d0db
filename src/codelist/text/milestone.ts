import type { CodeListText } from '../codeText.ts';
import type { MilestoneCode } from '../milestone.ts';

/** What a person reads about the code list `milestone`. */
export const milestoneText: CodeListText<MilestoneCode> = {
  title: { 'zh-CN': '节点', en: 'Milestones' },
  open: false,
  source: 'our choice',
  since: '0.1.0',
  codes: {
    start: {
      title: { 'zh-CN': '启动', en: 'Start' },
      definition: { 'zh-CN': '在期限前启动。', en: 'The work has to begin by then.' },
    },
    finish: {
      title: { 'zh-CN': '完成', en: 'Finish' },
      definition: { 'zh-CN': '在期限前完成。', en: 'The work has to be finished by then.' },
    },
  },
};
