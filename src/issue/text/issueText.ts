import type { IssueTable } from '../defineIssues.ts';

/** What stands beside a code in one language. */
export interface IssueWords {
  /** Why this is an issue, in one or two sentences. */
  readonly explanation: string;
  /** What to do about it. */
  readonly remedy: string;
}

type MessageOf<Definition> = Definition extends { message: (params: infer Params) => string }
  ? (params: Params) => string
  : never;

/**
 * The texts of one code table: the Chinese message with explanation and remedy, the English explanation and remedy,
 * and where the rule comes from (a rule number of docs/rules.md, a law, a standard, or "our choice").
 */
export type IssueTexts<Table extends IssueTable> = {
  readonly [Code in keyof Table]: {
    readonly 'zh-CN': IssueWords & { readonly message: MessageOf<Table[Code]> };
    readonly en: IssueWords;
    readonly source?: string;
  };
};
