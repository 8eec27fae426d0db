import type { Task } from '../task.ts';
import type { workShape } from '../work.ts';
import type { ObjectText } from './fieldText.ts';

/** What a person reads about the fields that the plan and every task share. */
export const workFields: ObjectText<Pick<Task, keyof typeof workShape>>['fields'] = {
  uses: {
    title: { 'zh-CN': '依据', en: 'Uses' },
    description: {
      'zh-CN': '所依据或所用到的文件、台账资料、考评方案、文书、资金或其他任务；编号。',
      en: 'What it builds on: ids of references, records, scheme uses, instruments, funding items or tasks.',
    },
    example: ['sorting-regulation'],
  },
  statements: {
    title: { 'zh-CN': '提法', en: 'Statements' },
    description: {
      'zh-CN': '在此处写明的原则、提法、机制、背景。',
      en: 'Principles, slogans, methods and context said here.',
    },
    example: [{ kind: 'principle', text: '因地制宜，小步快走' }],
  },
  targets: {
    title: { 'zh-CN': '量化指标', en: 'Targets' },
    description: { 'zh-CN': '在此处提出的指标和目标值。', en: 'Values of indicators that are due from it.' },
    example: [{ indicator: 'sorting-rate', value: { atLeast: 85 } }],
  },
  rules: {
    title: { 'zh-CN': '规则', en: 'Rules' },
    description: {
      'zh-CN': '在此处写明的奖惩、规定、门槛、否决。',
      en: 'Rewards, penalties, norms, gates and vetoes said here.',
    },
    example: [{ effects: ['forbid'], text: '不得占用消防通道' }],
  },
  assignments: {
    title: { 'zh-CN': '责任分工', en: 'Assignments' },
    description: {
      'zh-CN': '牵头、责任、配合等各方；不填时沿用上级任务的分工。',
      en: 'Who leads, is responsible, cooperates and so on; absent: those of the parent task hold.',
    },
    example: [{ role: 'lead', parties: ['property-office'] }],
  },
  decomposition: {
    title: { 'zh-CN': '细化分解要求', en: 'Decomposition' },
    description: { 'zh-CN': '要求如何把目标任务分解下去。', en: 'How goals and tasks are to be broken down further.' },
    example: { to: ['person'] },
  },
};
