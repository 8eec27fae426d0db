import type { Language } from '../issue/language.ts';
import type { Condition } from '../schema/condition.ts';
import type { PlanNames } from './planNames.ts';
import { quantityText } from './quantityText.ts';

const words = {
  'zh-CN': {
    all: '且',
    any: '或',
    not: '未满足：',
    met: { task: '已完成', title: '已获得', instrument: '已签订', other: '已达到' },
    is: '为',
    open: '（',
    close: '）',
    yes: '是',
    no: '否',
  },
  en: {
    all: ' and ',
    any: ' or ',
    not: 'not: ',
    met: { task: ' done', title: ' held', instrument: ' signed', other: ' reached' },
    is: ' is ',
    open: '(',
    close: ')',
    yes: 'yes',
    no: 'no',
  },
} as const;

/** What conditions need to know of a plan. */
export type ConditionNames = Pick<PlanNames, 'of' | 'kindOf'>;

/**
 * A condition in words: 工作成效显著, 覆盖率不低于90%且无事故.
 *
 * @param names - the names of the plan's elements, and of which kind they are
 */
export function conditionText(condition: Condition, names: ConditionNames, language: Language): string {
  const word = words[language];
  const nameOf = names.of;
  if (typeof condition === 'string') return nameOf(condition);
  if ('vague' in condition) return condition.vague;
  if ('met' in condition) return `${nameOf(condition.met)}${word.met[names.kindOf(condition.met)]}`;
  if ('not' in condition) return `${word.not}${nested(condition.not, names, language)}`;
  if ('all' in condition) return condition.all.map((part) => nested(part, names, language)).join(word.all);
  if ('any' in condition) return condition.any.map((part) => nested(part, names, language)).join(word.any);
  const { measure, is, atLeast, above, atMost, below } = condition;
  const tests: string[] = [];
  if (is !== undefined) tests.push(`${word.is}${typeof is === 'boolean' ? (is ? word.yes : word.no) : is}`);
  if ([atLeast, above, atMost, below].some((end) => end !== undefined)) {
    const space = language === 'en' ? ' ' : '';
    tests.push(`${space}${quantityText({ atLeast, above, atMost, below }, undefined, language)}`);
  }
  return `${nameOf(measure)}${tests.join(word.all)}`;
}

/** A part of a condition; one that joins parts of its own stands in brackets. */
function nested(part: Condition, names: ConditionNames, language: Language): string {
  const text = conditionText(part, names, language);
  const joins = typeof part === 'object' && ('all' in part || 'any' in part);
  return joins ? `${words[language].open}${text}${words[language].close}` : text;
}
