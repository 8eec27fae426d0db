import type { Language } from '../issue/language.ts';
import type { Block } from './block.ts';
import { chineseNumber } from './chineseNumber.ts';
import { headingLevel } from './headingLevel.ts';

/**
 * Gives a document with its headings numbered as offices do: 一、 （一） 1. （1） in Chinese, 1. 1.1 1.1.1 in English.
 *
 * Headings of level 1 are titles: they keep their text, and numbering begins anew under each. A heading that skips a level is numbered as
 * the next level. Chinese has four numbered levels; a fifth keeps its text.
 *
 * @param blocks - the document, from top to bottom
 * @param options - `language` of the numbers
 * @returns the same blocks, numbered headings replaced by copies
 * @source GB/T 9704-2012, 7.3.3 (Chinese); English: our choice
 * @example
 * numberedHeadings([{ type: 'heading', level: 2, text: '工作目标' }], { language: 'zh-CN' });
 * // => [{ type: 'heading', level: 2, text: '一、工作目标' }]
 */
export function numberedHeadings(blocks: readonly Block[], options: { readonly language: Language }): Block[] {
  const open: { readonly level: number; number: number }[] = [];
  return blocks.map((block) => {
    if (block.type !== 'heading') return block;
    const level = headingLevel(block.level);
    // The sibling before stays open, and lends its number, if everything deeper has been closed.
    let last = 0;
    while ((open.at(-1)?.level ?? 0) >= level) last = open.pop()?.number ?? 0;
    if (level === 1) return block;
    open.push({ level, number: last + 1 });
    const number = formatNumber(
      open.map((heading) => heading.number),
      options.language,
    );
    const text = typeof block.text === 'string' ? number + block.text : [{ text: number }, ...block.text];
    return { ...block, text };
  });
}

function formatNumber(numbers: readonly number[], language: Language): string {
  const last = numbers.at(-1) ?? 1;
  if (language === 'en') return numbers.length === 1 ? `${last}. ` : `${numbers.join('.')} `;
  return (
    [`${chineseNumber(last)}、`, `（${chineseNumber(last)}）`, `${last}.`, `（${last}）`][numbers.length - 1] ?? ''
  );
}
