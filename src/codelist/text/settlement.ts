import type { CodeListText } from '../codeText.ts';
import type { SettlementCode } from '../settlement.ts';

/** What a person reads about the code list `settlement`. */
export const settlementText: CodeListText<SettlementCode> = {
  title: { 'zh-CN': '结算方式', en: 'Settlement' },
  open: true,
  source: '计划、方案通行用语',
  since: '0.1.0',
  codes: {
    allocatedSameYear: {
      title: { 'zh-CN': '当年拨付', en: 'Allocated in the year' },
      definition: { 'zh-CN': '当年资金当年拨付。', en: 'Paid out in the year it is for.' },
    },
    settledSameYear: {
      title: { 'zh-CN': '当年结算', en: 'Settled in the year' },
      definition: { 'zh-CN': '当年资金当年结算。', en: 'Settled in the year it is for.' },
    },
    byActual: {
      title: { 'zh-CN': '据实结算', en: 'By actual' },
      definition: { 'zh-CN': '按实际发生额结算。', en: 'Settled by what really occurred.' },
    },
    overspendNotCompensated: {
      title: { 'zh-CN': '超支不补', en: 'Overspend not covered' },
      definition: { 'zh-CN': '超支部分不予补足。', en: 'What is overspent is not covered.' },
    },
    surplusKept: {
      title: { 'zh-CN': '结余留用', en: 'Surplus kept' },
      definition: { 'zh-CN': '结余部分留归使用。', en: 'What is left over is kept.' },
    },
  },
};
