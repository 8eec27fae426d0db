import { effectText } from '../codelist/text/effect.ts';
import type { Language } from '../issue/language.ts';
import type { Condition } from '../schema/condition.ts';
import type { Plan } from '../schema/plan.ts';
import type { Rule } from '../schema/rule.ts';
import type { Block, TableRow } from './block.ts';
import { conditionText } from './conditionText.ts';
import { nameText } from './nameText.ts';
import type { PlanNames } from './planNames.ts';

const words = {
  'zh-CN': { head: ['所在任务', '条件', '处理', '对象', '实施方'], always: '一律', join: '、', colon: '：' },
  en: { head: ['Task', 'If', 'Then', 'For', 'By'], always: 'always', join: ', ', colon: ': ' },
} as const;

/** 奖惩规定: the rules of a plan, its tasks and its instruments in one table; empty if there are none. */
export function rulesTable(plan: Plan, names: PlanNames, language: Language): Block[] {
  const word = words[language];
  const row = (place: string, rule: Rule, entered?: Condition): TableRow => [
    place,
    whenOf(rule.when ?? entered),
    effectsOf(rule, language),
    (rule.scope ?? []).map(names.of).join(word.join),
    (rule.parties ?? []).map(names.of).join(word.join),
  ];
  const whenOf = (when: Condition | undefined): string =>
    when === undefined ? word.always : conditionText(when, names, language);
  const rows: TableRow[] = (plan.rules ?? []).map((rule) => row('', rule));
  for (const { title, rules, when } of plan.tasks ?? []) {
    for (const rule of rules ?? []) rows.push(row(nameText(title, language), rule, when));
  }
  for (const { title, rules } of plan.instruments ?? []) {
    for (const rule of rules ?? []) rows.push(row(nameText(title, language), rule));
  }
  return rows.length === 0 ? [] : [{ type: 'table', head: [[...word.head]], rows }];
}

function effectsOf({ effects, text }: Rule, language: Language): string {
  const { join, colon } = words[language];
  const titles = effects.map((effect) => {
    const known = (effectText.codes as Readonly<Record<string, { title: Readonly<Record<Language, string>> }>>)[effect];
    return known?.title[language] ?? effect;
  });
  return text === undefined ? titles.join(join) : `${titles.join(join)}${colon}${nameText(text, language)}`;
}
