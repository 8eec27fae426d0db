import type { ValueText } from './fieldText.ts';

/** What a person reads about a measure. */
export const measureText: ValueText = {
  title: { 'zh-CN': '取值', en: 'Measure' },
  description: {
    'zh-CN':
      '计分、判断所用的值：字符串为观测指标的编号，数为常数，其余由 operation 说明怎样计算。of 写两个值的有：difference（甲减乙）、ratio（甲除以乙）、percentage（甲占乙的百分之几）、change（甲比乙增减的百分之几）；写若干个值的有：sum、mean、minimum 等合成方式，以及 count（有几个值符合所写的界限，不写界限则为有几个“是”）；写一个值的有：peers（同批全部单位按 aggregate 合成，含本单位）、rank（在同批单位中的名次，默认从高到低，并列按 1224）。points、share 取 items 所列考评项的得分、得分率（满分的百分之几），每项一个值。grade 为本次评定的等次，只用于结果运用。有一个值未知，结果即未知；分母为 0 也是未知。',
    en: 'A value: a string is the id of an indicator, a number stands for itself, all else is computed by operation. Of two values: difference (a − b), ratio (a ÷ b), percentage (100 a ÷ b), change (100 (a − b) ÷ b). Of several: the aggregates, and count (how many keep the bounds; without bounds, how many are true). Of one: peers (all units of the cohort, this one included, by aggregate) and rank (place in the cohort, by default highest first, ties 1224). points and share (percent of full marks) give one value for each of items. grade is the grade, in consequences only. An unknown operand makes the result unknown, and so does a denominator of 0.',
  },
  example: { operation: 'change', of: ['loans', 'loansLastYear'] },
};
