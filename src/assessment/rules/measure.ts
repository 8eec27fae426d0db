import type { Measure } from '../../schema/measure.ts';
import type { SchemeCondition } from '../../schema/schemeCondition.ts';
import type { Round, Trim, Value } from '../../schema/schemeValues.ts';
import type { ValueEnds } from '../../schema/valueEnds.ts';
import { aggregateWords, measureUnit } from '../explainMeasure.ts';
import { indicatorName, itemName, numberWords, say, spaced, textIn, unitWords } from '../explainWords.ts';
import { roundPhrase, sayPair, tiePhrases, trimPhrase } from './phrases.ts';
import type { RuleContext } from './ruleContext.ts';

const listed = (parts: readonly string[], context: RuleContext): string => parts.join(say(context, '、', ', '));

/** How a value is trimmed and rounded, in brackets. */
function details(trim: Trim | undefined, round: Round | undefined, context: RuleContext): string {
  const parts = [
    ...(trim === undefined ? [] : [trimPhrase(trim, context)]),
    ...(round === undefined ? [] : [roundPhrase(round, context)]),
  ];
  if (parts.length === 0) return '';
  return say(context, `（${parts.join('，')}）`, ` (${parts.join(', ')})`);
}

function itemNames(items: readonly string[], context: RuleContext): string {
  return listed(
    items.map((id) => itemName(id, context)),
    context,
  );
}

/** Operands that are more than a name stand in brackets, so that nested measures can be read in one way. */
function operand(measure: Measure, context: RuleContext): string {
  const text = rulePhrase(measure, context);
  return typeof measure === 'object' && !('items' in measure) ? say(context, `（${text}）`, `(${text})`) : text;
}

/** A measure in words, nothing left out. */
export function rulePhrase(measure: Measure, context: RuleContext): string {
  if (typeof measure === 'string') return indicatorName(measure, context);
  if (typeof measure === 'number') return numberWords(measure);
  switch (measure.operation) {
    case 'points':
    case 'share': {
      const names = spaced(itemNames(measure.items, context), context);
      return measure.operation === 'points'
        ? say(context, `${names}的得分`, `the points of ${names}`)
        : say(context, `${names}的得分率`, `the share of full marks of ${names}`);
    }
    case 'grade':
      return say(context, '等次', 'the grade');
    case 'rank': {
      const of = operand(measure.of, context);
      const rising = measure.order === 'ascending';
      return say(
        context,
        `${of}由${rising ? '低到高' : '高到低'}的名次（${sayPair(context, tiePhrases[measure.ties ?? 'competition'])}）`,
        `the rank by ${of} (${rising ? 'lowest' : 'highest'} first, ${sayPair(context, tiePhrases[measure.ties ?? 'competition'])})`,
      );
    }
    case 'peers': {
      const [of, aggregate] = [operand(measure.of, context), aggregateWords(measure.aggregate, context)];
      const note = details(undefined, measure.round, context);
      return say(context, `全体单位${of}的${aggregate}${note}`, `the ${aggregate} of ${of} over all units${note}`);
    }
    case 'count': {
      const parts = listed(
        measure.of.map((part) => operand(part, context)),
        context,
      );
      const ends = endsPhrase(measure, unitOf(measure.of[0], context), context);
      const [only] = measure.of;
      if (measure.of.length === 1 && typeof only === 'object' && 'items' in only && ends !== '') {
        const names = itemNames(only.items, context);
        const [chinese, english] = only.operation === 'points' ? ['得分', ''] : ['得分率', ' of their full marks'];
        return say(
          context,
          `${spaced(names, context)}中${chinese}${spaced(ends, context)}的项数`,
          `how many of ${names} have ${ends}${english}`,
        );
      }
      return ends === ''
        ? say(context, `${parts}中成立的项数`, `how many of ${parts} hold`)
        : say(context, `${parts}中${spaced(ends, context)}的项数`, `how many of ${parts} are ${ends}`);
    }
    case 'difference':
    case 'ratio':
    case 'percentage':
    case 'change': {
      const [a, b] = measure.of.map((part) => operand(part, context));
      const note = details(undefined, measure.round, context);
      const [chinese, english] = {
        difference: [`${a}减${b}`, `${a} less ${b}`],
        ratio: [`${a}与${b}之比`, `${a} over ${b}`],
        percentage: [`${a}占${b}的百分比`, `${a} as a percentage of ${b}`],
        change: [`${a}较${b}的增幅`, `the change of ${a} from ${b}`],
      }[measure.operation] as [string, string];
      return say(context, `${chinese}${note}`, `${english}${note}`);
    }
    default: {
      const parts = listed(
        measure.of.map((part) => operand(part, context)),
        context,
      );
      const aggregate = aggregateWords(measure.operation, context);
      const note = details(measure.trim, measure.round, context);
      return say(context, `${spaced(parts, context)}的${aggregate}${note}`, `the ${aggregate} of ${parts}${note}`);
    }
  }
}

