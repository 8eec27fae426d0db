import { describeIssue } from '../issue/formatIssue.ts';
import { formatPath } from '../issue/formatPath.ts';
import type { Issue } from '../issue/issue.ts';
import type { Language } from '../issue/language.ts';
import type { Block, Span } from './block.ts';

const words = {
  'zh-CN': {
    title: '检查结果',
    none: '未发现问题。',
    head: ['级别', '位置', '问题', '处理'],
    severities: { error: '错误', warning: '警告', info: '提示' },
  },
  en: {
    title: 'Findings',
    none: 'Nothing was found.',
    head: ['Severity', 'Place', 'Issue', 'What to do'],
    severities: { error: 'Error', warning: 'Warning', info: 'Info' },
  },
} as const;

/**
 * Puts issues on paper as a table: severity, place, what is wrong, what to do.
 *
 * @param issues - as any function of the library returned them; their order is kept
 * @param options - `language` of the document
 * @returns a heading and a table, or a sentence if there are no issues
 * @example
 * issuesDocument([], { language: 'en' }); // => [{ type: 'heading', level: 1, text: 'Findings' }, { type: 'paragraph', text: 'Nothing was found.' }]
 */
export function issuesDocument(issues: readonly Issue[], options: { readonly language: Language }): Block[] {
  const { language } = options;
  const word = words[language];
  const title: Block = { type: 'heading', level: 1, text: word.title };
  if (issues.length === 0) return [title, { type: 'paragraph', text: word.none }];
  const rows = issues.map((issue) => {
    const { message, remedy } = describeIssue(issue, language);
    const place = [{ text: formatPath(issue.path), code: true }];
    return [word.severities[issue.severity], place, withCode(message), withCode(remedy)];
  });
  return [title, { type: 'table', head: [[...word.head]], rows }];
}

/** What stands between back quotes in an issue's text is the name of a field or a value. */
function withCode(text: string): Span[] {
  return text
    .split('`')
    .map((part, index) => (index % 2 === 1 ? { text: part, code: true } : { text: part }))
    .filter((span) => span.text !== '');
}
