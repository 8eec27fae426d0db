import type * as z from 'zod';
import { codeLists } from '../codelist/text/codeLists.ts';
import type { Span } from '../document/block.ts';
import type { Language } from '../issue/language.ts';
import { documentedName } from './resolveSchema.ts';
import { unwrap } from './unwrap.ts';

const words = {
  'zh-CN': {
    string: '文字',
    number: '数',
    int: '整数',
    boolean: '真假值',
    unknown: '任意 JSON',
    object: '对象',
    list: '的列表',
    of: '',
    record: '以名称为键的对象，值为',
    or: '或',
    date: '日期',
  },
  en: {
    string: 'text',
    number: 'number',
    int: 'whole number',
    boolean: 'true or false',
    unknown: 'any JSON',
    object: 'object',
    list: '',
    of: 'list of ',
    record: 'object by name of ',
    or: ' or ',
    date: 'date',
  },
} as const;

/** Says where the description of a schema or code list stands: an address, or an anchor of the same page. */
export type LinkTo = (name: string) => string;

/**
 * Puts the type of a schema into words: the name of a documented schema or code list as a link, the codes of a short list, or
 * the kind of JSON value.
 *
 * @param inside - set when the schema itself is described, so that it is not answered by its own name
 */
export function printType(schema: z.core.$ZodType, language: Language, linkTo: LinkTo, inside = false): Span[] {
  const inner = unwrap(schema);
  const name = inside ? undefined : documentedName(inner);
  if (name !== undefined) return [{ text: name, href: linkTo(name) }];
  const word = words[language];
  const definition = inner._zod.def as z.core.$ZodTypes['_zod']['def'];
  switch (definition.type) {
    case 'string':
      return [{ text: (definition as { format?: string }).format === 'date' ? word.date : word.string }];
    case 'number':
      return [{ text: (definition as { format?: string }).format === 'safeint' ? word.int : word.number }];
    case 'array':
      return [{ text: word.of }, ...printType(definition.element, language, linkTo), { text: word.list }].filter(
        hasText,
      );
    case 'union':
      return printUnion(definition.options, language, linkTo);
    case 'enum':
      return printCodes(Object.values(definition.entries).map(String), language, linkTo);
    case 'literal':
      return join(
        definition.values.map((value) => [{ text: JSON.stringify(value) ?? 'undefined', code: true }]),
        word.or,
      );
    case 'object':
      return Object.keys(definition.shape).length === 0
        ? [{ text: word.object }]
        : printShape(definition.shape, language);
    case 'record':
      return [{ text: word.record }, ...printType(definition.valueType, language, linkTo)];
    case 'boolean':
      return [{ text: word.boolean }];
    default:
      return [{ text: word.unknown }];
  }
}

function printUnion(options: readonly z.core.$ZodType[], language: Language, linkTo: LinkTo): Span[] {
  const parts = options.map((option) => printType(option, language, linkTo));
  const seen = new Set<string>();
  const different = parts.filter((part) => {
    const key = JSON.stringify(part);
    return !seen.has(key) && seen.add(key);
  });
  return join(different, words[language].or);
}

/** The codes of a short list one by one, of a longer one by the name of the list. */
function printCodes(codes: readonly string[], language: Language, linkTo: LinkTo): Span[] {
  const list = Object.entries(codeLists).find(([, { codes: known }]) => sameKeys(Object.keys(known), codes));
  if (list !== undefined && codes.length > 3) return [{ text: list[0], href: linkTo(list[0]) }];
  return join(
    codes.map((code) => [{ text: code, code: true }]),
    words[language].or,
  );
}

function sameKeys(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((key, index) => key === right[index]);
}

/** An object without a page of its own: its fields in braces, those that may be absent with a question mark, words as such. */
function printShape(shape: Readonly<Record<string, z.core.$ZodType>>, language: Language): Span[] {
  const fields = Object.entries(shape).filter(([key]) => !commonFields.has(key));
  const text = fields.map(([key, field]) => (field._zod.optin === 'optional' ? `${key}?` : key + printWords(field)));
  return [
    { text: `{ ${text.join(', ')} }`, code: true },
    ...(fields.length === 0 ? [{ text: words[language].object }] : []),
  ];
}

function printWords(schema: z.core.$ZodType): string {
  const definition = unwrap(schema)._zod.def as z.core.$ZodTypes['_zod']['def'];
  if (definition.type === 'literal') return `: ${definition.values.join(' | ')}`;
  return definition.type === 'enum' ? `: ${Object.values(definition.entries).join(' | ')}` : '';
}

const commonFields = new Set(['label', 'source', 'note', 'implied', 'ext']);

function hasText(span: Span): boolean {
  return span.text !== '';
}

function join(parts: readonly (readonly Span[])[], separator: string): Span[] {
  return parts.flatMap((part, index) => (index === 0 ? part : [{ text: separator }, ...part]));
}
