import type { BrokenStepCode } from '../brokenStep.ts';
import type { CodeListText } from '../codeText.ts';

/** What a person reads about the code list `brokenStep`. */
export const brokenStepText: CodeListText<BrokenStepCode> = {
  title: { 'zh-CN': '不足一级的处理', en: 'Broken steps' },
  open: false,
  source: 'our choice',
  since: '0.1.0',
  codes: {
    whole: {
      title: { 'zh-CN': '满一级才计', en: 'Whole steps only' },
      definition: { 'zh-CN': '不足一级不计。', en: 'A broken step does not count.' },
    },
    started: {
      title: { 'zh-CN': '不足一级按一级', en: 'Started steps count' },
      definition: { 'zh-CN': '不足一级按一级计。', en: 'A broken step counts as a whole one.' },
    },
    exact: {
      title: { 'zh-CN': '按比例', en: 'Pro rata' },
      definition: { 'zh-CN': '按比例计。', en: 'A broken step counts in proportion.' },
    },
  },
};
