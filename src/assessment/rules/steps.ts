import type { StepsClause } from '../../schema/steps.ts';
import { measureUnit } from '../explainMeasure.ts';
import { numberWords, say, spaced, unitWords } from '../explainWords.ts';
import { mayBreak } from '../steps.ts';
import { rulePhrase } from './measure.ts';
import { joined, pointsPhrase, stepPhrase } from './phrases.ts';
import type { ClauseSeat, RuleContext } from './ruleContext.ts';

/** How a step that is not full counts; nothing where none can be broken. */
function brokenPhrase(clause: StepsClause, context: RuleContext): string {
  if (!mayBreak(clause, context)) return '';
  const unit = unitWords(measureUnit(clause.measure, context), context);
  const step = `${numberWords(clause.step ?? 1)}${unit}`;
  switch (clause.broken ?? context.compiled.scheme.defaults?.broken ?? 'whole') {
    case 'whole':
      return say(context, `不足 ${spaced(step, context)}的不计`, `less than a full ${step} does not count`);
    case 'started':
      return say(
        context,
        `不足 ${spaced(step, context)}的按 ${spaced(step, context)}计`,
        `less than ${step} counts as ${step}`,
      );
    case 'exact':
      return say(context, `不足 ${spaced(step, context)}的按比例计`, `less than ${step} counts in proportion`);
  }
}

/** 按级 in words: from where on, for each step, how many points. */
export function ruleOfSteps(clause: StepsClause, seat: ClauseSeat, context: RuleContext): string {
  const { measure, above, below, step = 1 } = clause;
  const unit = measureUnit(measure, context);
  const name = rulePhrase(measure, context);
  const each = (more: string): string => stepPhrase(step, unit, more, context);
  const points = pointsPhrase(clause.points, seat, context);
  const target = `${numberWords(below ?? above ?? 0)}${unitWords(unit, context)}`;
  const broken = brokenPhrase(clause, context);
  if (below !== undefined) {
    return joined(
      [
        say(context, `${name}低于 ${spaced(target, context)}的`, `${name} below ${target}`),
        say(context, `${each('少')}${points}`, `for every ${each('')} short: ${points}`),
        broken,
      ],
      context,
    );
  }
  if (above !== undefined) {
    return joined(
      [
        say(context, `${name}超过 ${spaced(target, context)}的`, `${name} above ${target}`),
        say(context, `${each('多')}${points}`, `for every ${each('')} more: ${points}`),
        broken,
      ],
      context,
    );
  }
  return joined(
    [
      say(context, `${spaced(name, context)}${each('')}${points}`, `for every ${each('')} of ${name}: ${points}`),
      broken,
    ],
    context,
  );
}
