import { toDecimalText } from '../../internal/rationalText.ts';
import type { Item } from '../../schema/item.ts';
import type { Treatment } from '../../schema/treatment.ts';
import type { Node } from '../compiledScheme.ts';
import { aggregateWords } from '../explainMeasure.ts';
import { numberWords, say, spaced } from '../explainWords.ts';
import { nominalFull } from '../nominalFull.ts';
import { boundPhrases } from './bounds.ts';
import { conditionPhrase } from './measure.ts';
import { joined, roundPhrase, sayPair, trimPhrase } from './phrases.ts';
import type { RuleContext } from './ruleContext.ts';

const treatments = {
  fullMarks: ['计满分', 'counts full marks'],
  keep: ['按记录计分', 'counts what is recorded'],
  leaveOut: ['不计入', 'left out'],
  rescale: ['不计入，其分值按比例分摊到其余各项', 'left out, its marks spread over the rest'],
  peersMean: ['取其他单位的平均分', 'counts the mean of the other units'],
  unknown: ['分值不确定', 'points unknown'],
} as const;

function treatmentPhrase(treatment: Treatment, context: RuleContext): string {
  if (typeof treatment === 'number')
    return say(context, `计 ${numberWords(treatment)} 分`, `counts ${numberWords(treatment)}`);
  return sayPair(context, treatments[treatment]);
}

/** What not applicable, not assessed and not computable are worth, where it is said. */
export function treatmentRules(
  from: { readonly [State in 'notApplicable' | 'notAssessed' | 'notComputable']?: Treatment | undefined },
  context: RuleContext,
): string[] {
  const names = {
    notApplicable: ['不适用的，', 'if not applicable: '],
    notAssessed: ['未考评的，', 'if not assessed: '],
    notComputable: ['无法计算的，', 'if not computable: '],
  } as const;
  return (['notApplicable', 'notAssessed', 'notComputable'] as const).flatMap((state) => {
    const treatment = from[state];
    return treatment === undefined ? [] : [`${sayPair(context, names[state])}${treatmentPhrase(treatment, context)}`];
  });
}

function weightOf({ weight, bonus }: Item, parent: Item | undefined, context: RuleContext): string[] {
  return [
    ...(bonus === true ? [say(context, '附加分，不计入满分', 'a bonus outside the full marks')] : []),
    ...(weight !== undefined && parent !== undefined
      ? [say(context, `权重 ${numberWords(weight)}`, `weight ${numberWords(weight)}`)]
      : []),
  ];
}

/** Full marks and standing of an item: 满分 30 分，权重 0.15. */
export function standingOf(node: Node, context: RuleContext): string {
  const { item } = node;
  const full = nominalFull(node);
  const text = full === null ? undefined : toDecimalText(full);
  const printed =
    item.points !== undefined && text !== undefined && text !== numberWords(item.points)
      ? say(context, `（标注 ${numberWords(item.points)} 分）`, ` (printed: ${numberWords(item.points)})`)
      : '';
  return joined(
    [
      text === undefined
        ? undefined
        : say(context, `满分 ${text} 分${printed}`, `${text} ${text === '1' ? 'point' : 'points'}${printed}`),
      ...weightOf(item, node.parent?.item, context),
    ],
    context,
  );
}

/** What a pool starts from, or how a group totals its items: said before the clauses. */
export function openingRule(node: Node, context: RuleContext): string | undefined {
  if (node.children.length > 0) return totalPhrase(node, context);
  if (node.item.start !== 'full') return undefined;
  return say(context, '起评为满分，按下列各条扣分', 'starts full, points are taken off');
}

/** How a group totals its items. */
function totalPhrase({ item, children }: Node, context: RuleContext): string {
  const aggregate = item.aggregate ?? 'sum';
  const weighted = children.some((child) => child.item.weight !== undefined);
  if (aggregate === 'sum') {
    return weighted
      ? say(context, '各项得分乘以权重后合计', 'its items add up, each times its weight')
      : say(context, '各项得分合计', 'its items add up');
  }
  const name = aggregateWords(aggregate, context);
  return weighted
    ? say(context, `取各项得分按权重的${name}`, `${name} of its items by weight`)
    : say(context, `取各项得分的${name}`, `${name} of its items`);
}

function repeatRules({ item }: Node, context: RuleContext): string[] {
  const { repeat } = item;
  if (repeat === undefined) return [];
  const aggregate = aggregateWords(repeat.aggregate ?? 'mean', context);
  const weights = Object.entries(repeat.weights ?? {}).map(([id, weight]) => `${id} ${numberWords(weight)}`);
  const condition = repeat.void === undefined ? '' : conditionPhrase(repeat.void, context);
  return [
    joined(
      [
        say(
          context,
          `分次考评，每次单独计分，取各次得分的${aggregate}`,
          `scored several times, each by itself; ${aggregate} of the results`,
        ),
        weights.length === 0
          ? undefined
          : say(context, `各次权重：${weights.join('、')}`, `weights: ${weights.join(', ')}`),
        condition === ''
          ? undefined
          : say(context, `${spaced(condition, context)}的，该次作废`, `void if ${condition}`),
        repeat.trim === undefined ? undefined : trimPhrase(repeat.trim, context),
        repeat.round === undefined ? undefined : roundPhrase(repeat.round, context),
      ],
      context,
    ),
  ];
}

/** What holds for an item besides its clauses: bounds, rounding, when it applies, what it is worth without a result, repeats. */
export function rulesOfItem(node: Node, context: RuleContext): string[] {
  const { item } = node;
  const applies = item.applies === undefined ? '' : conditionPhrase(item.applies, context);
  const bounds = joined(
    [
      ...boundPhrases(node, context),
      item.round === undefined
        ? undefined
        : say(context, `得分${roundPhrase(item.round, context)}`, `points ${roundPhrase(item.round, context)}`),
    ],
    context,
  );
  return [
    ...(bounds === '' ? [] : [bounds]),
    ...(applies === '' ? [] : [say(context, `适用条件：${applies}`, `applies if ${applies}`)]),
    ...treatmentRules(item, context),
    ...repeatRules(node, context),
  ];
}
