import type { ValueText } from './fieldText.ts';

/** What a person reads about a condition. */
export const conditionText: ValueText = {
  title: { 'zh-CN': '条件', en: 'Condition' },
  description: {
    'zh-CN':
      '何时适用。字符串是一项事实的名称，该事实为“是”时成立；measure 为指标编号（或 方案编号:total、:grade、:项目编号，即考评结果），与 is 或上下限相比；met 为编号，表示任务已办结、目标已达到、称号已取得、文书已签订等。all、any、not 组合各条件；缺少所需事实时结果为“未知”，不触发后果。',
    en: 'When something applies. A string names a fact that must be yes; measure, the id of an indicator (or schemeId:total, schemeId:grade, schemeId:itemId), is compared by is or bounds; met is the id of a task done, target reached, title held or instrument signed. all, any and not combine conditions; a missing fact makes the result unknown, and nothing follows from unknown.',
  },
  example: { all: ['年度考核合格', { measure: 'satisfaction', atLeast: 90 }] },
};
