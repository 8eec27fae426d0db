import type { SchemeUse } from '../schemeUse.ts';
import type { ObjectText } from './fieldText.ts';

/** What a person reads about the use of a scheme. */
export const schemeUseText: ObjectText<SchemeUse> = {
  title: { 'zh-CN': '考评方案', en: 'Scheme use' },
  description: {
    'zh-CN': '本计划采用的考评方案：以方案文档的编号引用；没有方案文档的，引用 references 中的文件。',
    en: 'A scheme that this plan applies: a scheme document by its id, or a reference where the scheme itself is not at hand.',
  },
  example: { id: 'star-rating', document: 'star-rating-scheme', version: '2026', scope: ['residential-quarters'] },
  fields: {
    id: {
      title: { 'zh-CN': '编号', en: 'Id' },
      description: {
        'zh-CN': '在本计划中的编号，在文档内唯一；条件以 编号:total 等引用考评结果。',
        en: 'Unique in the document; conditions refer to its results as id:total and so on.',
      },
      example: 'star-rating',
    },
    document: {
      title: { 'zh-CN': '方案文档', en: 'Scheme document' },
      description: { 'zh-CN': '方案文档的编号。', en: 'The id of the scheme document.' },
      example: 'star-rating-scheme',
    },
    version: {
      title: { 'zh-CN': '方案版本', en: 'Version' },
      description: { 'zh-CN': '采用方案文档的哪一版。', en: 'The version of the scheme document that is applied.' },
      example: '2026',
    },
    reference: {
      title: { 'zh-CN': '方案出处', en: 'Reference' },
      description: {
        'zh-CN': '没有方案文档时，所引用的文件；编号，指向 references 中的一项。',
        en: 'Where there is no scheme document: id of a reference.',
      },
      example: 'assessment-measures',
    },
    scope: {
      title: { 'zh-CN': '考评对象', en: 'Scope' },
      description: { 'zh-CN': '考评哪些主体；编号，指向 parties 中的若干项。', en: 'Who is assessed: ids of parties.' },
      example: ['residential-quarters'],
    },
    confers: {
      title: { 'zh-CN': '授予称号', en: 'Confers' },
      description: {
        'zh-CN': '考评可授予的称号；编号，指向 titles 中的若干项。',
        en: 'Titles that it gives: ids of titles.',
      },
      example: ['model-community'],
    },
  },
};
