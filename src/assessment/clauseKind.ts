import type { BrokenStepCode } from '../codelist/brokenStep.ts';
import type { Rational } from '../internal/rational.ts';
import type { IssuePath } from '../issue/issue.ts';
import type { Scope } from './scope.ts';

/** What a clause makes of one value; `points: null` is unknown. */
export interface ClauseScore {
  readonly points: Rational | 'zero' | null;
  /** Steps counted, the index of the row, or `otherwise`. */
  readonly stepsOrRow?: Rational | 'otherwise';
  /** The clause has no effect. */
  readonly neutral?: true;
}

/** What a clause may ask for while it scores. */
export interface ClauseContext {
  readonly scope: Scope;
  /** Where the clause stands, for issues. */
  readonly path: IssuePath;
  /** The scheme's default reading of broken steps. */
  readonly broken: BrokenStepCode;
}

/** A clause that cannot be computed. */
export const unknownScore: ClauseScore = { points: null };
