import type { Decomposition } from '../work.ts';
import type { ObjectText } from './fieldText.ts';

/** What a person reads about how work is to be broken down. */
export const decompositionText: ObjectText<Decomposition> = {
  title: { 'zh-CN': '细化分解要求', en: 'Decomposition' },
  description: {
    'zh-CN': '要求把目标任务分解到哪一级、写明哪些内容、以哪张表为准。',
    en: 'How far goals and tasks are to be broken down, what each line states, and which table holds it.',
  },
  example: { to: ['post'], fields: ['task', 'deadline'], table: 'task-table' },
  fields: {
    to: {
      title: { 'zh-CN': '分解层级', en: 'Down to' },
      description: {
        'zh-CN': '分解到单位、部门、队伍、岗位还是个人；可写多项。',
        en: 'Down to unit, department, team, post or person.',
      },
      example: ['department', 'person'],
    },
    fields: {
      title: { 'zh-CN': '分解内容', en: 'What it states' },
      description: {
        'zh-CN': '分解时须写明的内容：任务、目标、数量、职责、时限。',
        en: 'What each line must state: task, goal, quantity, role, deadline.',
      },
      example: ['task', 'quantity', 'deadline'],
    },
    table: {
      title: { 'zh-CN': '分解表', en: 'Table' },
      description: {
        'zh-CN': '载明分解结果的表；编号，指向 references 中的一项。',
        en: 'The table that holds the result: id of a reference.',
      },
      example: 'task-table',
    },
  },
};
