import type { Rational } from '../internal/rational.ts';
import { rationalFromText, rationalOf, toDecimalText } from '../internal/rationalText.ts';
import type { Language } from '../issue/language.ts';
import type { Text } from '../schema/text.ts';
import type { Assessment, Exact } from './assessment.ts';

/** Names and units in one language, for explanations. */
export interface Words {
  readonly language: Language;
  readonly indicators: Assessment['words']['indicators'];
  /** Names of items and of grades, by id. */
  readonly items: ReadonlyMap<string, string>;
  readonly grades: Assessment['words']['grades'];
}

/** A text in one language; where it has no English, its Chinese. */
export function textIn(text: Text, language: Language): string {
  return typeof text === 'string' ? text : language === 'en' ? (text.en ?? text['zh-CN']) : text['zh-CN'];
}

/** The words of one language, or those of the other. */
export function say(words: Words, chinese: string, english: string): string {
  return words.language === 'zh-CN' ? chinese : english;
}

const chineseUnits: Readonly<Record<string, string>> = {
  percent: '%',
  percentagePoint: '个百分点',
  person: '人',
  personTime: '人次',
  household: '户',
  squareMetre: '平方米',
  cubicMetre: '立方米',
  month: '个月',
  yuan: '元',
};

const englishUnits: Readonly<Record<string, string>> = {
  percent: '%',
  percentagePoint: 'percentage points',
  personTime: 'attendances',
  squareMetre: 'm²',
  cubicMetre: 'm³',
};

/** A unit after a number: with a blank before it, except the percent sign. */
export function unitWords(unit: string | undefined, words: Words): string {
  if (unit === undefined) return '';
  const name = (words.language === 'zh-CN' ? chineseUnits : englishUnits)[unit] ?? unit;
  return name === '%' ? name : ` ${name}`;
}

/** The name of an indicator, else its id. */
export function indicatorName(id: string, words: Words): string {
  const name = words.indicators[id]?.name;
  return name === undefined ? id : textIn(name, words.language);
}

/** The name of an item, else its id. */
export function itemName(id: string, words: Words): string {
  return words.items.get(id) ?? id;
}

/** A figure of a result as the exact number that it stands for. */
export function exactFigure(value: number, exact: Exact | undefined, key: string): Rational {
  const text = exact?.[key];
  return (text === undefined ? undefined : rationalFromText(text)) ?? rationalOf(value);
}

/** A number in decimals; `exact` holds it where the double is not it. */
export function numberWords(value: number, exact?: Exact, key: string = 'points'): string {
  return toDecimalText(exactFigure(value, exact, key));
}

/** A value of any type. */
export function valueWords(value: number | boolean | string | null, words: Words, exact?: Exact): string {
  if (value === null) return '';
  if (typeof value === 'number') return numberWords(value, exact, 'value');
  if (typeof value === 'string') return `“${value}”`;
  return value ? say(words, '是', 'yes') : say(words, '否', 'no');
}

/** Points with their unit. */
export function pointsWords(points: number, words: Words, exact?: Exact, key: string = 'points'): string {
  const number = numberWords(points, exact, key);
  return say(words, `${number} 分`, `${number} ${Math.abs(points) === 1 ? 'point' : 'points'}`);
}

/** In Chinese, a blank after a text that ends in a digit or letter, so that the next word stands off; English as it is. */
export function spaced(text: string, words: Words): string {
  return words.language === 'zh-CN' && /[\dA-Za-z%]$/.test(text) ? `${text} ` : text;
}

/** Points out of full marks. */
export function scoreWords(points: number, full: number | null, words: Words, exact?: Exact): string {
  const score = numberWords(points, exact);
  if (full === null) return pointsWords(points, words, exact);
  const whole = numberWords(full, exact, 'full');
  return say(words, `${score} 分（满分 ${whole} 分）`, `${score} of ${whole} points`);
}

/** A name with its value, a blank between them unless the value is in quotation marks. */
export function namedValue(name: string, value: string, words: Words): string {
  return words.language === 'zh-CN' && value.startsWith('“') ? `${name}${value}` : `${name} ${value}`;
}
