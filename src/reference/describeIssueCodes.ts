import type { Block } from '../document/block.ts';
import { type IssueCode, issueCodes } from '../issue/codes.ts';
import type { Language } from '../issue/language.ts';
import { issueTexts } from '../issue/text/texts.ts';

const words = {
  'zh-CN': { title: '问题代码', code: '代码', severity: '级别', explanation: '说明', remedy: '处理' },
  en: {
    title: 'Issue codes',
    code: 'Code',
    severity: 'Severity',
    explanation: 'Why it is an issue',
    remedy: 'What to do',
  },
} as const;

/**
 * Describes every issue code of the library, one table for each area: code, severity, why it is an issue, what to do.
 *
 * @param options - `language` of the page
 * @returns blocks for {@link renderMarkdown} and {@link renderHtml}
 * @example
 * describeIssueCodes({ language: 'en' })[0]; // => { type: 'heading', level: 1, text: 'Issue codes' }
 */
export function describeIssueCodes(options: { readonly language: Language }): Block[] {
  return describeIssueCodesIn([options.language]);
}

/** Like {@link describeIssueCodes}, with the words of several languages side by side. */
export function describeIssueCodesIn(languages: readonly [Language, ...Language[]]): Block[] {
  const blocks: Block[] = [
    { type: 'heading', level: 1, text: languages.map((language) => words[language].title).join(' ') },
  ];
  const codes = Object.keys(issueCodes) as IssueCode[];
  for (const area of new Set(codes.map((code) => code.slice(0, code.indexOf('.'))))) {
    const rows = codes
      .filter((code) => code.startsWith(`${area}.`))
      .map((code) => [
        [{ text: code, code: true }],
        issueCodes[code].severity,
        ...languages.flatMap((language) => [issueTexts[code][language].explanation, issueTexts[code][language].remedy]),
      ]);
    blocks.push({ type: 'heading', level: 2, text: area, id: area });
    blocks.push({ type: 'table', head: [headingRow(languages)], rows });
  }
  return blocks;
}

function headingRow(languages: readonly Language[]): string[] {
  const both = (key: 'code' | 'severity'): string => languages.map((language) => words[language][key]).join(' / ');
  return [
    both('code'),
    both('severity'),
    ...languages.flatMap((language) => [words[language].explanation, words[language].remedy]),
  ];
}
