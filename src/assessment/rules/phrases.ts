import type { Points, Round, Trim } from '../../schema/schemeValues.ts';
import { numberWords, pointsWords, say, spaced, unitWords } from '../explainWords.ts';
import type { ClauseSeat, RuleContext } from './ruleContext.ts';

const modes = {
  halfUp: ['四舍五入', 'half up'],
  halfEven: ['四舍六入五成双', 'half to even'],
  ceiling: ['进一', 'up'],
  floor: ['去尾', 'down'],
} as const;

/** 四舍五入保留 2 位小数. */
export function roundPhrase({ digits, mode = 'halfUp' }: Round, context: RuleContext): string {
  const [chinese, english] = modes[mode];
  const places = digits === 1 ? 'place' : 'places';
  return digits === 0
    ? say(context, `${chinese}取整数`, `rounded ${english} to a whole number`)
    : say(context, `${chinese}保留 ${digits} 位小数`, `rounded ${english} to ${digits} decimal ${places}`);
}

/** 去掉 1 个最高分和 1 个最低分，不少于 5 个时适用. */
export function trimPhrase({ highest = 0, lowest = 0, from }: Trim, context: RuleContext): string {
  const parts = [
    ...(highest > 0 ? [say(context, `${highest} 个最高值`, `the ${highest} highest`)] : []),
    ...(lowest > 0 ? [say(context, `${lowest} 个最低值`, `the ${lowest} lowest`)] : []),
  ];
  if (parts.length === 0) return say(context, '不去掉最高、最低值', 'nothing dropped');
  const least = from ?? highest + lowest + 1;
  const names = parts.join(say(context, '和 ', ' and '));
  return say(context, `不少于 ${least} 个时去掉 ${names}`, `${names} dropped from ${least} values on`);
}

/** 每 10 天, 每处, 每多 1 场: one step with its unit; `more` is 多 or 少. */
export function stepPhrase(step: number, unit: string | undefined, more: string, context: RuleContext): string {
  const name = unitWords(unit, context);
  const size = `${numberWords(step)}${name}`;
  if (context.language === 'en') return size;
  const plain = step === 1 && more === '' && name.startsWith(' ') && !name.startsWith(' 个');
  return plain ? `每${name.trim()}` : `每${more} ${spaced(size, context)}`;
}

/** 扣 3 分, 得 3 分, 加 3 分, 该项不得分. */
export function pointsPhrase(points: Points, { node, full, bonus }: ClauseSeat, context: RuleContext): string {
  if (points === 'zero') {
    return node.parent === null
      ? say(context, '总分计 0 分', 'the total is 0')
      : say(context, '该项不得分', 'the item scores 0');
  }
  const deducts = points < 0;
  const size = pointsWords(Math.abs(points), context);
  const joins = full || bonus || node.children.length > 0;
  if (points === 0)
    return full || node.children.length > 0
      ? say(context, '不加不扣', 'nothing on or off')
      : say(context, '不得分', 'no points');
  if (deducts) return say(context, `扣 ${size}`, `${size} off`);
  return joins ? say(context, `加 ${size}`, `plus ${size}`) : say(context, `得 ${size}`, size);
}

/** Parts of a sentence, with the comma of the language. */
export function joined(parts: readonly (string | undefined)[], context: RuleContext): string {
  return parts.filter((part) => part !== undefined && part !== '').join(say(context, '，', ', '));
}

/** A name in the quotation marks of the language. */
export const quoted = (name: string): string => `“${name}”`;

/** The Chinese or the English of a pair. */
export function sayPair(context: RuleContext, [chinese, english]: readonly [string, string]): string {
  return say(context, chinese, english);
}

/** How equal units are ranked. */
export const tiePhrases = {
  competition: ['并列的占用后续名次', 'equal units share a rank and the next is skipped'],
  modified: ['并列的取靠后名次', 'equal units share the last of their ranks'],
  dense: ['并列的不占用后续名次', 'equal units share a rank and none is skipped'],
} as const;
