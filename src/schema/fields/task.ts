import type { Task } from '../task.ts';
import type { ObjectText } from './fieldText.ts';
import { workFields } from './workFields.ts';

/** What a person reads about a task. */
export const taskText: ObjectText<Task> = {
  title: { 'zh-CN': '任务', en: 'Task' },
  description: {
    'zh-CN': '一件要办的事；有下级任务时，是标题、阶段或流程。',
    en: 'One thing to be done; with children it is a heading, a stage or a procedure.',
  },
  example: {
    id: 'sorting-check',
    title: '垃圾分类巡查',
    timings: [{ kind: 'quota', per: 'week', count: 1 }],
    assignments: [{ role: 'responsible', parties: ['volunteer-team'] }],
  },
  fields: {
    id: {
      title: { 'zh-CN': '编号', en: 'Id' },
      description: { 'zh-CN': '任务的编号，在文档内唯一。', en: 'Unique in the document.' },
      example: 'sorting-check',
    },
    parent: {
      title: { 'zh-CN': '上级任务', en: 'Parent task' },
      description: {
        'zh-CN': '编号，指向 tasks 中的一项；不填即为第一级。',
        en: 'Id of the task that this one is part of; absent: top level.',
      },
      example: 'environment',
    },
    title: {
      title: { 'zh-CN': '任务名称', en: 'Title' },
      description: { 'zh-CN': '任务的名称，可遮蔽。', en: 'What the task is called; may be masked.' },
      example: '垃圾分类巡查',
    },
    text: {
      title: { 'zh-CN': '工作内容', en: 'Text' },
      description: { 'zh-CN': '比名称更完整的表述。', en: 'A fuller wording than the title.' },
      example: '每周查看各投放点，发现混投当场指导',
    },
    tags: {
      title: { 'zh-CN': '标签', en: 'Tags' },
      description: {
        'zh-CN': '便于筛选归类的字词，不参与计算。',
        en: 'Words to filter and group by; nothing is computed from them.',
      },
      example: ['环境', '志愿服务'],
    },
    goals: {
      title: { 'zh-CN': '对应目标', en: 'Goals' },
      description: {
        'zh-CN': '服务于哪些目标；编号，指向 goals 中的若干项。',
        en: 'The goals it serves: ids of goals.',
      },
      example: ['clean-community'],
    },
    strength: {
      title: { 'zh-CN': '要求程度', en: 'Strength' },
      description: {
        'zh-CN': '确保、应当、力争、原则上、优先、逐步等；不填表示没有写明。',
        en: 'Ensure, must, strive, in principle, prefer, gradual and so on; absent: not stated.',
      },
      example: 'must',
    },
    statedCount: {
      title: { 'zh-CN': '所称项数', en: 'Stated count' },
      description: {
        'zh-CN': '原文说有几项下级任务，如“抓好八项工作”为 8；与所列不符时提示。',
        en: 'How many children the text says there are; a difference from those listed is reported.',
      },
      unit: { 'zh-CN': '项', en: 'items' },
      example: 8,
    },
    timings: {
      title: { 'zh-CN': '时间要求', en: 'Timings' },
      description: {
        'zh-CN': '何时办、多久办一次；不填表示没有写明，下级任务可沿用上级的期间和时限。',
        en: 'When and how often it is due; absent: not stated, though children take the period and deadline of their parent.',
      },
      example: [{ kind: 'quota', per: 'week', count: 1 }],
    },
    scope: {
      title: { 'zh-CN': '工作对象', en: 'Scope' },
      description: {
        'zh-CN': '对谁、在哪里办；编号，指向 parties 中的若干项。不填时沿用上级任务的对象。',
        en: 'On whom, or where, it is done: ids of parties; absent: that of the nearest ancestor that has one.',
      },
      example: ['collection-points'],
    },
    each: {
      title: { 'zh-CN': '逐一办理', en: 'Each' },
      description: {
        'zh-CN': 'true 为对每个对象各办一次，false 为合在一起办；不填表示没有写明。',
        en: 'True: once for each of them; false: for all together; absent: not stated.',
      },
      example: true,
    },
    topics: {
      title: { 'zh-CN': '活动内容', en: 'Topics' },
      description: { 'zh-CN': '讲什么、办什么主题。', en: 'What it is about.' },
      example: ['分类常识', '减量办法'],
    },
    means: {
      title: { 'zh-CN': '形式方法', en: 'Means' },
      description: { 'zh-CN': '采取什么形式、通过什么途径。', en: 'In which form and by which means it is done.' },
      example: ['入户宣传', '院坝会'],
    },
    records: {
      title: { 'zh-CN': '台账资料', en: 'Records' },
      description: { 'zh-CN': '办理后应留下的台账、档案等。', en: 'Records that it must leave.' },
      example: [{ name: '巡查登记表', kind: 'register' }],
    },
    confers: {
      title: { 'zh-CN': '可授称号', en: 'Confers' },
      description: {
        'zh-CN': '办理中可以授予的称号；编号，指向 titles 中的若干项。',
        en: 'Titles that it may give: ids of titles.',
      },
      example: ['green-family'],
    },
    ordered: {
      title: { 'zh-CN': '按序进行', en: 'Ordered' },
      description: {
        'zh-CN': 'true 表示下级任务是依次进行的步骤，合起来是一个流程。',
        en: 'True: the children are steps that run in order, a procedure.',
      },
      example: true,
    },
    when: {
      title: { 'zh-CN': '进入条件', en: 'When' },
      description: {
        'zh-CN': '作为流程步骤时，条件成立才进入这一步；不填则一律进入。',
        en: 'As a step: it is entered only if this holds; absent: always.',
      },
      example: '初审通过',
    },
    returnTo: {
      title: { 'zh-CN': '退回步骤', en: 'Return to' },
      description: {
        'zh-CN': '须返回时退回到哪一步；编号，指向同一流程中在前的一项任务。',
        en: 'The earlier step of the same procedure to go back to: id of a task.',
      },
      example: 'collect-opinions',
    },
    after: {
      title: { 'zh-CN': '前置任务', en: 'After' },
      description: {
        'zh-CN': '须先办完的任务；编号，指向 tasks 中的若干项。',
        en: 'Tasks that must be done before: ids of tasks.',
      },
      example: ['baseline-survey'],
    },
    alongside: {
      title: { 'zh-CN': '同步推进', en: 'Alongside' },
      description: {
        'zh-CN': '与之同步推进的任务或规划；编号，指向 tasks 或 references 中的若干项。',
        en: 'Tasks or programmes that run in parallel: ids of tasks or references.',
      },
      example: ['old-quarter-renewal'],
    },
    ...workFields,
  },
};
