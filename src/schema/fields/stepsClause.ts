import type { StepsClause } from '../steps.ts';
import { clauseFields } from './clauseFields.ts';
import type { ObjectText } from './fieldText.ts';

/** What a person reads about a clause by steps. */
export const stepsClauseText: ObjectText<StepsClause> = {
  title: { 'zh-CN': '按级', en: 'Steps clause' },
  description: {
    'zh-CN':
      '每一处、每一次，或与基准每差一级，计若干分。差额为值减 above，或 below 减值，不小于 0；达到基准和优于基准的一侧不计。差额除以 step 为级数，再乘以 points。',
    en: 'So many points per unit, or per step of the gap to a reference. The gap is value − above, or below − value, never less than 0; divided by step and multiplied by points. The reference itself gives nothing.',
  },
  example: { kind: 'steps', measure: 'openDays', below: 300, step: 10, broken: 'whole', points: -3 },
  fields: {
    kind: {
      title: { 'zh-CN': '种类', en: 'Kind' },
      description: { 'zh-CN': '固定为 steps。', en: 'Always steps.' },
      example: 'steps',
    },
    measure: {
      title: { 'zh-CN': '取值', en: 'Measure' },
      description: { 'zh-CN': '按什么数计分。', en: 'The number that is scored.' },
      example: 'openDays',
    },
    above: {
      title: { 'zh-CN': '高出基准', en: 'Above' },
      description: {
        'zh-CN': '从它往上计，等于它不计；与 below 只能写一项，都不填即从 0 往上计。',
        en: 'Counted from here upwards, itself excluded; not together with below. Absent, like below: from 0.',
      },
      example: 6,
    },
    below: {
      title: { 'zh-CN': '低于基准', en: 'Below' },
      description: {
        'zh-CN': '从它往下计，等于它不计；与 above 只能写一项。',
        en: 'Counted from here downwards, itself excluded; not together with above.',
      },
      example: 300,
    },
    step: {
      title: { 'zh-CN': '级差', en: 'Step' },
      description: { 'zh-CN': '每差多少为一级；不填为 1。', en: 'How much of the gap is one step; absent: 1.' },
      example: 10,
    },
    broken: {
      title: { 'zh-CN': '不足一级', en: 'Broken steps' },
      description: {
        'zh-CN':
          '不足一级的，不计（whole）、按一级计（started）或按比例计（exact）；不填按 defaults，仍没有的为 whole。',
        en: 'How a step that is not full counts: not at all (whole), as one (started), in proportion (exact). Absent: as defaults says, else whole.',
      },
      example: 'started',
    },
    points: {
      title: { 'zh-CN': '每级分值', en: 'Points' },
      description: {
        'zh-CN': '每一级所计的分数，加分为正，扣分为负。',
        en: 'What each step gives, negative if it takes.',
      },
      unit: { 'zh-CN': '分', en: 'points' },
      example: -3,
    },
    ...clauseFields,
  },
};
