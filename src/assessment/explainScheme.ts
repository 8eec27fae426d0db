import type { Language } from '../issue/language.ts';
import type { Scheme } from '../schema/scheme.ts';
import type { SchemeIndicator } from '../schema/schemeIndicator.ts';
import { buildCompiledScheme, type Node } from './compiledScheme.ts';
import { indicatorName, itemName, numberWords, say } from './explainWords.ts';
import { rulesOfClause } from './rules/clause.ts';
import { openingRule, rulesOfItem, standingOf, treatmentRules } from './rules/item.ts';
import { rulesOfOutcome } from './rules/outcome.ts';
import { sayPair } from './rules/phrases.ts';
import { openRules, type RuleContext } from './rules/ruleContext.ts';

/** One rule of a scheme in words, and the place that it is written from. */
export interface SchemeLine {
  /** What the line is about. */
  readonly about: 'scheme' | 'indicator' | 'item' | 'clause' | 'rule' | 'grade' | 'veto' | 'consequence' | 'ranking';
  /** The id of the item, indicator, grade, veto or consequence; absent for rules of the ranking as a whole. */
  readonly id?: string;
  /** How deep the item stands: 0 for the scheme itself and for what concerns it as a whole. */
  readonly depth: number;
  /** The position of the clause in its item, from 0; for clauses alone. */
  readonly clause?: number;
  /** One sentence. */
  readonly text: string;
}

function nodeLines(node: Node, depth: number, context: RuleContext): SchemeLine[] {
  const { item } = node;
  const place = { id: item.id, depth };
  const end = say(context, '。', '.');
  const standing = standingOf(node, context);
  const head =
    node.parent === null
      ? headline(node, standing, context)
      : `${itemName(item.id, context)}${standing === '' ? '' : say(context, `：${standing}`, `: ${standing}`)}${end}`;
  const seat = { node, full: item.start === 'full', bonus: item.bonus === true };
  const clauses = (item.clauses ?? []).map((clause, index): SchemeLine => {
    return {
      about: 'clause',
      ...place,
      clause: index,
      text: `${sentence(rulesOfClause(clause, seat, context))}${end}`,
    };
  });
  const rule = (text: string): SchemeLine => ({ about: 'rule', ...place, text: `${sentence(text)}${end}` });
  const opening = openingRule(node, context);
  return [
    { about: node.parent === null ? 'scheme' : 'item', ...place, text: head },
    ...(node.parent === null ? schemeRules(place, context) : []),
    ...(opening === undefined ? [] : [rule(opening)]),
    ...clauses,
    ...rulesOfItem(node, context).map(rule),
    ...node.children.flatMap((child) => nodeLines(child, depth + 1, context)),
  ];
}

/** A sentence begins with a capital. */
function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function headline({ item }: Node, standing: string, context: RuleContext): string {
  const { version } = context.compiled.scheme;
  const name = itemName(item.id, context);
  const rest = standing === '' ? '' : say(context, `：${standing}`, `: ${standing}`);
  return say(context, `${name}（${version} 版）${rest}。`, `${name}, version ${version}${rest}.`);
}

/** What holds for all items and clauses that do not say otherwise. */
function schemeRules(place: { id: string; depth: number }, context: RuleContext): SchemeLine[] {
  const { defaults } = context.compiled.scheme;
  const rules = defaults === undefined ? [] : treatmentRules(defaults, context);
  if (rules.length === 0) return [];
  const text = say(
    context,
    `各项未另作规定的：${rules.join('；')}。`,
    `Unless an item says otherwise: ${rules.join('; ')}.`,
  );
  return [{ about: 'rule', ...place, text }];
}

