import type { CodeListText } from '../codeText.ts';
import type { StrengthCode } from '../strength.ts';

/** What a person reads about the code list `strength`. */
export const strengthText: CodeListText<StrengthCode> = {
  title: { 'zh-CN': '要求强度', en: 'Strength' },
  open: false,
  source: '计划、方案通行用语；公文用词习惯',
  since: '0.1.0',
  codes: {
    ensure: {
      title: { 'zh-CN': '确保', en: 'Ensure' },
      definition: { 'zh-CN': '必须做到，没有余地。', en: 'It has to be reached, without exception.' },
    },
    must: {
      title: { 'zh-CN': '应、必须', en: 'Must' },
      definition: { 'zh-CN': '义务性要求。', en: 'An obligation.' },
    },
    strive: {
      title: { 'zh-CN': '力争、争取', en: 'Strive' },
      definition: { 'zh-CN': '努力争取，不作硬性要求。', en: 'An aspiration, not an obligation.' },
    },
    inPrinciple: {
      title: { 'zh-CN': '原则上', en: 'In principle' },
      definition: { 'zh-CN': '一般如此，允许有说明的例外。', en: 'As a rule; exceptions are possible.' },
    },
    prefer: {
      title: { 'zh-CN': '优先、首选、重点', en: 'Prefer' },
      definition: { 'zh-CN': '在几种选择中优先。', en: 'First choice among several.' },
    },
    gradual: {
      title: { 'zh-CN': '逐步、推进', en: 'Gradually' },
      definition: { 'zh-CN': '分步推进，不定完成时间。', en: 'Step by step, without a date.' },
    },
    prepare: {
      title: { 'zh-CN': '打基础', en: 'Prepare' },
      definition: { 'zh-CN': '为以后达到目标创造条件。', en: 'Lays the ground for a later goal.' },
    },
  },
};
