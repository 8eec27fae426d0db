import type { Source } from '../common.ts';
import type { FieldText, ValueText } from './fieldText.ts';

/** What a person reads about a source. */
export const sourceText: ValueText & { readonly fields: { readonly [Key in keyof Source]-?: FieldText } } = {
  title: { 'zh-CN': '出处', en: 'Source' },
  description: {
    'zh-CN': '原文在何处写明：文件、行号、引文，或原文要素目录中的编号。',
    en: 'Where something is said: a document, a line, the words, or the id of a fact in the catalogue of the document.',
  },
  example: { document: '2026年社区工作计划', line: 12, quote: '每半月排查一次' },
  fields: {
    document: {
      title: { 'zh-CN': '文件', en: 'Document' },
      description: { 'zh-CN': '文件名称或文件名。', en: 'The name of the document or file.' },
      example: '2026年社区工作计划',
    },
    quote: {
      title: { 'zh-CN': '引文', en: 'Quotation' },
      description: { 'zh-CN': '原文原句。', en: 'The words of the source.' },
      example: '每半月排查一次',
    },
    fact: {
      title: { 'zh-CN': '要素编号', en: 'Fact' },
      description: { 'zh-CN': '该文件要素目录中的编号。', en: 'The id of a fact in the catalogue of the document.' },
      example: 'f12',
    },
    line: {
      title: { 'zh-CN': '行号', en: 'Line' },
      description: { 'zh-CN': '在文件中的行号，从 1 起。', en: 'The line of the document, from 1.' },
      example: 12,
    },
  },
};
