import type { Rule } from '../rule.ts';
import type { ObjectText } from './fieldText.ts';

/** What a person reads about a rule. */
export const ruleText: ObjectText<Rule> = {
  title: { 'zh-CN': '规则', en: 'Rule' },
  description: {
    'zh-CN': '奖惩、规定、门槛、否决：条件成立时有什么后果；没有条件的，一律适用。',
    en: 'What follows when a condition holds: reward, penalty, norm, gate, veto. Without a condition it always applies.',
  },
  example: { when: '连续两个季度排名末位', effects: ['criticise'], scope: ['grid-leaders'], each: true },
  fields: {
    id: {
      title: { 'zh-CN': '编号', en: 'Id' },
      description: {
        'zh-CN': '规则的编号，在文档内唯一；作为门槛被引用时填写。',
        en: 'Unique in the document; given where the rule is referred to as a gate.',
      },
      example: 'pass-gate',
    },
    when: {
      title: { 'zh-CN': '适用条件', en: 'When' },
      description: {
        'zh-CN': '何时适用；不填则一律适用，奖惩不写条件的会有提示。',
        en: 'When it applies; absent: always. Praise and blame without a condition are reported.',
      },
      example: { measure: 'complaints', above: 5 },
    },
    effects: {
      title: { 'zh-CN': '后果', en: 'Effects' },
      description: {
        'zh-CN': '条件成立时的后果或要求，如表彰、限期整改、一票否决、应、不得；清单之外的词照录。',
        en: 'What follows or is asked for, such as commend, rectify, veto, require, forbid; other words are kept.',
      },
      example: ['commend', 'reward'],
    },
    text: {
      title: { 'zh-CN': '内容', en: 'Text' },
      description: { 'zh-CN': '规则的具体内容，用自己的话或原文均可。', en: 'What exactly it says.' },
      example: '评为年度优秀网格，给予通报表扬',
    },
    strength: {
      title: { 'zh-CN': '要求程度', en: 'Strength' },
      description: {
        'zh-CN': '规则是必须执行、原则上执行，还是其他程度；不填表示原文没有写明。',
        en: 'How strongly it is asked for; absent: not stated.',
      },
      example: 'inPrinciple',
    },
    parties: {
      title: { 'zh-CN': '执行主体', en: 'Applied by' },
      description: {
        'zh-CN': '由谁执行；编号，指向 parties 中的若干项。不填表示原文没有写明。',
        en: 'Who applies it: ids of parties; absent: not stated.',
      },
      example: ['street-office'],
    },
    scope: {
      title: { 'zh-CN': '适用对象', en: 'Applies to' },
      description: {
        'zh-CN': '对谁适用；编号，指向 parties 中的若干项。不填时随所在任务的对象。',
        en: 'Whom it hits: ids of parties; absent: the scope of its task.',
      },
      example: ['grid-leaders'],
    },
    each: {
      title: { 'zh-CN': '逐一适用', en: 'Each' },
      description: {
        'zh-CN': 'true 为逐个对象适用，false 为合在一起适用；不填表示原文没有写明。',
        en: 'True: to each of them on its own; false: to all together; absent: not stated.',
      },
      example: true,
    },
    on: {
      title: { 'zh-CN': '涉及事项', en: 'On' },
      description: {
        'zh-CN': '规则所涉及的事项：任务、称号、资金等的编号，如一票否决所否决的评优资格。',
        en: 'What is affected: ids of tasks, titles, funding items and so on, such as what a veto takes away.',
      },
      example: ['model-community'],
    },
    uses: {
      title: { 'zh-CN': '适用依据', en: 'Uses' },
      description: {
        'zh-CN': '执行时所依据的标准、制度、方案；编号。',
        en: 'The standard, system or scheme that is applied: ids.',
      },
      example: ['assessment-measures'],
    },
    confers: {
      title: { 'zh-CN': '授予称号', en: 'Confers' },
      description: {
        'zh-CN': '条件成立时授予的称号；编号，指向 titles 中的若干项。',
        en: 'Titles that are given: ids of titles.',
      },
      example: ['model-community'],
    },
    starts: {
      title: { 'zh-CN': '启动任务', en: 'Starts' },
      description: {
        'zh-CN': '条件成立时启动的任务；编号，指向 tasks 中的一项。',
        en: 'The task that begins: id of a task.',
      },
      example: 'on-site-review',
    },
    within: {
      title: { 'zh-CN': '办理时限', en: 'Within' },
      description: {
        'zh-CN': '条件成立后多久之内执行，如限期整改的期限；不填表示没有写明。',
        en: 'How soon it must be carried out, such as the time to rectify; absent: not stated.',
      },
      example: { workdays: 10 },
    },
  },
};
