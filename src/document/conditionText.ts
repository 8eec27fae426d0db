import type { Language } from '../issue/language.ts';
import type { Condition } from '../schema/condition.ts';
import { quantityText } from './quantityText.ts';

const words = {
  'zh-CN': {
    all: '且',
    any: '或',
    not: '未满足：',
    met: '已完成或达到',
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
    met: ' done or reached',
    is: ' is ',
    open: '(',
    close: ')',
    yes: 'yes',
    no: 'no',
  },
} as const;

/**
 * A condition in words: 工作成效显著, 覆盖率不低于90%且无事故.
 *
 * @param nameOf - the name of an element by its id, or the id itself
 */
export function conditionText(condition: Condition, nameOf: (id: string) => string, language: Language): string {
  const word = words[language];
  if (typeof condition === 'string') return nameOf(condition);
  if ('vague' in condition) return condition.vague;
  if ('met' in condition) return `${nameOf(condition.met)}${word.met}`;
  if ('not' in condition) return `${word.not}${nested(condition.not, nameOf, language)}`;
  if ('all' in condition) return condition.all.map((part) => nested(part, nameOf, language)).join(word.all);
  if ('any' in condition) return condition.any.map((part) => nested(part, nameOf, language)).join(word.any);
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
function nested(part: Condition, nameOf: (id: string) => string, language: Language): string {
  const text = conditionText(part, nameOf, language);
  const joins = typeof part === 'object' && ('all' in part || 'any' in part);
  return joins ? `${words[language].open}${text}${words[language].close}` : text;
}
