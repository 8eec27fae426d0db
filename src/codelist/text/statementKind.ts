import type { CodeListText } from '../codeText.ts';
import type { StatementKindCode } from '../statementKind.ts';

/** What a person reads about the code list `statementKind`. */
export const statementKindText: CodeListText<StatementKindCode> = {
  title: { 'zh-CN': '提法类别', en: 'Kinds of statements' },
  open: false,
  source: '计划、方案通行用语',
  since: '0.1.0',
  codes: {
    principle: {
      title: { 'zh-CN': '原则', en: 'Principle' },
      definition: { 'zh-CN': '工作原则、指导思想。', en: 'A principle.' },
    },
    slogan: {
      title: { 'zh-CN': '提法', en: 'Slogan' },
      definition: { 'zh-CN': '“三好”“六进”一类提法。', en: 'A slogan or numbered bundle.' },
    },
    method: {
      title: { 'zh-CN': '机制、方法', en: 'Method' },
      definition: { 'zh-CN': '工作机制、方法。', en: 'A mechanism or method.' },
    },
    context: {
      title: { 'zh-CN': '背景', en: 'Context' },
      definition: { 'zh-CN': '背景、意义。', en: 'Background.' },
    },
  },
};
