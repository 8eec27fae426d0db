import { formatPath } from './formatPath.ts';
import type { Issue, IssueParams } from './issue.ts';
import type { Language } from './language.ts';
import { issueTexts } from './text/texts.ts';

const severityWords = {
  'zh-CN': { error: '错误', warning: '警告', info: '提示' },
  en: { error: 'Error', warning: 'Warning', info: 'Info' },
} as const;

/**
 * Prints an issue for a person: what is wrong and where, why it matters, and what to do, on three lines.
 *
 * @param issue - an issue as any function of the library returned it
 * @param language - `'zh-CN'` or `'en'`
 * @returns three lines without a final line break
 * @example
 * const parsed = parsePlan({ schemaVersion: 1, kind: 'plan', id: 'a', title: '计划', yaer: 2026 });
 * formatIssue(parsed.issues[0], 'en').split('\n')[0]; // => 'Error at yaer: unknown field “yaer”; did you mean “year”? [input.unknownKey]'
 */
export function formatIssue(issue: Issue, language: Language): string {
  const { message, explanation, remedy } = describeIssue(issue, language);
  const severity = severityWords[language][issue.severity];
  const place = formatPath(issue.path);
  return language === 'zh-CN'
    ? `${severity}（${place}）：${message} [${issue.code}]\n  说明：${explanation}\n  处理：${remedy}`
    : `${severity} at ${place}: ${message} [${issue.code}]\n  Why: ${explanation}\n  What to do: ${remedy}`;
}

/**
 * Gives the parts of an issue's text in one language, for programs that lay them out themselves.
 *
 * See also {@link formatIssue}, which puts them on three lines.
 *
 * @param issue - an issue as any function of the library returned it
 * @param language - `'zh-CN'` or `'en'`
 * @example
 * describeIssue(parsePlan([]).issues[0], 'zh-CN').message; // => '类型不符：应为对象，实为列表'
 */
export function describeIssue(
  issue: Issue,
  language: Language,
): { message: string; explanation: string; remedy: string } {
  const texts = issueTexts[issue.code];
  const { explanation, remedy } = texts[language];
  const chinese = texts['zh-CN'].message as (params: IssueParams) => string;
  return { message: language === 'zh-CN' ? chinese(issue.params) : issue.message, explanation, remedy };
}
