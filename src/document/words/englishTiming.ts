import type { AnchorCode } from '../../codelist/anchor.ts';
import type { PerCode } from '../../codelist/per.ts';
import type { RosterDayCode } from '../../codelist/rosterDay.ts';
import type { StatedPeriod } from '../../period/period.ts';
import type { QuotaTiming } from '../../schema/quotaTiming.ts';
import type { Timing } from '../../schema/timing.ts';
import { englishLength, englishTimes, list, plural } from './englishParts.ts';
import { englishLimits, englishRecurrence, nonWorkdayWords } from './englishRecurrence.ts';
import type { TimingWords, WordNames } from './timingWords.ts';
import { endForm, nameOf, wordPeriod, wordTiming } from './timingWords.ts';

const perWords: Readonly<Record<PerCode, string>> = {
  day: 'day',
  week: 'week',
  tenDays: 'ten-day period',
  halfMonth: 'half-month',
  month: 'month',
  quarter: 'quarter',
  halfYear: 'half-year',
  year: 'year',
  term: 'term',
  phase: 'phase',
  plan: 'plan period',
};
const anchorWords: Readonly<Record<AnchorCode, string>> = { early: 'start', mid: 'middle', late: 'end' };
const rosterWords: Readonly<Record<RosterDayCode, string>> = {
  everyDay: 'every day',
  workday: 'workdays',
  weekend: 'weekends',
  statutoryHoliday: 'statutory holidays',
  specialDay: 'special days',
};

const words: TimingWords = {
  deadline: ({ by, before, milestone }, names) => {
    const action = milestone === 'start' ? 'start ' : milestone === 'finish' ? 'finish ' : '';
    return action + (by === undefined ? `before ${wordPeriod(before ?? '', 'en', names)}` : byWords(by, names));
  },
  period: ({ during, length }, names) =>
    joined([
      during === undefined ? '' : wordPeriod(during, 'en', names),
      length === undefined ? '' : `for ${englishLength(length)}`,
    ]),
  dates: ({ on, offset, nonWorkday }, names) => {
    const days = list(on.map((day) => wordPeriod(day, 'en', names)));
    const moved = offset === undefined ? '' : `${englishLength(offset)} ${isBackwards(offset) ? 'before' : 'after'} `;
    return joined([moved + days, nonWorkdayWords(nonWorkday)]);
  },
  recurrence: (timing, names) =>
    joined([
      (timing.asDeadline ? 'by ' : '') + englishRecurrence(timing),
      duringWords(timing.during, names),
      ...englishLimits(timing),
      aboutWords(timing.about),
    ]),
  quota: (timing, names) =>
    joined([
      rhythmWords(timing, names),
      duringWords(timing.during, names),
      timing.rolling ? 'counted from any day on' : '',
      aboutWords(timing.about),
    ]),
  choice: ({ options, chosen }, names) => {
    const texts = options.map((option) => englishTiming(option, names));
    const choice = chosen === undefined ? undefined : texts[chosen];
    return texts.join(' or ') + (choice === undefined ? '' : ` (chosen: ${choice})`);
  },
  trigger: ({ on, within }, names) => {
    const events = on.map((each) =>
      typeof each === 'string' ? nameOf(each, names) : `${nameOf(each.met, names)} is done`,
    );
    const limit =
      within === undefined ? '' : 'vague' in within ? `${within.vague}, ` : `within ${englishLength(within)} `;
    return `${limit}after ${events.join(' or ')}`;
  },
  roster: ({ days, hours, persons, rotating, during }, names) =>
    joined([
      `duty on ${list(days.map((day) => rosterWords[day]))}`.replace('on every day', 'every day'),
      hours === undefined ? '' : `${hours} hours`,
      persons === undefined ? '' : englishTimes(persons, 'person', 'persons'),
      rotating ? 'in turn' : '',
      duringWords(during, names),
    ]),
  standing: ({ wording, during }, names) => joined([wording ?? 'all the time', duringWords(during, names)]),
  vague: ({ wording }) => wording,
};

/** A timing in English. */
export function englishTiming(timing: Timing, names: WordNames): string {
  const text = wordTiming(words, timing, names);
  return timing.partOfDay === undefined ? text : `${text}, ${timing.partOfDay}`;
}

function byWords(by: StatedPeriod, names: WordNames): string {
  const form = endForm(by);
  const day = form?.kind === 'calendar' && form.unit === 'day' && !String(by).includes('/');
  return `by ${day || typeof by !== 'string' ? '' : 'the end of '}${wordPeriod(by, 'en', names)}`;
}

function rhythmWords({ per, interval = 1, anchors = [], count }: QuotaTiming, names: WordNames): string {
  const often = count === undefined ? '' : `${englishTimes(count, 'time', 'times')} `;
  const known = per === 'plan' && Object.hasOwn(names, 'plan');
  const one = known ? nameOf('plan', names) : perWords[per];
  const each =
    per === 'plan'
      ? `in ${known ? '' : 'the '}${one}`
      : interval === 1
        ? `every ${one}`
        : `every ${interval} ${plural(one)}`;
  const where = anchors.length === 0 ? '' : `, at the ${list(anchors.map((anchor) => anchorWords[anchor]))}`;
  return `${often}${each}${where}`;
}

function duringWords(during: StatedPeriod | undefined, names: WordNames): string {
  return during === undefined ? '' : `during ${wordPeriod(during, 'en', names)}`;
}

function aboutWords(about: 'previousPeriod' | undefined): string {
  return about === undefined ? '' : 'about the period before';
}

function isBackwards(offset: object): boolean {
  return Object.values(offset).some((part) => typeof part === 'number' && part < 0);
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ');
}
