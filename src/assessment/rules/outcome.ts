import type { Measure } from '../../schema/measure.ts';
import type { Grade, Outcome, Veto } from '../../schema/outcome.ts';
import { hasEnds } from '../ends.ts';
import { numberWords, pointsWords, say, spaced, textIn, unitWords } from '../explainWords.ts';
import { conditionPhrase, endsPhrase, rulePhrase, unitOf } from './measure.ts';
import { joined, quoted, sayPair, tiePhrases } from './phrases.ts';
import type { RuleContext } from './ruleContext.ts';

/** A rule of the outcome, and what it is about. */
export interface OutcomeRule {
  readonly about: 'grade' | 'veto' | 'consequence' | 'ranking';
  readonly id?: string;
  readonly text: string;
}

function nameOf({ id, name }: Pick<Grade, 'id' | 'name'>, context: RuleContext): string {
  return quoted(name === undefined ? id : textIn(name, context.language));
}

function gradeName(id: string | undefined, context: RuleContext): string {
  const name = id === undefined ? undefined : context.grades[id];
  return quoted(name === undefined ? (id ?? '') : textIn(name, context.language));
}

function gradeRule(grade: Grade, { measure, compare }: Outcome, first: boolean, context: RuleContext): OutcomeRule {
  const what = measure === undefined ? say(context, '总分', 'the total') : rulePhrase(measure, context);
  const exact = measure === undefined && compare === 'exact' ? say(context, '（取舍前）', ' before rounding') : '';
  const unit = measure === undefined ? say(context, '分', 'points') : unitOf(measure, context);
  const tests = [
    ...(hasEnds(grade)
      ? [
          say(
            context,
            `${what}${exact}${endsPhrase(grade, unit, context)}`,
            `${what}${exact} is ${endsPhrase(grade, unit, context)}`,
          ),
        ]
      : []),
    ...(grade.requires === undefined ? [] : [conditionPhrase(grade.requires, context)]),
  ];
  const test =
    tests.length === 0
      ? first
        ? say(context, '任何情形', 'always')
        : say(context, '其余', 'otherwise')
      : tests.join(say(context, '，并且', ', and '));
  return {
    about: 'grade',
    id: grade.id,
    text: say(context, `${nameOf(grade, context)}：${test}`, `${nameOf(grade, context)}: ${test}`),
  };
}

function effectPhrase(veto: Veto, context: RuleContext): string {
  const grade = gradeName(veto.grade, context);
  switch (veto.effect) {
    case 'forceGrade':
      return say(context, `等次直接定为${grade}`, `the grade is ${grade}`);
    case 'capGrade':
      return say(context, `等次不得高于${grade}`, `the grade is at most ${grade}`);
    case 'ineligible':
      return say(context, '取消评定资格，得分保留', 'not eligible, the score is kept');
    case 'lowerGrade': {
      const by = veto.by ?? 1;
      const steps =
        typeof by === 'number'
          ? say(context, `等次降 ${numberWords(by)} 档`, `${numberWords(by)} ${by === 1 ? 'grade' : 'grades'} down`)
          : say(
              context,
              `按${rulePhrase(by, context)}降等，每 1${unitWords(unitOf(by, context), context)}降一档`,
              `as many grades down as ${rulePhrase(by, context)}`,
            );
      return joined(
        [
          steps,
          lossPhrase(veto, by, context),
          veto.cut === true
            ? say(context, '总分高于新等次上限的，按上限计', 'the total is cut to the top of the new grade')
            : undefined,
        ],
        context,
      );
    }
  }
}

function lossPhrase({ points }: Veto, by: Measure, context: RuleContext): string | undefined {
  if (points === undefined) return undefined;
  const size = pointsWords(Math.abs(points), context);
  const each = by === 1 ? '' : say(context, '每降一档', 'for each ');
  return points < 0
    ? say(context, `${each}总分减 ${size}`, `${each}${size} off the total`)
    : say(context, `${each}总分加 ${size}`, `${each}${size} on the total`);
}

function vetoRule(veto: Veto, context: RuleContext): OutcomeRule {
  const condition = conditionPhrase(veto.when ?? veto.unless ?? { any: [] }, context);
  const name = veto.name === undefined ? '' : `${textIn(veto.name, context.language)}${say(context, '：', ': ')}`;
  const effect = effectPhrase(veto, context);
  const text =
    veto.when === undefined
      ? say(context, `不符合“${condition}”的，${effect}`, `unless ${condition}: ${effect}`)
      : say(context, `${spaced(condition, context)}的，${effect}`, `if ${condition}: ${effect}`);
  return { about: 'veto', id: veto.id, text: `${name}${text}` };
}

function rankingRules({ ranking, measure }: Outcome, context: RuleContext): OutcomeRule[] {
  if (ranking === undefined) return [];
  const what = measure === undefined ? say(context, '总分', 'the total') : rulePhrase(measure, context);
  const breaks = (ranking.tieBreak ?? []).map((entry) => rulePhrase(entry, context));
  const order = joined(
    [
      say(context, `具备资格的单位按${what}由高到低排名`, `eligible units are ranked by ${what}, highest first`),
      breaks.length === 0
        ? undefined
        : say(context, `相同的依次比较${breaks.join('、')}`, `then by ${breaks.join(', ')}`),
      sayPair(context, tiePhrases[ranking.ties ?? 'competition']),
    ],
    context,
  );
  const quotas = (ranking.quotas ?? []).map(({ grade, share, count }): OutcomeRule => {
    const name = gradeName(grade, context);
    const most =
      share === undefined
        ? say(context, `${count ?? 0} 个`, `${count ?? 0} units`)
        : say(context, `${numberWords(share)}%（舍去小数）`, `${numberWords(share)}% of them, rounded down`);
    return {
      about: 'ranking',
      id: grade,
      text: say(
        context,
        `${name}名额：不超过 ${most}，超出的顺次进入下一等次，同分的一并进入`,
        `${name}: at most ${most}; those beyond pass to the next grade, equal units together`,
      ),
    };
  });
  return [{ about: 'ranking', text: order }, ...quotas];
}

/** The outcome in words: grades best first, vetoes, consequences, ranking. */
export function rulesOfOutcome(outcome: Outcome, context: RuleContext): OutcomeRule[] {
  const { grades = [], vetoes = [], consequences = [] } = outcome;
  return [
    ...grades.map((grade, index) => gradeRule(grade, outcome, index === 0, context)),
    ...vetoes.map((veto) => vetoRule(veto, context)),
    ...consequences.map((consequence): OutcomeRule => {
      const condition = conditionPhrase(consequence.when, context);
      const name = consequence.name === undefined ? consequence.id : textIn(consequence.name, context.language);
      return {
        about: 'consequence',
        id: consequence.id,
        text: say(context, `${spaced(condition, context)}的：${name}`, `if ${condition}: ${name}`),
      };
    }),
    ...rankingRules(outcome, context),
  ];
}
