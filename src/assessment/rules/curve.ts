import type { CurveClause } from '../../schema/curve.ts';
import { measureUnit } from '../explainMeasure.ts';
import { numberWords, pointsWords, say, spaced, unitWords } from '../explainWords.ts';
import { rulePhrase } from './measure.ts';
import { roundPhrase } from './phrases.ts';
import type { RuleContext } from './ruleContext.ts';

/** 插值 in words: the knots, what lies between and outside them. */
export function ruleOfCurve(clause: CurveClause, context: RuleContext): string {
  const name = rulePhrase(clause.measure, context);
  const unit = unitWords(measureUnit(clause.measure, context), context);
  const knots = clause.knots.map(({ at, points }) => {
    const value = `${numberWords(at)}${unit}`;
    return say(
      context,
      `${spaced(value, context)}计 ${pointsWords(points, context)}`,
      `${value}: ${pointsWords(points, context)}`,
    );
  });
  const list = knots.join(say(context, '，', ', '));
  const between =
    clause.scale === 'logarithmic'
      ? say(context, '其间按对数插值', 'logarithmic between them')
      : say(context, '其间按直线插值', 'linear between them');
  const beyond =
    clause.beyond === 'extend'
      ? say(context, '两端之外按端段延伸', 'the outer segments continue')
      : say(context, '两端之外按端点计', 'outside them the points of the nearer end');
  const round =
    clause.round === undefined
      ? ''
      : say(context, `；${roundPhrase(clause.round, context)}`, `; ${roundPhrase(clause.round, context)}`);
  return say(
    context,
    `按${name}插值：${list}；${between}，${beyond}${round}`,
    `by ${name}: ${list}; ${between}, ${beyond}${round}`,
  );
}
