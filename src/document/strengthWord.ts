import type { StrengthCode } from '../codelist/strength.ts';
import { strengthText } from '../codelist/text/strength.ts';
import type { Language } from '../issue/language.ts';

/** The first of the words that a strength stands for: 力争 of 力争、争取. */
export function strengthWord(strength: StrengthCode, language: Language): string {
  return strengthText.codes[strength].title[language].split('、')[0] ?? strength;
}
