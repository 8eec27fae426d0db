import type { Common } from '../common.ts';
import type { FieldText, ValueText } from './fieldText.ts';

/** What a person reads about the fields that every object may carry. */
export const commonText: ValueText & { readonly fields: { readonly [Key in keyof Common]-?: FieldText } } = {
  title: { 'zh-CN': '通用字段', en: 'Common fields' },
  description: {
    'zh-CN': '每个对象都可以带有的字段。',
    en: 'Fields that every object may carry.',
  },
  example: { label: '（三）', source: [{ fact: 'f12' }] },
  fields: {
    label: {
      title: { 'zh-CN': '原文序号', en: 'Label' },
      description: {
        'zh-CN': '原文印出的序号或名目，原样照录；序号缺漏因此仍可看见。',
        en: 'The number as printed, so that gaps in the numbering stay visible.',
      },
      example: '（三）',
    },
    source: {
      title: { 'zh-CN': '出处', en: 'Source' },
      description: {
        'zh-CN': '在原文何处写明；一个对象可有多处出处。',
        en: 'Where it is said; one object may rest on several places.',
      },
      example: [{ fact: 'f12' }],
    },
    note: {
      title: { 'zh-CN': '备注', en: 'Note' },
      description: {
        'zh-CN': '录入者写给读者的话；不参与任何计算。',
        en: 'A remark of whoever wrote the data; no function reads it.',
      },
      example: '原文此处缺一项',
    },
    implied: {
      title: { 'zh-CN': '推定', en: 'Implied' },
      description: {
        'zh-CN': '原文没有写明、由录入者根据上下文判断时填 true。',
        en: 'True if the source does not say it and whoever wrote the data read it from the context.',
      },
      example: true,
    },
    ext: {
      title: { 'zh-CN': '扩展数据', en: 'Extension' },
      description: {
        'zh-CN': '嵌入本库的程序自用的 JSON 数据，本库只保存、不读取，至多 8 层。',
        en: 'JSON of the embedding program, which the library keeps and never reads; at most 8 levels deep.',
      },
      example: { 'my-app': { rowId: 7 } },
    },
  },
};
