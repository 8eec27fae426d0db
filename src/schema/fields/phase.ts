import type { Phase } from '../phase.ts';
import type { ObjectText } from './fieldText.ts';

/** What a person reads about a phase. */
export const phaseText: ObjectText<Phase> = {
  title: { 'zh-CN': '阶段', en: 'Phase' },
  description: {
    'zh-CN': '计划的一个阶段。起止时间与时长都不填，表示原文没有写明时间。',
    en: 'A stage of the plan. Without period and length it has no dates, as in the source.',
  },
  example: { id: 'prepare', label: '第一阶段', title: '准备', during: '2026-Q1' },
  fields: {
    id: {
      title: { 'zh-CN': '编号', en: 'Id' },
      description: {
        'zh-CN': '阶段的编号，文档内唯一；时间文本以 phase:编号 引用。',
        en: 'Unique in the document; period texts refer to it as phase:id.',
      },
      example: 'prepare',
    },
    parent: {
      title: { 'zh-CN': '上级阶段', en: 'Parent phase' },
      description: { 'zh-CN': '所属的上级阶段。', en: 'The phase that this one is part of.' },
      example: 'carry-out',
    },
    title: {
      title: { 'zh-CN': '名称', en: 'Title' },
      description: { 'zh-CN': '阶段名称，可以遮蔽。', en: 'What the phase is called; may be masked.' },
      example: '准备阶段',
    },
    during: {
      title: { 'zh-CN': '起止时间', en: 'Period' },
      description: {
        'zh-CN': '阶段的起止时间；不写年份时，以计划年度推定。',
        en: 'From when to when; without a year it is dated by the plan.',
      },
      example: '2026-Q1',
    },
    length: {
      title: { 'zh-CN': '时长', en: 'Length' },
      description: { 'zh-CN': '只写了时长、没有写起止时间时填写。', en: 'How long it takes, where only that is said.' },
      example: { months: 3 },
    },
  },
};
