import type { Plan } from '../plan.ts';
import type { ObjectText } from './fieldText.ts';
import { workFields } from './workFields.ts';

/** What a person reads about a plan. */
export const planText: ObjectText<Plan> = {
  title: { 'zh-CN': '工作计划', en: 'Plan' },
  description: {
    'zh-CN': '一份社区工作计划、方案或总结：办什么、何时办、谁来办、达到什么目标。没有年份和起止时间的是模板。',
    en: 'A community work plan: what will be done, when, by whom, towards which targets. Without year and period it is a template.',
  },
  example: {
    schemaVersion: 1,
    kind: 'plan',
    id: 'happiness-community-2026',
    title: '幸福社区 2026 年工作计划',
    genre: 'plan',
    year: 2026,
    parties: [{ id: 'volunteer-team', name: '社区志愿服务队', kind: 'team' }],
    tasks: [
      {
        id: 'sorting-check',
        title: '垃圾分类巡查',
        timings: [{ kind: 'quota', per: 'week', count: 1 }],
        assignments: [{ role: 'responsible', parties: ['volunteer-team'] }],
      },
    ],
  },
  fields: {
    schemaVersion: {
      title: { 'zh-CN': '格式版本', en: 'Schema version' },
      description: { 'zh-CN': '数据格式的版本，固定为 1。', en: 'The version of the data format, always 1.' },
      example: 1,
    },
    kind: {
      title: { 'zh-CN': '文档种类', en: 'Kind' },
      description: { 'zh-CN': '固定为 plan。', en: 'Always plan.' },
      example: 'plan',
    },
    id: {
      title: { 'zh-CN': '编号', en: 'Id' },
      description: { 'zh-CN': '计划的编号；台账以此引用。', en: 'The id of the plan; ledgers refer to it.' },
      example: 'happiness-community-2026',
    },
    title: {
      title: { 'zh-CN': '标题', en: 'Title' },
      description: { 'zh-CN': '计划的标题，可遮蔽。', en: 'The title of the plan; may be masked.' },
      example: '幸福社区 2026 年工作计划',
    },
    genre: {
      title: { 'zh-CN': '文种', en: 'Genre' },
      description: {
        'zh-CN': '计划、方案、活动安排、总结或报告；不填表示没有写明。',
        en: 'Plan, scheme, calendar of activities, summary or report; absent: not stated.',
      },
      example: 'scheme',
    },
    year: {
      title: { 'zh-CN': '年度', en: 'Year' },
      description: {
        'zh-CN': '计划的年度；不写年份的时间据此推定。隐去的照录。',
        en: 'The year of the plan, which dates periods without a year; what is printed if hidden.',
      },
      example: 2026,
    },
    period: {
      title: { 'zh-CN': '计划期', en: 'Period' },
      description: {
        'zh-CN': '计划的起止时间，首尾两日均含在内；不写年份时由年度推定，不填即全年。',
        en: 'From when to when the plan runs, first and last day included; without a year it is dated by year, absent: that whole year.',
      },
      example: '2026-03/2027-02',
    },
    revision: {
      title: { 'zh-CN': '修订版本', en: 'Revision' },
      description: { 'zh-CN': '计划本身的版本或稿次。', en: 'The version of the plan itself.' },
      example: '征求意见稿',
    },
    place: {
      title: { 'zh-CN': '地区', en: 'Place' },
      description: { 'zh-CN': '计划适用的地方，可遮蔽。', en: 'The place the plan is for; may be masked.' },
      example: '滨河街道幸福社区',
    },
    issuer: {
      title: { 'zh-CN': '发文单位', en: 'Issuer' },
      description: { 'zh-CN': '由谁制定、印发，可遮蔽。', en: 'Who issued it; may be masked.' },
      example: '幸福社区居民委员会',
    },
    issued: {
      title: { 'zh-CN': '印发时间', en: 'Issued' },
      description: { 'zh-CN': '何时印发。', en: 'When it was issued.' },
      example: '2026-01-15',
    },
    validity: {
      title: { 'zh-CN': '有效期', en: 'Validity' },
      description: {
        'zh-CN': '从何时起施行、有效多久；不填表示没有写明。',
        en: 'From when it is in force and for how long; absent: not stated.',
      },
      example: { from: 'issued', term: { years: 5 } },
    },
    programmeYears: {
      title: { 'zh-CN': '规划年次', en: 'Programme years' },
      description: { 'zh-CN': '是哪些多年规划的第几年。', en: 'Which year of which programmes it is.' },
      example: [{ programme: 'five-year-programme', index: 1 }],
    },
    goals: {
      title: { 'zh-CN': '目标', en: 'Goals' },
      description: {
        'zh-CN': '计划的各项目标，按原文顺序；上下级由 parent 表示。',
        en: 'The goals in document order; parent gives the hierarchy.',
      },
      example: [{ id: 'clean-community', title: '环境整洁有序' }],
    },
    phases: {
      title: { 'zh-CN': '阶段', en: 'Phases' },
      description: { 'zh-CN': '计划的各个阶段，按原文顺序。', en: 'The stages of the plan in document order.' },
      example: [{ id: 'prepare', title: '筹备', during: '2026-Q1' }],
    },
    observances: {
      title: { 'zh-CN': '主题日', en: 'Observances' },
      description: {
        'zh-CN': '计划中用到的节日、主题日、宣传月；与日历数据重复的，以此为准。',
        en: 'Named days, weeks and months that the plan uses; they come before those of the calendar data.',
      },
      example: [{ id: 'fire-safety-month', name: '消防宣传月', during: '--11' }],
    },
    parties: {
      title: { 'zh-CN': '主体', en: 'Parties' },
      description: {
        'zh-CN': '计划中出现的单位、人员、人群和场所。',
        en: 'Every body, post, person, class of people and place that the plan names.',
      },
      example: [{ id: 'volunteer-team', name: '社区志愿服务队', kind: 'team' }],
    },
    indicators: {
      title: { 'zh-CN': '指标', en: 'Indicators' },
      description: { 'zh-CN': '计划用到的指标。', en: 'What is measured.' },
      example: [{ id: 'sorting-rate', name: '垃圾分类准确率', unit: 'percent', better: 'higher' }],
    },
    references: {
      title: { 'zh-CN': '引用文件', en: 'References' },
      description: {
        'zh-CN': '计划提到的法规、政策、标准、附件等。',
        en: 'Laws, policies, standards, annexes and other documents it refers to.',
      },
      example: [{ id: 'sorting-regulation', kind: 'law', title: '生活垃圾管理条例' }],
    },
    titles: {
      title: { 'zh-CN': '称号', en: 'Titles' },
      description: { 'zh-CN': '计划提到的称号。', en: 'Titles that can be won and held.' },
      example: [{ id: 'model-community', name: '文明示范社区' }],
    },
    schemes: {
      title: { 'zh-CN': '考评方案', en: 'Schemes' },
      description: { 'zh-CN': '计划采用的考评方案。', en: 'The schemes that it applies.' },
      example: [{ id: 'star-rating', document: 'star-rating-scheme' }],
    },
    tasks: {
      title: { 'zh-CN': '任务', en: 'Tasks' },
      description: {
        'zh-CN': '各项任务，按原文顺序排成一列；上下级由 parent 表示。',
        en: 'The tasks as a flat list in document order; parent gives the hierarchy.',
      },
      example: [{ id: 'sorting-check', title: '垃圾分类巡查' }],
    },
    instruments: {
      title: { 'zh-CN': '签订文书', en: 'Instruments' },
      description: {
        'zh-CN': '合约、协议书、责任书、承诺书等。',
        en: 'Contracts, agreements, letters of responsibility and pledges.',
      },
      example: [
        {
          id: 'shop-front-letter',
          kind: 'responsibilityLetter',
          title: '门前三包责任书',
          signatories: [{ party: 'neighbourhood-committee' }, { party: 'shops', each: true }],
        },
      ],
    },
    fundingItems: {
      title: { 'zh-CN': '经费项目', en: 'Funding items' },
      description: { 'zh-CN': '计划写明的各笔经费。', en: 'The money that the plan speaks of.' },
      example: [{ id: 'activity-fund', title: '活动经费', amount: 50000 }],
    },
    defects: {
      title: { 'zh-CN': '文本缺陷', en: 'Defects' },
      description: { 'zh-CN': '原文本身的缺漏和错误。', en: 'What is wrong with the source text itself.' },
      example: [{ kind: 'truncated', text: '末段在句中中断' }],
    },
    ...workFields,
  },
};
