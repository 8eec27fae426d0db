import type { CodeListText } from '../codelist/codeText.ts';
import { type CodeListName, codeLists } from '../codelist/text/codeLists.ts';
import type { Block } from '../document/block.ts';
import type { Language } from '../issue/language.ts';

const words = {
  'zh-CN': {
    code: '代码',
    title: '名称',
    definition: '释义',
    open: '开放列表：其他值照收并提示。',
    closed: '封闭列表。',
    source: '来源：',
  },
  en: {
    code: 'Code',
    title: 'Title',
    definition: 'Definition',
    open: 'An open list: other values are kept and reported.',
    closed: 'A closed list.',
    source: 'Source: ',
  },
} as const;

/**
 * Describes a code list as a table of its codes with their terms and definitions.
 *
 * @param name - the name of the list, such as `'role'`
 * @param options - `language` of the page
 * @returns blocks for {@link renderMarkdown} and {@link renderHtml}
 * @throws RangeError `reference.codeList.unknown` for a name that the library does not have
 * @example
 * describeCodeList('milestone', { language: 'en' })[0]; // => { type: 'heading', level: 2, text: 'Milestones', id: 'milestone' }
 */
export function describeCodeList(name: CodeListName, options: { readonly language: Language }): Block[] {
  return describeCodeListIn(name, [options.language]);
}

/** Like {@link describeCodeList}, with the words of several languages side by side. */
export function describeCodeListIn(name: CodeListName, languages: readonly [Language, ...Language[]]): Block[] {
  if (!Object.hasOwn(codeLists, name)) {
    throw new RangeError(`reference.codeList.unknown: there is no code list “${name}”`);
  }
  const list: CodeListText<string> = codeLists[name];
  const kind = languages.map((language) => words[language][list.open ? 'open' : 'closed']).join(' ');
  const sourceWord = words[languages[0]].source;
  const head = [
    languages.map((language) => words[language].code).join(' / '),
    ...languages.map((language) => words[language].title),
    ...languages.map((language) => words[language].definition),
  ];
  const rows = Object.entries(list.codes).map(([code, { title, definition }]) => [
    [{ text: code, code: true }],
    ...languages.map((language) => title[language]),
    ...languages.map((language) => definition[language]),
  ]);
  return [
    { type: 'heading', level: 2, text: languages.map((language) => list.title[language]).join(' '), id: name },
    { type: 'paragraph', text: `${kind} ${sourceWord}${list.source}` },
    { type: 'table', head: [head], rows },
  ];
}
