import type { Issue, IssuePath } from '../issue/issue.ts';
import type { periodCodes } from '../issue/periodCodes.ts';
import { periodIssue } from '../issue/periodCodes.ts';

type Codes = typeof periodCodes;

/** Why a period has no dates: an issue that has no place yet, so that one fault can be cached for many places. */
export type PeriodFault = {
  readonly [Code in keyof Codes]: {
    readonly code: Code;
    readonly params: Parameters<Codes[Code]['message']>[0];
  };
}[keyof Codes];

/** Makes the issue of a fault at a place. */
export function periodFaultIssue(fault: PeriodFault, path: IssuePath): Issue {
  return periodIssue(fault.code, path, fault.params as never);
}

/** The start of a text that may be hostile, short and well formed enough to stand in a message. */
export function excerpt(text: string): string {
  const short = text.length <= 60 ? text : `${text.slice(0, 60)}…`;
  return short.replace(/\p{Surrogate}/gu, '\uFFFD');
}
