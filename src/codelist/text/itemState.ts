import type { CodeListText } from '../codeText.ts';
import type { ItemStateCode } from '../itemState.ts';

/** What a person reads about the code list `itemState`. */
export const itemStateText: CodeListText<ItemStateCode> = {
  title: { 'zh-CN': '考评状态', en: 'States of items' },
  open: false,
  source: 'our choice',
  since: '0.1.0',
  codes: {
    assessed: {
      title: { 'zh-CN': '已考评', en: 'Assessed' },
      definition: { 'zh-CN': '已经考评。', en: 'The item was assessed.' },
    },
    notAssessed: {
      title: { 'zh-CN': '未考评', en: 'Not assessed' },
      definition: { 'zh-CN': '尚未考评。', en: 'The item was not assessed.' },
    },
    notApplicable: {
      title: { 'zh-CN': '不适用', en: 'Not applicable' },
      definition: { 'zh-CN': '对该单位不适用。', en: 'The item does not apply to the unit.' },
    },
  },
};
