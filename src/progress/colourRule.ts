/**
 * One colour of a rule. It is given when any of its conditions holds; one without conditions is given to all that is left.
 */
export interface ColourBand {
  /** The colour; any word, `blue`, `yellow` and `red` by default. */
  readonly colour: string;
  /** Percentage points behind the schedule, from which on it is given. */
  readonly gapAtLeast?: number;
  /** Percentage points behind the schedule, beyond which it is given. */
  readonly gapAbove?: number;
  /** Days since the work should have begun, from which on it is given while nothing is recorded. */
  readonly notStartedDays?: number;
  /** The party to which the matter goes; an id, or any word. */
  readonly escalateTo?: string;
  /** The points that it costs. */
  readonly points?: number;
}

/**
 * The rule by which a gap to the schedule takes a colour, the gravest first: from 10 percentage points behind it is yellow,
 * above 30, or not begun 90 days after its start, red, and otherwise blue.
 *
 * @source the lights of a city's supervision notices (10 to 30 points yellow, above 30 or three months not begun red); our choice
 * @example
 * defaultColourRule.map(({ colour }) => colour); // => ['red', 'yellow', 'blue']
 */
export const defaultColourRule: readonly ColourBand[] = [
  { colour: 'red', gapAbove: 30, notStartedDays: 90 },
  { colour: 'yellow', gapAtLeast: 10 },
  { colour: 'blue' },
];
