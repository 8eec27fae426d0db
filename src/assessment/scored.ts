import type { Rational } from '../internal/rational.ts';
import type { Result, ResultState } from './assessment.ts';

/** A result while it is being computed: exact, with what groups and measures need of it. */
export interface Scored {
  readonly state: ResultState;
  /** `counts`: an operand of its group; `leftOut`; `spread`: left out, its full marks spread over the rest. */
  readonly standing: 'counts' | 'leftOut' | 'spread';
  /** `null`: unknown, or left out. */
  readonly points: Rational | null;
  /** The points before the item's own rounding. */
  readonly unrounded: Rational | null;
  /** `null`: no full marks. */
  readonly full: Rational | null;
  /** Full marks that count for coverage, and how many of them were assessed. */
  readonly countable: Rational;
  readonly covered: Rational;
  readonly result: Result;
}
