import type { IssueCode } from './codes.ts';

/** How much an issue weighs: `error` (the data cannot be used as it stands), `warning` (probably wrong), `info` (worth knowing). */
export type Severity = 'error' | 'warning' | 'info';

/** Keys and indexes from the root of a document to the place an issue is about; empty for the document itself. */
export type IssuePath = readonly (string | number)[];

/** The values behind an issue's message; plain JSON. */
export type IssueParams = Readonly<
  Record<string, string | number | boolean | null | readonly string[] | readonly number[]>
>;

/**
 * One finding: plain data that survives JSON.
 *
 * `message` is English; {@link formatIssue} gives the same in Chinese or English with explanation and remedy.
 */
export interface Issue {
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly path: IssuePath;
  readonly message: string;
  readonly params: IssueParams;
}
