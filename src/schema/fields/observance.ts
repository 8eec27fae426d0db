import type { Observance } from '../observance.ts';
import type { ObjectText } from './fieldText.ts';

/** What a person reads about an observance. */
export const observanceText: ObjectText<Observance> = {
  title: { 'zh-CN': '主题日', en: 'Observance' },
  description: {
    'zh-CN': '节日、纪念日、宣传周、宣传月等有名称的日子或时段；时间文本以 observance:编号 引用。',
    en: 'A named day, week, month, season or year; period texts refer to it as observance:id.',
  },
  example: { id: 'fire-safety-month', name: '消防宣传月', span: 'month', during: '--11' },
  fields: {
    id: {
      title: { 'zh-CN': '编号', en: 'Id' },
      description: { 'zh-CN': '主题日的编号，在文档内唯一。', en: 'Unique in the document.' },
      example: 'fire-safety-month',
    },
    name: {
      title: { 'zh-CN': '名称', en: 'Name' },
      description: { 'zh-CN': '主题日、宣传月等的名称。', en: 'What it is called.' },
      example: '消防宣传月',
    },
    span: {
      title: { 'zh-CN': '时长类别', en: 'Span' },
      description: {
        'zh-CN': '是一天、一周、一月、一季还是一年；不填表示没有写明。',
        en: 'Whether it is a day, week, month, season or year; absent: not stated.',
      },
      example: 'month',
    },
    during: {
      title: { 'zh-CN': '时间', en: 'Period' },
      description: {
        'zh-CN': '每年或当年的起止时间，首尾两日均含在内；与循环规则都不填时，日期由日历数据提供。',
        en: 'When it is, first and last day included; without it and recurrence, calendar data must date it.',
      },
      example: '--11',
    },
    recurrence: {
      title: { 'zh-CN': '循环规则', en: 'Recurrence' },
      description: {
        'zh-CN': '逐年推出日期的规则，如“五月第二个星期日”、农历日期、节气。',
        en: 'The rule that dates it each year, such as the second Sunday in May, a lunar date or a solar term.',
      },
      example: { frequency: 'yearly', months: [5], weekdays: ['2SU'] },
    },
    announced: {
      title: { 'zh-CN': '每年公布', en: 'Announced' },
      description: {
        'zh-CN': 'true 表示日期由主管部门每年另行公布，不能推算。',
        en: 'True: its date is made known each year and cannot be computed.',
      },
      example: true,
    },
  },
};
