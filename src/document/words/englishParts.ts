import type { Duration } from '../../schema/duration.ts';
import type { Masked } from '../../schema/masked.ts';
import type { Quantity } from '../../schema/quantity.ts';
import type { Rational } from '../../schema/rational.ts';

/** Words in a row: a, b and c. */
export function list(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`;
}

/** The plural of a noun that forms it with -s. */
export function plural(noun: string): string {
  return `${noun}s`;
}

/** The number with its ordinal ending: 1st, 22nd, 13th. */
export function ordinal(value: number): string {
  const rest = value % 100;
  const ending = rest > 10 && rest < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
  return `${value}${ending}`;
}

/** A quantity of things that are counted: once, 4 to 6 times, at least 2 persons. */
export function englishTimes(quantity: Quantity, one: string, many: string): string {
  if (typeof quantity === 'number') {
    if (one === 'time' && (quantity === 1 || quantity === 2)) return quantity === 1 ? 'once' : 'twice';
    return `${quantity} ${quantity === 1 ? one : many}`;
  }
  if (typeof quantity === 'string') return quantity === 'none' ? `no ${many}` : `${quantity} ${many}`;
  if ('vague' in quantity) return quantity.vague;
  if ('masked' in quantity) return `${quantity.masked} ${many}`;
  if ('about' in quantity) return `about ${quantity.about} ${many}`;
  if ('over' in quantity) return `over ${quantity.over} ${many}`;
  if ('nearly' in quantity) return `nearly ${quantity.nearly} ${many}`;
  return boundedTimes(quantity as Parameters<typeof boundedTimes>[0], one, many);
}

type End = Rational | Masked | undefined;

function boundedTimes(
  { atLeast, above, atMost, below }: { atLeast?: End; above?: End; atMost?: End; below?: End },
  one: string,
  many: string,
): string {
  const counted = (end: Rational | Masked): string => {
    if (typeof end === 'object') return `${end.masked} ${many}`;
    return one === 'time' && end === 1
      ? 'once'
      : one === 'time' && end === 2
        ? 'twice'
        : `${end} ${end === 1 ? one : many}`;
  };
  if (atLeast !== undefined && atMost !== undefined) {
    return `${typeof atLeast === 'object' ? atLeast.masked : atLeast} to ${counted(atMost)}`;
  }
  return [
    atLeast === undefined ? '' : `at least ${counted(atLeast)}`,
    above === undefined ? '' : `more than ${counted(above)}`,
    atMost === undefined ? '' : `at most ${counted(atMost)}`,
    below === undefined ? '' : `fewer than ${counted(below)}`,
  ]
    .filter((bound) => bound !== '')
    .join(' and ');
}

const lengthWords = [
  ['years', 'year'],
  ['months', 'month'],
  ['weeks', 'week'],
  ['days', 'day'],
  ['workdays', 'workday'],
  ['hours', 'hour'],
] as const;

/** A length of time without its sign: 3 months, 5 workdays. */
export function englishLength(duration: Duration): string {
  if ('masked' in duration) return String(duration.masked);
  if ('vague' in duration) return String(duration.vague);
  return list(
    lengthWords.flatMap(([field, word]) => {
      const value = Math.abs(duration[field] ?? 0);
      return duration[field] === undefined ? [] : [`${value} ${value === 1 ? word : plural(word)}`];
    }),
  );
}
