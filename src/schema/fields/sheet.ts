import type { Sheet } from '../sheet.ts';
import type { ObjectText } from './fieldText.ts';

/** What a person reads about a sheet. */
export const sheetText: ObjectText<Sheet> = {
  title: { 'zh-CN': '评分表', en: 'Sheet' },
  description: {
    'zh-CN': '按某一版考评细则，对一个单位观测到的情况；只记事实，不记得分。',
    en: 'What was observed of one unit under one version of a scheme; it holds facts and no points.',
  },
  example: {
    schemaVersion: 1,
    kind: 'sheet',
    scheme: 'reading-room',
    version: '2026',
    unit: 'lakeside',
    name: '湖滨社区书屋',
    observations: {
      openDays: 278,
      events: [{ project: '亲子共读' }, { project: '送书上门' }],
      dust: { value: 2.5, reason: '窗台积灰', evidence: ['照片 3'] },
    },
    states: { access: { state: 'notApplicable', reason: '书屋在一层' } },
  },
  fields: {
    schemaVersion: {
      title: { 'zh-CN': '格式版本', en: 'Schema version' },
      description: { 'zh-CN': '数据格式的版本，固定为 1。', en: 'The version of the data format, always 1.' },
      example: 1,
    },
    kind: {
      title: { 'zh-CN': '文档种类', en: 'Kind' },
      description: { 'zh-CN': '固定为 sheet。', en: 'Always sheet.' },
      example: 'sheet',
    },
    scheme: {
      title: { 'zh-CN': '考评细则', en: 'Scheme' },
      description: {
        'zh-CN': '所依据的细则的编号；与所给细则不一致的，不予计分。',
        en: 'The id of the scheme; a sheet for another scheme is not scored.',
      },
      example: 'reading-room',
    },
    version: {
      title: { 'zh-CN': '细则版本', en: 'Version' },
      description: {
        'zh-CN': '所依据的细则的版本；不一致的，不予计分。',
        en: 'The version of the scheme; a sheet for another version is not scored.',
      },
      example: '2026',
    },
    unit: {
      title: { 'zh-CN': '被考评单位', en: 'Unit' },
      description: { 'zh-CN': '单位的编号，同一批中各不相同。', en: 'The id of the unit; one sheet each in a cohort.' },
      example: 'lakeside',
    },
    name: {
      title: { 'zh-CN': '单位名称', en: 'Name' },
      description: {
        'zh-CN': '单位的名称；不填时以编号指称。',
        en: 'What the unit is called; absent: it goes by its id.',
      },
      example: '湖滨社区书屋',
    },
    period: {
      title: { 'zh-CN': '考评周期', en: 'Period' },
      description: {
        'zh-CN': '记录的是哪段时间，首尾两日均含在内；不填即细则的考评周期。',
        en: 'The time it is about, first and last day included; absent: that of the scheme.',
      },
      example: '2026',
    },
    observations: {
      title: { 'zh-CN': '观测记录', en: 'Observations' },
      description: {
        'zh-CN':
          '以观测指标的编号为键，写值、一条记录或一列记录；没有列出的指标即没有记录，当作什么由指标规定。没有可写的写 {}。',
        en: 'By id of an indicator: a value, an observation, or a list of them. An indicator that is not listed is not recorded, and what that means the indicator says. May be {}.',
      },
      example: { openDays: 278, dust: { value: 2.5, reason: '窗台积灰' } },
    },
    states: {
      title: { 'zh-CN': '考评状态', en: 'States' },
      description: {
        'zh-CN': '以考评项的编号为键，写明已考评、未考评或不适用，可附理由；不填的由记录判断。',
        en: 'By id of an item: assessed, notAssessed or notApplicable, with a reason if there is one; absent: the records decide.',
      },
      example: { access: { state: 'notApplicable', reason: '书屋在一层' } },
    },
    repeats: {
      title: { 'zh-CN': '分次记录', en: 'Repeats' },
      description: {
        'zh-CN': '以分次考评的考评项编号为键，列出各点位、评委、轮次、阶段或下属单位的记录。',
        en: 'By id of an item that is repeated: its sites, raters, rounds, stages or sub-units.',
      },
      example: { streets: [{ id: 'east-street', observations: { litter: 2 } }, { id: 'west-street' }] },
    },
    unrecorded: {
      title: { 'zh-CN': '无记录的考评项', en: 'Unrecorded' },
      description: {
        'zh-CN':
          '没有任何记录的考评项当作未考评（notAssessed），还是当作都已查过、没有发现问题（assessed）。不填为 notAssessed。',
        en: 'Whether an item without any record was not assessed, or was looked at and nothing was found (assessed). Absent: notAssessed.',
      },
      example: 'assessed',
    },
  },
};
