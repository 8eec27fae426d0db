import type { Language } from '../issue/language.ts';
import type { Name } from '../schema/text.ts';

/** The words of a text in one language; a text without an English version is given as it stands, a hidden one as printed. */
export function nameText(name: Name, language: Language): string {
  if (typeof name === 'string') return name;
  if ('masked' in name) return name.masked;
  return language === 'en' ? (name.en ?? name['zh-CN']) : name['zh-CN'];
}
