import { scheduleIssue } from '../issue/scheduleCodes.ts';
import type { ChoiceTiming } from '../schema/choiceTiming.ts';
import type { Asked, Expander, Limits, TimingContext } from './timingContext.ts';

/** Ten years: as much of a plan as its options are compared over. */
const comparedDays = 3652;

/** A choice expands as the option that was chosen, else as the one that asks for the least. */
export const expandChoice: Expander<'choice'> = (timing, context) => {
  const option = timing.chosen ?? leastOption(timing, context);
  const chosen = option === null ? undefined : timing.options[option];
  if (option === null || chosen === undefined) {
    context.report(scheduleIssue('schedule.choice.unknown', context.place, {}));
    return;
  }
  context.expand(chosen, {
    ...context,
    place: [...context.place, 'options', option],
    emit: (nominal, start, end, details, key) => context.emit(nominal, start, end, { ...details, option }, key),
  });
};

/**
 * Gives the option that asks for the least over the plan, of equal ones the first, and reports that none is chosen.
 *
 * The days asked for play no part in it, so that every part of a schedule rests on one option. An option without dates
 * is not compared; `null` when none has any.
 */
function leastOption({ options }: ChoiceTiming, context: TimingContext): number | null {
  const demands = options.map((option) => demandOf(option, context));
  const known = demands.filter((demand) => demand !== null);
  if (known.length === 0) return null;
  const least = Math.min(...known);
  const option = demands.indexOf(least);
  const params = { option, least, most: Math.max(...known) };
  context.report(scheduleIssue('schedule.choice.open', context.place, params));
  return option;
}

function demandOf(option: ChoiceTiming['options'][number], context: TimingContext): number | null {
  let occurrences = 0;
  let times = 0;
  context.expand(option, {
    ...context,
    asked: comparedRange(context.limits),
    report: () => {},
    reportUndated: () => {},
    emit: (_nominal, _start, _end, details) => {
      occurrences++;
      times += details?.count?.min ?? 1;
      return true;
    },
  });
  return occurrences === 0 ? null : times;
}

function comparedRange(limits: Limits): Asked {
  const { start, end } = 'undated' in limits ? { start: 0, end: comparedDays } : limits;
  const from = Number.isFinite(start) ? start : (Number.isFinite(end) ? end : comparedDays) - comparedDays;
  return { from, to: Math.min(end, from + comparedDays), touching: false };
}
