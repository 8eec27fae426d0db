import type { Language } from '../issue/language.ts';
import { describePeriod } from '../period/describePeriod.ts';
import type { Plan } from '../schema/plan.ts';
import type { Target } from '../schema/target.ts';
import type { Block, TableRow } from './block.ts';
import { nameText } from './nameText.ts';
import type { PlanNames } from './planNames.ts';
import { strengthWord } from './strengthWord.ts';
import { targetText } from './targetText.ts';

const heads = {
  'zh-CN': ['目标或任务', '指标', '范围', '目标值', '完成时限', '要求'],
  en: ['Goal or task', 'Indicator', 'Scope', 'Target', 'By', 'Strength'],
} as const;

const words = { 'zh-CN': { each: '（每个）', join: '、' }, en: { each: ' (each)', join: ', ' } } as const;

/** The targets of a plan, its goals and its tasks in one table, in document order; empty if there are none. */
export function targetsTable(plan: Plan, names: PlanNames, language: Language): Block[] {
  const indicators = new Map((plan.indicators ?? []).map((indicator) => [indicator.id, indicator]));
  const row = (holder: string, target: Target, inherited: Pick<Target, 'by' | 'strength'>): TableRow => {
    const strength = target.strength ?? inherited.strength;
    const due = target.by ?? target.during ?? inherited.by;
    const scope = (target.scope ?? []).map(names.of).join(words[language].join);
    return [
      holder,
      names.of(target.indicator),
      target.each === true ? `${scope}${words[language].each}` : scope,
      targetText(target, indicators.get(target.indicator), language),
      due === undefined ? '' : describePeriod(due, language, names.periods),
      strength === undefined ? '' : strengthWord(strength, language),
    ];
  };
  const rows: TableRow[] = (plan.targets ?? []).map((target) => row('', target, {}));
  for (const goal of plan.goals ?? []) {
    for (const target of goal.targets ?? []) rows.push(row(nameText(goal.title, language), target, goal));
  }
  for (const task of plan.tasks ?? []) {
    for (const target of task.targets ?? [])
      rows.push(row(nameText(task.title, language), target, { strength: task.strength }));
  }
  return rows.length === 0 ? [] : [{ type: 'table', head: [[...heads[language]]], rows }];
}
