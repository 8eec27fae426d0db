import type { SchemeIndicator } from '../schemeIndicator.ts';
import type { ObjectText } from './fieldText.ts';

/** What a person reads about an indicator of a scheme. */
export const schemeIndicatorText: ObjectText<SchemeIndicator> = {
  title: { 'zh-CN': '观测指标', en: 'Scheme indicator' },
  description: {
    'zh-CN': '需要记录的一项事实或数据：计数、是否、等级、评分或数值。',
    en: 'What is observed: a count, a check, a level, a mark or a number.',
  },
  example: { id: 'complaints', name: '有效投诉', type: 'count', unit: '件', better: 'lower' },
  fields: {
    id: {
      title: { 'zh-CN': '编号', en: 'Id' },
      description: {
        'zh-CN': '指标的编号，在细则的各项指标中唯一；取值、条件和评分表以此引用。',
        en: 'Unique among the indicators of the scheme; measures, conditions and sheets refer to it.',
      },
      example: 'complaints',
    },
    name: {
      title: { 'zh-CN': '名称', en: 'Name' },
      description: { 'zh-CN': '指标的名称；不填时以编号指称。', en: 'What it is called; absent: it goes by its id.' },
      example: '有效投诉',
    },
    type: {
      title: { 'zh-CN': '观测类型', en: 'Type' },
      description: {
        'zh-CN':
          '计数（count）、是否（check）、等级（level）、评分（mark）或数值（number）。没有记录时，计数为 0，是否为“否”，等级和评分视为没有评定，数值为未知。',
        en: 'Count, check, level, mark or number. Nothing recorded is 0 for a count, false for a check, no statement for a level or mark, unknown for a number.',
      },
      example: 'count',
    },
    unit: {
      title: { 'zh-CN': '计量单位', en: 'Unit' },
      description: {
        'zh-CN': '处、次、percentagePoint（百分点）等；不填表示没有单位。',
        en: 'What it is counted in; absent: it has none.',
      },
      example: '件',
    },
    levels: {
      title: { 'zh-CN': '等级用语', en: 'Levels' },
      description: {
        'zh-CN': '等级指标可以填写的用语，等级指标必填。',
        en: 'The words that a level may hold; needed for a level.',
      },
      example: ['excellent', 'good', 'poor'],
    },
    minimum: {
      title: { 'zh-CN': '最小值', en: 'Minimum' },
      description: {
        'zh-CN': '记录的数不得小于它，可以等于；不填即不限。计数从 0 起。',
        en: 'The least number that may be recorded, itself included; absent: no bound. A count begins at 0.',
      },
      example: 0,
    },
    maximum: {
      title: { 'zh-CN': '最大值', en: 'Maximum' },
      description: {
        'zh-CN': '记录的数不得大于它，可以等于；不填即不限。',
        en: 'The greatest number that may be recorded, itself included; absent: no bound.',
      },
      example: 100,
    },
    multipleOf: {
      title: { 'zh-CN': '最小分度', en: 'Multiple of' },
      description: {
        'zh-CN': '记录的数须是它的整数倍，如 0.5 表示可记半分；不填即不限。',
        en: 'A recorded number must be a multiple of it, such as 0.5 for half points; absent: any number.',
      },
      example: 0.5,
    },
    digits: {
      title: { 'zh-CN': '小数位数', en: 'Digits' },
      description: {
        'zh-CN': '计分前保留几位小数，位数更多的先四舍五入，并予提示；不填即不修约。',
        en: 'How many decimal places are used; a longer figure is rounded half up first, with a note. Absent: not rounded.',
      },
      unit: { 'zh-CN': '位', en: 'places' },
      example: 2,
    },
    multiple: {
      title: { 'zh-CN': '可多条', en: 'Multiple' },
      description: {
        'zh-CN':
          'true 表示可以记录多条，每条分别计分再相加，没有记录即一条也没有。不填为 false；计数不必填写，多条自然相加。',
        en: 'True: each of several observations is scored by itself; nothing recorded is an empty list. Absent: false. A count needs it not to add up.',
      },
      example: true,
    },
    absent: {
      title: { 'zh-CN': '未记录视为', en: 'Absent' },
      description: {
        'zh-CN': '没有记录时当作什么值，unknown 为未知；不填按观测类型。',
        en: 'The value that nothing recorded stands for, or unknown; absent: by type.',
      },
      example: 'unknown',
    },
    context: {
      title: { 'zh-CN': '基本情况', en: 'Context' },
      description: {
        'zh-CN': 'true 表示只说明单位的情况，不是考评内容：没有记录即未知，不作为改进建议。不填为 false。',
        en: 'True: it describes the unit and is not assessed: unknown unless recorded, never proposed as an improvement. Absent: false.',
      },
      example: true,
    },
    better: {
      title: { 'zh-CN': '优劣方向', en: 'Better' },
      description: {
        'zh-CN': '越高越好（higher）还是越低越好（lower）；不填表示没有方向，如以适中为好。',
        en: 'Whether higher or lower is better; absent: neither, such as where the middle is best.',
      },
      example: 'lower',
    },
    effort: {
      title: { 'zh-CN': '改进难度', en: 'Effort' },
      description: {
        'zh-CN': '改变这一指标要花的力气，与其他指标相比而言，用于比较改进办法，不参与计分。不填为 1。',
        en: 'What it takes to change it, against other indicators; for weighing improvements, not for points. Absent: 1.',
      },
      example: 2,
    },
    from: {
      title: { 'zh-CN': '取自', en: 'From' },
      description: {
        'zh-CN': '另一份细则的考评结果，或计划中量化指标、任务的进展；评分表另有记录的，以记录为准。不填即直接记录。',
        en: 'The result of another scheme, or the progress of a target or task; what the sheet records comes first. Absent: it is recorded.',
      },
      example: { scheme: 'safety-check', value: 'points' },
    },
    period: {
      title: { 'zh-CN': '统计期间', en: 'Period' },
      description: {
        'zh-CN': '所记的是哪段时间的数，首尾两日均含在内；不填即整个考评周期。',
        en: 'The time it is about, first and last day included; absent: that of the scheme.',
      },
      example: '2026-H1',
    },
    method: {
      title: { 'zh-CN': '考评方式', en: 'Method' },
      description: { 'zh-CN': '怎样取得，照录；不参与计算。', en: 'How it is found out, as printed.' },
      example: ['查阅资料'],
    },
    evidence: {
      title: { 'zh-CN': '佐证材料', en: 'Evidence' },
      description: { 'zh-CN': '需要提供的材料，照录。', en: 'What has to be shown, as printed.' },
      example: ['投诉登记簿'],
    },
    parties: {
      title: { 'zh-CN': '提供单位', en: 'Parties' },
      description: { 'zh-CN': '由谁提供数据，照录名称。', en: 'Who provides it, as printed.' },
      example: ['街道办事处'],
    },
  },
};
