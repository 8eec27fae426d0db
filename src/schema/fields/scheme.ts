import type { Scheme } from '../scheme.ts';
import type { ObjectText } from './fieldText.ts';
import { itemFields } from './itemFields.ts';

/** What a person reads about a scheme. */
export const schemeText: ObjectText<Scheme> = {
  title: { 'zh-CN': '考评细则', en: 'Scheme' },
  description: {
    'zh-CN': '考评什么、怎样计分、总分对应什么等次。细则本身就是最上级的考评项，它的得分即总分。',
    en: 'What counts and how much, and what follows from the total. A scheme is its own top item, whose points are the total.',
  },
  example: {
    schemaVersion: 1,
    kind: 'scheme',
    id: 'reading-room',
    name: '社区书屋星级评定',
    version: '2026',
    points: 100,
    indicators: [
      { id: 'openDays', name: '开放天数', type: 'number', unit: '天', minimum: 0, maximum: 366, multipleOf: 1 },
      { id: 'events', name: '读书活动', type: 'count', unit: '场' },
    ],
    items: [
      {
        id: 'opening',
        points: 60,
        start: 'full',
        clauses: [{ kind: 'steps', measure: 'openDays', below: 300, step: 10, broken: 'whole', points: -3 }],
      },
      { id: 'reading', points: 40, clauses: [{ kind: 'steps', measure: 'events', points: 4 }] },
    ],
    outcome: { grades: [{ id: 'star', name: '星级书屋', atLeast: 80 }, { id: 'plain' }] },
  },
  fields: {
    schemaVersion: {
      title: { 'zh-CN': '格式版本', en: 'Schema version' },
      description: { 'zh-CN': '数据格式的版本，固定为 1。', en: 'The version of the data format, always 1.' },
      example: 1,
    },
    kind: {
      title: { 'zh-CN': '文档种类', en: 'Kind' },
      description: { 'zh-CN': '固定为 scheme。', en: 'Always scheme.' },
      example: 'scheme',
    },
    version: {
      title: { 'zh-CN': '版本', en: 'Version' },
      description: {
        'zh-CN': '细则的版本；评分表须写明同一版本，否则不予计分。',
        en: 'The version of the scheme; a sheet for another version is not scored.',
      },
      example: '2026',
    },
    indicators: {
      title: { 'zh-CN': '观测指标', en: 'Indicators' },
      description: {
        'zh-CN': '需要记录的事实和数据，每项只记一次，各条细则共用；可为空列表。',
        en: 'What is observed, each once, and read by any number of clauses; the list may be empty.',
      },
      example: [{ id: 'openDays', name: '开放天数', type: 'number', unit: '天' }],
    },
    outcome: {
      title: { 'zh-CN': '考评结果', en: 'Outcome' },
      description: {
        'zh-CN': '等次、一票否决、结果运用和排名；不填表示只计分。',
        en: 'Grades, vetoes, consequences and ranking; absent: points alone.',
      },
      example: { grades: [{ id: 'excellent', atLeast: 90 }, { id: 'plain' }] },
    },
    references: {
      title: { 'zh-CN': '依据', en: 'References' },
      description: {
        'zh-CN': '细则所依据、所引用的文件。',
        en: 'The documents that it rests on or refers to.',
      },
      example: [{ id: 'reading-regulation', kind: 'law', title: '全民阅读促进条例' }],
    },
    period: {
      title: { 'zh-CN': '考评周期', en: 'Period' },
      description: {
        'zh-CN': '考评的是哪段时间，首尾两日均含在内；不填表示没有写明。',
        en: 'The time that is assessed, first and last day included; absent: not stated.',
      },
      example: '2026',
    },
    defaults: {
      title: { 'zh-CN': '通用规定', en: 'Defaults' },
      description: {
        'zh-CN': '各条细则和末级考评项没有另作规定时的统一做法。',
        en: 'What holds for clauses and leaf items that say nothing else.',
      },
      example: { broken: 'whole', notApplicable: 'rescale' },
    },
    ...itemFields,
    id: {
      title: { 'zh-CN': '编号', en: 'Id' },
      description: {
        'zh-CN': '细则的编号，也是最上级考评项的编号；评分表和计划以此引用。',
        en: 'The id of the scheme and of its top item; sheets and plans refer to it.',
      },
      example: 'reading-room',
    },
    name: {
      title: { 'zh-CN': '名称', en: 'Name' },
      description: { 'zh-CN': '细则的名称。', en: 'What the scheme is called.' },
      example: '社区书屋星级评定',
    },
  },
};
