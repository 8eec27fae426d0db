import type { CodeListText } from '../codeText.ts';
import type { EntryStateCode } from '../entryState.ts';

/** What a person reads about the code list `entryState`. */
export const entryStateText: CodeListText<EntryStateCode> = {
  title: { 'zh-CN': '台账状态', en: 'States of entries' },
  open: false,
  source: '计划、方案通行用语',
  since: '0.1.0',
  codes: {
    done: {
      title: { 'zh-CN': '已办', en: 'Done' },
      definition: { 'zh-CN': '已经办理。', en: 'The work was done.' },
    },
    closed: {
      title: { 'zh-CN': '销号', en: 'Closed' },
      definition: { 'zh-CN': '已办结并凭佐证销号。', en: 'Finished and closed on evidence.' },
    },
    waived: {
      title: { 'zh-CN': '免办', en: 'Waived' },
      definition: { 'zh-CN': '本次免予办理。', en: 'It was not needed this time.' },
    },
  },
};
