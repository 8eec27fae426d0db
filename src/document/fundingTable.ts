import type { Language } from '../issue/language.ts';
import type { FundingItem } from '../schema/fundingItem.ts';
import type { Plan } from '../schema/plan.ts';
import type { Block, TableRow } from './block.ts';
import { nameText } from './nameText.ts';
import type { PlanNames } from './planNames.ts';
import { quantityText } from './quantityText.ts';

const words = {
  'zh-CN': {
    head: ['经费项目', '标准', '资金来源', '不足部分', '支出用途'],
    open: '未写明',
    rate: '，按因素计算',
    percentOf: (percent: string, items: string) => `${items}的${percent}%`,
    sumOf: (items: string) => `${items}合计`,
    join: '、',
  },
  en: {
    head: ['Item', 'Amount', 'Paid from', 'Shortfall', 'Uses'],
    open: 'not stated',
    rate: ', times factors',
    percentOf: (percent: string, items: string) => `${percent}% of ${items}`,
    sumOf: (items: string) => `${items} together`,
    join: ', ',
  },
} as const;

/** 经费: the funding items of a plan as it states them, computed nowhere; empty if there are none. */
export function fundingTable(plan: Plan, names: PlanNames, language: Language): Block[] {
  const word = words[language];
  const rows = (plan.fundingItems ?? []).map((item): TableRow => {
    const sources = (item.paidFrom ?? []).map((source) =>
      typeof source === 'string' ? names.of(source) : source.vague,
    );
    const payers = (item.shares ?? []).flatMap(({ payers: list }) => list.map(({ party }) => names.of(party)));
    return [
      nameText(item.title, language),
      amountOf(item, names, language),
      [...new Set([...sources, ...payers])].join(word.join),
      item.residualPayer === undefined ? '' : names.of(item.residualPayer),
      (item.allowedUses ?? []).map(({ text }) => nameText(text, language)).join(word.join),
    ];
  });
  return rows.length === 0 ? [] : [{ type: 'table', head: [[...word.head]], rows }];
}

function amountOf(item: FundingItem, names: PlanNames, language: Language): string {
  const word = words[language];
  const listed = (ids: readonly string[] | undefined): string => (ids ?? []).map(names.of).join(word.join);
  if (item.amount !== undefined) return quantityText(item.amount, 'yuan', language);
  if (item.rate !== undefined)
    return quantityText(item.rate, 'yuan', language) + (item.factors === undefined ? '' : word.rate);
  if (item.percent !== undefined) return word.percentOf(String(item.percent), listed(item.percentOf));
  return item.sumOf === undefined ? word.open : word.sumOf(listed(item.sumOf));
}
