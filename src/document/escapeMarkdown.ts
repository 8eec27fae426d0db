/**
 * Everything that CommonMark or GitHub's extensions read as markup somewhere within a line: the punctuation of emphasis, code, links,
 * raw HTML, entities, tables, strikethrough, headings and formulas; `!` before a link; what makes a bare address a link.
 */
const special = /[\\`*_{}[\]<>#|~&$\n]|!$|:(?=\/\/)|(?<=www)\.|(?<=[!-~])@(?=[\w.-])/gi;

/** Gives text that Markdown prints as it stands, in the middle of a line; a line break becomes `<br>`. */
export function escapeMarkdown(text: string): string {
  return text.replace(special, (mark) => replacements[mark] ?? `\\${mark}`);
}

/** Where a backslash does not do: some readers look for tags and code before they look for backslashes, and for addresses after. */
const replacements: Readonly<Record<string, string>> = {
  '\n': '<br>',
  '<': '&lt;',
  '>': '&gt;',
  '`': '&#96;',
  '@': '<!-- -->@',
};

/** Gives a line that opens no list, rule or underlined heading: the marker it begins with is escaped. */
export function escapeLineStart(line: string): string {
  return line.replace(/^(?:(?=[-+=])|(\d{1,9})(?=[.)](?:[ \t]|$)))/, '$1\\');
}
