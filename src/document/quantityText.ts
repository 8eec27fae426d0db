import { match, P } from 'ts-pattern';
import type { Language } from '../issue/language.ts';
import type { Ends } from '../schema/ends.ts';
import type { Quantity } from '../schema/quantity.ts';

const units = {
  'zh-CN': {
    percent: '%',
    person: '人',
    personTime: '人次',
    household: '户',
    squareMetre: '平方米',
    cubicMetre: '立方米',
    month: '个月',
    yuan: '元',
  },
  en: {
    percent: '%',
    person: ' persons',
    personTime: ' person-times',
    household: ' households',
    squareMetre: ' m²',
    cubicMetre: ' m³',
    month: ' months',
    yuan: ' yuan',
  },
} as const;

const words = {
  'zh-CN': {
    all: '全部',
    none: '零',
    atLeast: '不少于',
    percentAtLeast: '不低于',
    above: '超过',
    atMost: '不超过',
    below: '低于',
    about: '约',
    nearly: '近',
    over: '',
    overAfter: '多',
    join: '且',
    range: '—',
  },
  en: {
    all: 'all',
    none: 'none',
    atLeast: 'at least ',
    percentAtLeast: 'at least ',
    above: 'more than ',
    atMost: 'at most ',
    below: 'less than ',
    about: 'about ',
    nearly: 'nearly ',
    over: 'over ',
    overAfter: '',
    join: ' and ',
    range: '–',
  },
} as const;

/** A quantity in words as an office writes it, with its unit; what the source hides or leaves open is given as printed. */
export function quantityText(quantity: Quantity, unit: string | undefined, language: Language): string {
  const word = words[language];
  const after = unitText(unit, language);
  return match(quantity)
    .with('all', 'none', (share) => word[share])
    .with(P.number, P.string, (value) => `${value}${after}`)
    .with({ masked: P.string }, ({ masked }) => masked)
    .with({ vague: P.string }, ({ vague }) => vague)
    .with({ about: P.number }, ({ about }) => `${word.about}${about}${after}`)
    .with({ over: P.number }, ({ over }) => `${word.over}${over}${word.overAfter}${after}`)
    .with({ nearly: P.number }, ({ nearly }) => `${word.nearly}${nearly}${after}`)
    .otherwise((ends) => endsText(ends as Ends, unit, language));
}

function endsText(ends: Ends, unit: string | undefined, language: Language): string {
  const word = words[language];
  const after = unitText(unit, language);
  const { atLeast, above, atMost, below } = ends;
  if (atLeast !== undefined && atMost !== undefined) return `${bound(atLeast)}${word.range}${bound(atMost)}${after}`;
  const parts: string[] = [];
  const least = unit === 'percent' ? word.percentAtLeast : word.atLeast;
  if (atLeast !== undefined) parts.push(`${least}${bound(atLeast)}${after}`);
  if (above !== undefined) parts.push(`${word.above}${bound(above)}${after}`);
  if (atMost !== undefined) parts.push(`${word.atMost}${bound(atMost)}${after}`);
  if (below !== undefined) parts.push(`${word.below}${bound(below)}${after}`);
  return parts.join(word.join);
}

function bound(end: NonNullable<Ends['atLeast']>): string {
  return typeof end === 'object' ? end.masked : String(end);
}

/** The unit as it stands behind a number; a word that is no code stands as printed. */
function unitText(unit: string | undefined, language: Language): string {
  if (unit === undefined) return '';
  const known = (units[language] as Readonly<Record<string, string>>)[unit];
  return known ?? (language === 'en' ? ` ${unit}` : unit);
}
