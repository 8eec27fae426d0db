import type { ValueText } from './fieldText.ts';

/** What a person reads about where an indicator is taken from. */
export const importText: ValueText = {
  title: { 'zh-CN': '取自', en: 'Import' },
  description: {
    'zh-CN':
      '指标的值取自何处：scheme 为另一份细则的编号，item 为其中的考评项，不填即总分，value 为取得分（points）、得分率（share，满分的百分之几）还是等次（grade）；target、task 为计划中量化指标、任务的编号，其进展由评分表记录。',
    en: 'Where the value comes from: another scheme by id, of which item names an item (absent: the whole), and value says points, share (percent of full marks) or grade; or target or task, ids in a plan, whose progress the sheet records.',
  },
  example: { scheme: 'safety-check', item: 'fire', value: 'share' },
};
