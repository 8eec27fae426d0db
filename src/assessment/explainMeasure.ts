import type { AggregateCode } from '../codelist/aggregate.ts';
import type { Measure } from '../schema/measure.ts';
import type { SchemeCondition } from '../schema/schemeCondition.ts';
import type { ValueEnds } from '../schema/valueEnds.ts';
import type { Words } from './explainWords.ts';
import { indicatorName, itemName, numberWords, say, spaced, unitWords, valueWords } from './explainWords.ts';

const chineseAggregates: Readonly<Record<AggregateCode, string>> = {
  sum: '合计',
  mean: '平均值',
  geometricMean: '几何平均值',
  harmonicMean: '调和平均值',
  product: '乘积',
  minimum: '最低值',
  maximum: '最高值',
  median: '中位数',
  last: '末次值',
};

const englishAggregates: Readonly<Record<AggregateCode, string>> = {
  sum: 'sum',
  mean: 'mean',
  geometricMean: 'geometric mean',
  harmonicMean: 'harmonic mean',
  product: 'product',
  minimum: 'lowest',
  maximum: 'highest',
  median: 'median',
  last: 'last',
};

/** An aggregate in words. */
export function aggregateWords(aggregate: string, words: Words): string {
  const code = aggregate as AggregateCode;
  return say(words, chineseAggregates[code], englishAggregates[code]);
}

/** The unit in which a measure counts, as a code or printed word; `undefined` for none. */
export function measureUnit(measure: Measure | undefined, words: Words): string | undefined {
  if (typeof measure === 'string') return words.indicators[measure]?.unit;
  if (typeof measure !== 'object') return undefined;
  switch (measure.operation) {
    case 'percentage':
    case 'change':
    case 'share':
      return 'percent';
    case 'difference':
      return measureUnit(measure.of[0], words);
    case 'peers':
      return measureUnit(measure.of, words);
    case 'ratio':
    case 'product':
    case 'count':
    case 'points':
    case 'rank':
    case 'grade':
      return undefined;
    default:
      return measureUnit(measure.of[0], words);
  }
}

/** Several names; more than four are counted. */
function listWords(parts: readonly string[], words: Words): string {
  if (parts.length > 4) return say(words, `${parts.length} 项`, `${parts.length} items`);
  return parts.join(say(words, '、', ', '));
}

/** A measure in words. */
export function measureWords(measure: Measure, words: Words): string {
  if (typeof measure === 'string') return indicatorName(measure, words);
  if (typeof measure === 'number') return numberWords(measure);
  const list = (parts: readonly string[]): string => listWords(parts, words);
  const names = 'items' in measure ? list(measure.items.map((id) => itemName(id, words))) : '';
  switch (measure.operation) {
    case 'points':
      return say(words, `${names}得分`, `points of ${names}`);
    case 'share':
      return say(words, `${names}得分率`, `share of full marks of ${names}`);
    case 'grade':
      return say(words, '等次', 'grade');
    case 'rank':
      return say(words, `${measureWords(measure.of, words)}名次`, `rank by ${measureWords(measure.of, words)}`);
    case 'peers': {
      const of = measureWords(measure.of, words);
      const { aggregate } = measure;
      return say(
        words,
        `各单位${of}的${chineseAggregates[aggregate]}`,
        `${englishAggregates[aggregate]} over all units of ${of}`,
      );
    }
    case 'count': {
      const parts = list(measure.of.map((part) => measureWords(part, words)));
      const ends = endsWords(measure, undefined, words);
      const [only] = measure.of;
      if (measure.of.length === 1 && typeof only === 'object' && 'items' in only && ends !== '') {
        const items = list(only.items.map((id) => itemName(id, words)));
        const [chinese, english] = only.operation === 'points' ? ['得分', 'points'] : ['得分率', 'percent'];
        return say(
          words,
          `${items}中${chinese}${spaced(ends, words)}的项数`,
          `how many of ${items} have ${ends} ${english}`,
        );
      }
      if (ends === '') return say(words, `${parts}中的达标项数`, `how many of ${parts} hold`);
      return say(words, `${parts}中${spaced(ends, words)}的项数`, `how many of ${parts} are ${ends}`);
    }
  }
  const parts = measure.of.map((part) => measureWords(part, words));
  const [a = '', b = ''] = parts;
  switch (measure.operation) {
    case 'difference':
      return say(words, `${a}与${b}之差`, `${a} less ${b}`);
    case 'ratio':
      return say(words, `${a}与${b}之比`, `${a} over ${b}`);
    case 'percentage':
      return say(words, `${a}占${b}的百分比`, `${a} as a percentage of ${b}`);
    case 'change':
      return say(words, `${a}较${b}的增幅`, `change of ${a} from ${b}`);
    default:
      return say(
        words,
        `${list(parts)}的${chineseAggregates[measure.operation]}`,
        `${englishAggregates[measure.operation]} of ${list(parts)}`,
      );
  }
}

/** Bounds in words: ≥ 不低于, > 高于, ≤ 不高于, < 低于. */
export function endsWords(ends: ValueEnds, unit: string | undefined, words: Words): string {
  const number = (value: number): string => `${numberWords(value)}${unitWords(unit, words)}`;
  const parts: string[] = [];
  if (ends.is !== undefined) {
    const values = (Array.isArray(ends.is) ? ends.is : [ends.is]).map((value) => valueWords(value, words));
    parts.push(say(words, `为 ${values.join('或')}`, `${values.join(' or ')}`));
  }
  if (ends.atLeast !== undefined)
    parts.push(say(words, `不低于 ${number(ends.atLeast)}`, `at least ${number(ends.atLeast)}`));
  if (ends.above !== undefined) parts.push(say(words, `高于 ${number(ends.above)}`, `above ${number(ends.above)}`));
  if (ends.atMost !== undefined)
    parts.push(say(words, `不高于 ${number(ends.atMost)}`, `at most ${number(ends.atMost)}`));
  if (ends.below !== undefined) parts.push(say(words, `低于 ${number(ends.below)}`, `below ${number(ends.below)}`));
  return parts.join(say(words, '且', ' and '));
}

/** A condition in words. */
export function conditionWords(condition: SchemeCondition, words: Words): string {
  if (typeof condition === 'string')
    return say(words, `有“${indicatorName(condition, words)}”`, indicatorName(condition, words));
  if ('measure' in condition) {
    const measure = measureWords(condition.measure, words);
    const ends = endsWords(condition, measureUnit(condition.measure, words), words);
    return say(words, `${measure}${ends}`, `${measure} ${ends}`);
  }
  if ('not' in condition) {
    const part = conditionWords(condition.not, words);
    return say(words, `并非“${part}”`, `not (${part})`);
  }
  const all = 'all' in condition;
  const parts = (all ? condition.all : condition.any).map((part) => conditionWords(part, words));
  return parts.join(all ? say(words, '且', ' and ') : say(words, '或', ' or '));
}
