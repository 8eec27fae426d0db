import type { CodeListText } from '../codeText.ts';
import type { UnitCode } from '../unit.ts';

/** What a person reads about the code list `unit`. */
export const unitText: CodeListText<UnitCode> = {
  title: { 'zh-CN': '计量单位', en: 'Units' },
  open: true,
  source: '法定计量单位与统计用语',
  since: '0.1.0',
  codes: {
    percent: {
      title: { 'zh-CN': '百分比', en: 'Percent' },
      definition: { 'zh-CN': '百分数；30 即 30%。', en: 'A percentage; 30 is 30 %.' },
    },
    person: {
      title: { 'zh-CN': '人', en: 'Person' },
      definition: { 'zh-CN': '人数。', en: 'A number of persons.' },
    },
    personTime: {
      title: { 'zh-CN': '人次', en: 'Person-time' },
      definition: { 'zh-CN': '人次。', en: 'Attendances: one person twice counts two.' },
    },
    household: {
      title: { 'zh-CN': '户', en: 'Household' },
      definition: { 'zh-CN': '户数。', en: 'A number of households.' },
    },
    squareMetre: {
      title: { 'zh-CN': '平方米', en: 'Square metre' },
      definition: { 'zh-CN': '面积。', en: 'An area.' },
    },
    cubicMetre: {
      title: { 'zh-CN': '立方米', en: 'Cubic metre' },
      definition: { 'zh-CN': '体积。', en: 'A volume.' },
    },
    month: {
      title: { 'zh-CN': '月', en: 'Month' },
      definition: { 'zh-CN': '月数。', en: 'A number of months.' },
    },
    yuan: {
      title: { 'zh-CN': '元', en: 'Yuan' },
      definition: { 'zh-CN': '人民币元，至多两位小数。', en: 'Money in yuan, at most two decimals.' },
    },
  },
};
