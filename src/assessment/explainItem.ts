import type { AdjustmentReason, Result } from './assessment.ts';
import { explainClause } from './explainClause.ts';
import { aggregateWords } from './explainMeasure.ts';
import type { Words } from './explainWords.ts';
import { numberWords, pointsWords, say, scoreWords, textIn } from './explainWords.ts';

const chineseStates = {
  assessed: '已考评',
  notAssessed: '未考评',
  notApplicable: '不适用',
  notComputable: '无法计算',
} as const;
const englishStates = {
  assessed: 'assessed',
  notAssessed: 'not assessed',
  notApplicable: 'not applicable',
  notComputable: 'not computable',
} as const;

/** A state in words. */
export function stateWords(state: Result['state'], words: Words): string {
  return say(words, chineseStates[state], englishStates[state]);
}

function treatmentWords(treatment: string | number, words: Words): string {
  if (typeof treatment === 'number')
    return say(words, `计 ${numberWords(treatment)} 分`, `counts ${numberWords(treatment)}`);
  const codes: Readonly<Record<string, readonly [string, string]>> = {
    fullMarks: ['计满分', 'counts full marks'],
    keep: ['按记录计分', 'counts what is recorded'],
    leaveOut: ['不计入', 'left out'],
    rescale: ['不计入，其分值由其余各项折算', 'left out, its marks spread over the rest'],
    peersMean: ['取其他单位平均', 'counts the mean of the other units'],
    unknown: ['分值不确定', 'points unknown'],
  };
  const [chinese, english] = codes[treatment] ?? [treatment, treatment];
  return say(words, chinese, english);
}

function adjustmentWords({ reason, points, exact }: AdjustmentReason, words: Words): string | undefined {
  // The state says the treatment, the clause says that the item scores 0.
  if (reason === 'treatment' || reason === 'zero') return undefined;
  const size = points === null ? '' : pointsWords(Math.abs(points), words, exact).replace('−', '');
  const [chinese, english] = {
    rescale: [`折算${points !== null && points < 0 ? '减' : '增'} ${size}`, `rescaled by ${size}`],
    floor: [`扣完为止，少扣 ${size}`, `not below its floor, ${size} back`],
    cap: [`超出上限，封顶减 ${size}`, `cut to its cap, ${size} off`],
    round: [
      `取舍${points !== null && points < 0 ? '减' : '增'} ${size}`,
      `rounded ${points !== null && points < 0 ? 'down' : 'up'} by ${size}`,
    ],
  }[reason] as [string, string];
  return say(words, chinese, english);
}

/** How the base came about. */
function baseWords(result: Result, words: Words): string | undefined {
  if (result.items !== undefined) {
    const kind = result.aggregate ?? 'sum';
    if (result.base === null) return undefined;
    const base = pointsWords(result.base, words, result.exact, 'base');
    return kind === 'sum'
      ? say(words, `各项合计 ${base}`, `its items add up to ${base}`)
      : say(words, `各项${aggregateWords(kind, words)} ${base}`, `${aggregateWords(kind, words)} of its items ${base}`);
  }
  if (result.repeats !== undefined) {
    return say(words, `分次考评 ${result.repeats.length} 次`, `scored ${result.repeats.length} times`);
  }
  if (result.start !== 'full' || result.base === null) return undefined;
  const base = pointsWords(result.base, words, result.exact, 'base');
  return say(words, `起评 ${base}`, `starts at ${base}`);
}

function droppedWords(result: Result, words: Words): string | undefined {
  if (result.dropped === undefined) return undefined;
  const of = (reason: 'void' | 'trim'): string =>
    (result.dropped ?? [])
      .filter((entry) => entry.reason === reason)
      .map(({ element }) => element)
      .join(say(words, '、', ', '));
  const [voids, trims] = [of('void'), of('trim')];
  const parts = [
    ...(voids === '' ? [] : [say(words, `${voids}作废`, `${voids} void`)]),
    ...(trims === '' ? [] : [say(words, `去掉最高、最低分：${trims}`, `highest and lowest dropped: ${trims}`)]),
  ];
  return parts.join(say(words, '，', ', '));
}

function nameOf(result: Result, words: Words): string {
  if (result.element !== undefined) {
    return result.elementName === undefined ? result.element : textIn(result.elementName, words.language);
  }
  return result.name === undefined ? result.id : textIn(result.name, words.language);
}

function headWords(result: Result, name: string, words: Words): string {
  const colon = say(words, '：', ': ');
  if (result.leftOut === true) return `${name}${colon}`;
  const points =
    result.points === null
      ? say(words, '得分无法计算', 'points unknown')
      : scoreWords(result.points, result.full, words, result.exact);
  const weight =
    result.weight === undefined || result.element !== undefined
      ? ''
      : say(words, `权重 ${numberWords(result.weight)}`, `weight ${numberWords(result.weight)}`);
  const details = [result.bonus === true ? say(words, '附加分', 'bonus') : '', weight].filter((part) => part !== '');
  const brackets = details.length === 0 ? '' : say(words, `（${details.join('，')}）`, ` (${details.join(', ')})`);
  return `${name}${colon}${points}${brackets}`;
}

function stateClause(result: Result, words: Words): string | undefined {
  if (result.state === 'assessed') return undefined;
  const reason =
    result.stateReason === undefined
      ? ''
      : say(
          words,
          `（${textIn(result.stateReason, words.language)}）`,
          ` (${textIn(result.stateReason, words.language)})`,
        );
  const treatment =
    result.treatment === undefined ? '' : `${say(words, '，', ', ')}${treatmentWords(result.treatment, words)}`;
  return `${stateWords(result.state, words)}${reason}${treatment}`;
}

/** One line for an item: its points, what it started from, each clause that moved it, and why it differs from their sum. */
export function explainItem(result: Result, words: Words, top: boolean): string {
  const reasons = [
    stateClause(result, words),
    baseWords(result, words),
    droppedWords(result, words),
    ...result.clauses.map((clause) => explainClause(clause, result, words)),
    ...result.adjustment.reasons.map((reason) => adjustmentWords(reason, words)),
  ].filter((part): part is string => part !== undefined && part !== '');
  const head = headWords(result, top ? say(words, '总计', 'Total') : nameOf(result, words), words);
  const body = reasons.join(say(words, '；', '; '));
  if (body === '') return `${head}${say(words, '。', '.')}`;
  const joint = result.leftOut === true ? '' : say(words, '。', '; ');
  return `${head}${joint}${body}${say(words, '。', '.')}`;
}
