import type { IssuePath } from '../issue/issue.ts';
import type { CompiledScheme } from './compiledScheme.ts';
import type { Report } from './scope.ts';

/** What the checks of a scheme share. */
export interface CheckContext {
  readonly compiled: CompiledScheme;
  readonly report: Report;
  /** The grade may be read: in consequences only. */
  readonly gradeAllowed: boolean;
}

/** A place in the scheme. */
export type Place = IssuePath;
