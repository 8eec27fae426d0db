import type { ChangeUnitCode } from '../changeUnit.ts';
import type { CodeListText } from '../codeText.ts';

/** What a person reads about the code list `changeUnit`. */
export const changeUnitText: CodeListText<ChangeUnitCode> = {
  title: { 'zh-CN': '变化口径', en: 'Unit of change' },
  open: false,
  source: '统计用语',
  since: '0.1.0',
  codes: {
    percentagePoint: {
      title: { 'zh-CN': '百分点', en: 'Percentage points' },
      definition: { 'zh-CN': '以百分点计。', en: 'The difference of two percentages.' },
    },
    percentOfBaseline: {
      title: { 'zh-CN': '相对百分比', en: 'Percent of the baseline' },
      definition: { 'zh-CN': '以基期数值的百分比计。', en: 'A percentage of the value at the baseline.' },
    },
  },
};
