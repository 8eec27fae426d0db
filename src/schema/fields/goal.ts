import type { Goal } from '../goal.ts';
import type { ObjectText } from './fieldText.ts';

/** What a person reads about a goal. */
export const goalText: ObjectText<Goal> = {
  title: { 'zh-CN': '目标', en: 'Goal' },
  description: {
    'zh-CN': '计划要达到的目标，由量化指标衡量，也可以创建称号为目标。',
    en: 'What the plan wants to reach, with the targets that measure it and the titles it aims at.',
  },
  example: {
    id: 'clean-community',
    title: '环境整洁有序',
    targets: [{ indicator: 'sorting-rate', value: { atLeast: 85 } }],
  },
  fields: {
    id: {
      title: { 'zh-CN': '编号', en: 'Id' },
      description: { 'zh-CN': '目标的编号，在文档内唯一。', en: 'Unique in the document.' },
      example: 'clean-community',
    },
    parent: {
      title: { 'zh-CN': '上级目标', en: 'Parent goal' },
      description: {
        'zh-CN': '编号，指向 goals 中的一项；不填即为总目标或第一级目标。',
        en: 'Id of the goal that this one is part of; absent: top level.',
      },
      example: 'overall',
    },
    title: {
      title: { 'zh-CN': '目标名称', en: 'Title' },
      description: { 'zh-CN': '目标的简要表述，可遮蔽。', en: 'The goal in short; may be masked.' },
      example: '环境整洁有序',
    },
    text: {
      title: { 'zh-CN': '目标内容', en: 'Text' },
      description: { 'zh-CN': '目标的完整表述。', en: 'The goal in full.' },
      example: '楼道无堆物，绿地无垃圾，公共区域有人管',
    },
    strength: {
      title: { 'zh-CN': '要求程度', en: 'Strength' },
      description: {
        'zh-CN': '确保、力争等；其中的量化指标没有写明时随此。',
        en: 'Ensure, strive and so on; its targets take it unless they say otherwise.',
      },
      example: 'ensure',
    },
    by: {
      title: { 'zh-CN': '完成时限', en: 'Due by' },
      description: {
        'zh-CN': '最迟何时达到，最后一天含在内；其中的量化指标没有写明时随此。',
        en: 'By when it is reached, the last day included; its targets take it unless they say otherwise.',
      },
      example: '2026-12',
    },
    aims: {
      title: { 'zh-CN': '争创称号', en: 'Aims' },
      description: {
        'zh-CN': '争取获得的称号；编号，指向 titles 中的若干项。',
        en: 'Titles it aims at: ids of titles.',
      },
      example: ['model-community'],
    },
    targets: {
      title: { 'zh-CN': '量化指标', en: 'Targets' },
      description: { 'zh-CN': '衡量这一目标的指标和目标值。', en: 'The targets that measure it.' },
      example: [{ indicator: 'sorting-rate', value: { atLeast: 85 } }],
    },
    statedCount: {
      title: { 'zh-CN': '所称项数', en: 'Stated count' },
      description: {
        'zh-CN': '原文说有几项下级目标；与所列不符时提示。',
        en: 'How many goals below it the text says there are; a difference from those listed is reported.',
      },
      unit: { 'zh-CN': '项', en: 'items' },
      example: 4,
    },
  },
};
