import type { CodeListText } from '../codeText.ts';
import type { DefectKindCode } from '../defectKind.ts';

/** What a person reads about the code list `defectKind`. */
export const defectKindText: CodeListText<DefectKindCode> = {
  title: { 'zh-CN': '文本缺陷类别', en: 'Kinds of defects' },
  open: false,
  source: 'our choice',
  since: '0.1.0',
  codes: {
    missing: {
      title: { 'zh-CN': '缺失', en: 'Missing' },
      definition: { 'zh-CN': '内容、标题或附件缺失。', en: 'A part is missing.' },
    },
    truncated: {
      title: { 'zh-CN': '截断', en: 'Truncated' },
      definition: { 'zh-CN': '文字被截断。', en: 'The text is cut off.' },
    },
    garbled: {
      title: { 'zh-CN': '错乱', en: 'Garbled' },
      definition: { 'zh-CN': '文字错乱、误替换。', en: 'Words are garbled or replaced.' },
    },
    misnumbered: {
      title: { 'zh-CN': '序号错误', en: 'Misnumbered' },
      definition: { 'zh-CN': '序号缺漏、重复或重起。', en: 'The numbering is broken.' },
    },
    contradiction: {
      title: { 'zh-CN': '矛盾', en: 'Contradiction' },
      definition: { 'zh-CN': '前后矛盾。', en: 'Two places contradict each other.' },
    },
  },
};