function valuePhrase(value: Value, context: RuleContext): string {
  if (typeof value === 'number') return ` ${numberWords(value)}`;
  if (typeof value === 'string') {
    const grade = context.grades[value];
    return `“${grade === undefined ? value : textIn(grade, context.language)}”`;
  }
  return value ? say(context, '“是”', '“yes”') : say(context, '“否”', '“no”');
}

/** Bounds in words: ≥ 不低于, > 高于, ≤ 不高于, < 低于; empty where there are none. */
export function endsPhrase(ends: ValueEnds, unit: string | undefined, context: RuleContext): string {
  const number = (value: number): string => `${numberWords(value)}${unitWords(unit, context)}`;
  const { is, atLeast, above, atMost, below } = ends;
  const parts: string[] = [];
  if (is !== undefined) {
    const values = (Array.isArray(is) ? is : [is]).map((value) => valuePhrase(value, context));
    parts.push(say(context, `为${values.join('或')}`, values.map((value) => value.trim()).join(' or ')));
  }
  if (atLeast !== undefined) parts.push(say(context, `不低于 ${number(atLeast)}`, `at least ${number(atLeast)}`));
  if (above !== undefined) parts.push(say(context, `高于 ${number(above)}`, `above ${number(above)}`));
  if (atMost !== undefined) parts.push(say(context, `不高于 ${number(atMost)}`, `at most ${number(atMost)}`));
  if (below !== undefined) parts.push(say(context, `低于 ${number(below)}`, `below ${number(below)}`));
  return parts.map((part, index) => (index < parts.length - 1 ? spaced(part, context) : part)).join(and(context));
}

const and = (context: RuleContext): string => say(context, '且', ' and ');

/** The unit in which a measure counts; items that pass are counted as such, points are points. */
export function unitOf(measure: Measure | undefined, context: RuleContext): string | undefined {
  if (typeof measure === 'object' && measure.operation === 'count') return context.language === 'en' ? undefined : '项';
  if (typeof measure === 'object' && measure.operation === 'points') return say(context, '分', 'points');
  return measureUnit(measure, context);
}

/** The bounds of a measure in words, with a blank where a unit or number meets the next Chinese word. */
function testPhrase(measure: Measure, ends: ValueEnds, context: RuleContext): string {
  const phrase = endsPhrase(ends, unitOf(measure, context), context);
  const name = rulePhrase(measure, context);
  return context.language === 'zh-CN' ? `${name}${phrase}` : `${name} ${ends.is === undefined ? 'is ' : '= '}${phrase}`;
}

function partPhrase(part: SchemeCondition, context: RuleContext): string {
  const text = conditionPhrase(part, context);
  const several =
    typeof part === 'object' && (('all' in part && part.all.length > 1) || ('any' in part && part.any.length > 1));
  return several ? say(context, `（${text}）`, `(${text})`) : text;
}

/** A condition in words, nothing left out. */
export function conditionPhrase(condition: SchemeCondition, context: RuleContext): string {
  if (typeof condition === 'string') {
    const name = indicatorName(condition, context);
    return say(context, `有“${name}”`, `“${name}”`);
  }
  if ('measure' in condition) return testPhrase(condition.measure, condition, context);
  if ('not' in condition) {
    if (typeof condition.not === 'string') {
      const name = indicatorName(condition.not, context);
      return say(context, `无“${name}”`, `no “${name}”`);
    }
    const text = conditionPhrase(condition.not, context);
    return say(context, `不属于“${text}”`, `not (${text})`);
  }
  const all = 'all' in condition;
  const parts = (all ? condition.all : condition.any).map((part) => partPhrase(part, context));
  if (parts.length === 0) return all ? say(context, '任何情形', 'always') : say(context, '无此情形', 'never');
  const last = parts.length - 1;
  return parts
    .map((part, index) => (index < last ? spaced(part, context) : part))
    .join(all ? and(context) : say(context, '或', ' or '));
}
