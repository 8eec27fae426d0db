import type { ValueText } from './fieldText.ts';

/** What a person reads about a measure. */
export const measureText: ValueText = {
  title: { 'zh-CN': '取值', en: 'Measure' },
  description: {
    'zh-CN': [
      '计分、判断所用的值：字符串为观测指标的编号，数为常数，其余由 operation 说明怎样计算。',
      'of 写两个值的：difference（甲减乙）、ratio（甲除以乙）、percentage（甲占乙的百分之几）、change（甲比乙增减百分之几）。',
      'of 写若干个值的：sum、mean、minimum 等合成方式；count，有几个值符合所写的界限，不写界限即有几个“是”。',
      'of 写一个值的，用于同批单位之间：peers，全部单位（含本单位）按 aggregate 合成；rank，名次，不填 order 为从高到低，不填 ties 为 competition，即 1、2、2、4。',
      'points、share 取 items 所列考评项的得分、得分率（满分的百分之几），每项一个值。grade 为评定的等次，只用于结果运用。',
      '有一个值未知，结果即未知；分母为 0 也是未知，并予提示。',
    ].join('\n'),
    en: [
      'A value: a string is the id of an indicator, a number stands for itself, all else is computed by operation.',
      'Of two values: difference (a − b), ratio (a ÷ b), percentage (100 a ÷ b), change (100 (a − b) ÷ b).',
      'Of several: sum, mean, minimum and the other aggregates; count, how many keep the bounds, or without bounds how many are true.',
      'Of one, within a cohort: peers, all units by aggregate, this one included; rank, absent order: highest first, absent ties: competition (1, 2, 2, 4).',
      'points and share (percent of full marks) give one value for each of items. grade is the grade, in consequences only.',
      'An unknown operand makes the result unknown; so does a denominator of 0, with an issue.',
    ].join('\n'),
  },
  example: { operation: 'change', of: ['loans', 'loansLastYear'] },
};
