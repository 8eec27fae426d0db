import type { AnchorCode } from '../anchor.ts';
import type { CodeListText } from '../codeText.ts';

/** What a person reads about the code list `anchor`. */
export const anchorText: CodeListText<AnchorCode> = {
  title: { 'zh-CN': '周期内位置', en: 'Thirds of a window' },
  open: false,
  source: 'our choice',
  since: '0.1.0',
  codes: {
    early: {
      title: { 'zh-CN': '初', en: 'Early' },
      definition: { 'zh-CN': '窗口的前三分之一（月初、年初）。', en: 'The first third of the window.' },
    },
    mid: {
      title: { 'zh-CN': '中', en: 'Mid' },
      definition: { 'zh-CN': '窗口的中间三分之一（年中）。', en: 'The middle third of the window.' },
    },
    late: {
      title: { 'zh-CN': '底', en: 'Late' },
      definition: { 'zh-CN': '窗口的后三分之一（月底、年底）。', en: 'The last third of the window.' },
    },
  },
};
