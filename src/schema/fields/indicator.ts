import type { Indicator } from '../indicator.ts';
import type { ObjectText } from './fieldText.ts';

/** What a person reads about an indicator. */
export const indicatorText: ObjectText<Indicator> = {
  title: { 'zh-CN': '指标', en: 'Indicator' },
  description: {
    'zh-CN': '衡量什么：目标、实绩、条件和考评项目共用，只写一次。',
    en: 'What is measured, said once for targets, facts, conditions and scheme items.',
  },
  example: { id: 'sorting-rate', name: '垃圾分类准确率', unit: 'percent', better: 'higher' },
  fields: {
    id: {
      title: { 'zh-CN': '编号', en: 'Id' },
      description: {
        'zh-CN': '指标的编号，在文档内唯一；可直接用指标名称。',
        en: 'Unique in the document; may be the name of the indicator itself.',
      },
      example: 'sorting-rate',
    },
    name: {
      title: { 'zh-CN': '指标名称', en: 'Name' },
      description: { 'zh-CN': '指标的名称；不填即以编号为名称。', en: 'What it is called; absent: the id says it.' },
      example: '垃圾分类准确率',
    },
    unit: {
      title: { 'zh-CN': '计量单位', en: 'Unit' },
      description: {
        'zh-CN': '百分比、人、人次、户、平方米、元等；清单之外的照录（套、册、家）。不填表示没有写明。',
        en: 'Percent, persons, households, yuan and so on, else the printed word; absent: not stated.',
      },
      example: 'percent',
    },
    better: {
      title: { 'zh-CN': '指标方向', en: 'Better' },
      description: {
        'zh-CN': '越高越好（higher）还是越低越好（lower）；不填时，写成单个数的目标是须达到还是不得超过，无从判断。',
        en: 'Whether higher or lower is better; absent: a target that is a plain number cannot be told to be a floor or a ceiling.',
      },
      example: 'higher',
    },
    accumulates: {
      title: { 'zh-CN': '累计方式', en: 'Accumulates' },
      description: {
        'zh-CN': '多期数值取最新一期（latest）还是累加（sum）；不填表示没有写明。',
        en: 'Whether values over time count by the latest one or add up; absent: not stated.',
      },
      example: 'sum',
    },
    digits: {
      title: { 'zh-CN': '小数位数', en: 'Digits' },
      description: {
        'zh-CN': '数值保留几位小数；不填则不限。',
        en: 'How many decimal places its values have; absent: no limit.',
      },
      unit: { 'zh-CN': '位', en: 'places' },
      example: 1,
    },
    numerator: {
      title: { 'zh-CN': '分子', en: 'Numerator' },
      description: {
        'zh-CN': '比率的分子；编号，指向 indicators 中的一项。',
        en: 'The numerator of a ratio: id of an indicator.',
      },
      example: 'sorted-points',
    },
    denominator: {
      title: { 'zh-CN': '分母', en: 'Denominator' },
      description: {
        'zh-CN': '比率的分母；编号，指向 indicators 中的一项。',
        en: 'The denominator of a ratio: id of an indicator.',
      },
      example: 'checked-points',
    },
    counts: {
      title: { 'zh-CN': '统计对象', en: 'Counts' },
      description: {
        'zh-CN': '数的是哪些单位或人；编号，指向 parties 中的若干项。',
        en: 'Which units or people are counted: ids of parties.',
      },
      example: ['residential-quarters'],
    },
    meets: {
      title: { 'zh-CN': '达标依据', en: 'Meets' },
      description: {
        'zh-CN':
          '达到什么才算数：标准、称号、规则或考评方案的编号。单位为百分比时，指标是达标者所占比例，否则是达标的个数。',
        en: 'What they must reach to count: id of a reference, title, rule or scheme use. In percent it is the share that does; in another unit, their number.',
      },
      example: 'sorting-standard',
    },
    grade: {
      title: { 'zh-CN': '达标等次', en: 'Grade' },
      description: { 'zh-CN': '须达到的等次，如合格、优秀、三星。', en: 'The grade that is needed.' },
      example: '合格',
    },
    levels: {
      title: { 'zh-CN': '认定层级', en: 'Levels' },
      description: {
        'zh-CN': '由哪一级认定，如市级、省级；有多级时应写明 levelsNeeded。',
        en: 'At which levels it is recognised; with several, levelsNeeded says how they combine.',
      },
      example: ['province', 'city'],
    },
    levelsNeeded: {
      title: { 'zh-CN': '层级要求', en: 'Levels needed' },
      description: {
        'zh-CN': '各级都要（all），还是任一级即可（any）；不填表示没有写明。',
        en: 'All of the levels or any of them; absent: not stated.',
      },
      example: 'any',
    },
  },
};
