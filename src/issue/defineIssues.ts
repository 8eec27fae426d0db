import type { IssueCode } from './codes.ts';
import type { Issue, IssueParams, IssuePath, Severity } from './issue.ts';

/** One row of a code table: the severity an issue has unless said otherwise, and its English message. */
export interface IssueDefinition<Params extends IssueParams = never> {
  readonly severity: Severity;
  readonly message: (params: Params) => string;
}

/** The codes of one area; `never` lets each row name its own parameters. */
export type IssueTable = Readonly<Record<string, IssueDefinition>>;

type ParamsOf<Definition> = Definition extends { message: (params: infer Params) => string } ? Params : never;

/** Makes issues of one area: `make(code, path, params)`; a code that the table does not hold does not compile. */
export type IssueMaker<Table extends IssueTable> = <Code extends keyof Table & IssueCode>(
  code: Code,
  path: IssuePath,
  params: ParamsOf<Table[Code]>,
  severity?: Severity,
) => Issue;

/** Binds a code table to a function that makes its issues, so that an engine carries the messages of its own area alone. */
export function defineIssues<const Table extends IssueTable>(table: Table): IssueMaker<Table> {
  const make = (code: IssueCode, path: IssuePath, params: IssueParams, severity?: Severity): Issue => {
    const definition = table[code] as unknown as IssueDefinition<IssueParams>;
    return { code, severity: severity ?? definition.severity, path, message: definition.message(params), params };
  };
  return make as IssueMaker<Table>;
}