function sourcePhrase(from: NonNullable<SchemeIndicator['from']>, context: RuleContext): string {
  if ('target' in from)
    return say(context, `取自目标“${from.target}”的完成值`, `the value reached for target “${from.target}”`);
  if ('task' in from) return say(context, `取自任务“${from.task}”的完成情况`, `the completion of task “${from.task}”`);
  const what = {
    points: ['得分', 'points'],
    share: ['得分率', 'share of full marks'],
    grade: ['等次', 'grade'],
  } as const;
  const value = sayPair(context, what[from.value]);
  const item = from.item === undefined ? '' : say(context, `中“${from.item}”`, `, item “${from.item}”`);
  return say(context, `取自细则“${from.scheme}”${item}的${value}`, `the ${value} of scheme “${from.scheme}”${item}`);
}

/** How an indicator is read, where that is more than its type says. */
function indicatorLines({ scheme }: RuleContext['compiled'], context: RuleContext): SchemeLine[] {
  return scheme.indicators.flatMap((indicator): SchemeLine[] => {
    const { id, from, absent, digits } = indicator;
    const value =
      typeof absent === 'boolean'
        ? say(context, absent ? '“是”' : '“否”', absent ? '“yes”' : '“no”')
        : typeof absent === 'number'
          ? ` ${numberWords(absent)}`
          : absent === 'unknown'
            ? say(context, '不明', 'unknown')
            : `“${absent}”`;
    const parts = [
      ...(from === undefined ? [] : [sourcePhrase(from, context)]),
      ...(absent === undefined ? [] : [say(context, `未记录的视为${value}`, `not recorded means ${value.trim()}`)]),
      ...(digits === undefined
        ? []
        : [
            say(
              context,
              `先四舍五入保留 ${digits} 位小数`,
              `first rounded half up to ${digits} decimal ${digits === 1 ? 'place' : 'places'}`,
            ),
          ]),
    ];
    if (parts.length === 0) return [];
    const name = indicatorName(id, context);
    return [
      {
        about: 'indicator',
        id,
        depth: 0,
        text: say(context, `${name}：${parts.join('，')}。`, `${name}: ${parts.join(', ')}.`),
      },
    ];
  });
}

/**
 * Puts the rules of a scheme into words (考评细则), written from the scheme, so that rule and wording cannot differ: full marks,
 * clauses, limits, treatments, repeats, totals and rounding of every item, then grades, vetoes, consequences and ranking.
 *
 * Everything that moves a result is said; a default is said where it can be felt (扣完为止). Ids stand for what has no name.
 * See also {@link explainAssessment}, which says what the rules made of one sheet.
 *
 * @param scheme - as {@link parseScheme} returned it
 * @param options - `language`: `'zh-CN'` or `'en'`; texts without English stay Chinese
 * @returns lines in the order of the scheme: each item, its clauses, its other rules, its items; then indicators that are read in a
 * special way, then the outcome
 * @example
 * const scheme = { schemaVersion: 1, kind: 'scheme', id: 'opening', version: '1', name: '开放', points: 30, start: 'full',
 *   indicators: [{ id: 'days', name: '开放天数', type: 'number', unit: '天' }],
 *   clauses: [{ kind: 'steps', measure: 'days', below: 300, step: 10, broken: 'whole', points: -3, limit: 12 }] };
 * explainScheme(scheme, { language: 'zh-CN' }).map(({ text }) => text);
 * // => ['开放（1 版）：满分 30 分。', '起评为满分，按下列各条扣分。', '开放天数低于 300 天的，每少 10 天扣 3 分，不足 10 天的不计；单条最多扣 12 分。']
 */
export function explainScheme(scheme: Scheme, options: { readonly language: Language }): SchemeLine[] {
  const compiled = buildCompiledScheme(scheme, '');
  const context = openRules(compiled, options.language);
  const end = say(context, '。', '.');
  const outcome = rulesOfOutcome(scheme.outcome ?? {}, context).map((rule): SchemeLine => {
    return {
      about: rule.about,
      ...(rule.id !== undefined && { id: rule.id }),
      depth: 0,
      text: `${sentence(rule.text)}${end}`,
    };
  });
  return [...nodeLines(compiled.top, 0, context), ...indicatorLines(compiled, context), ...outcome];
}
