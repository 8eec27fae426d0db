import type * as z from 'zod';
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
    record: '以名称为键的对象',
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
    record: 'object by name',
    or: ' or ',
    date: 'date',
  },
} as const;

/**
 * Puts the type of a schema into words: the name of a documented schema as a link to its page, the codes of a short list,
 * or the kind of JSON value.
 *
 * @param inside - set when the schema itself is described, so that it is not answered by its own name
 */
export function printType(schema: z.core.$ZodType, language: Language, inside = false): Span[] {
  const inner = unwrap(schema);
  const name = inside ? undefined : documentedName(inner);
  if (name !== undefined) return [{ text: name, href: `${name}.md` }];
  const word = words[language];
  const definition = inner._zod.def as z.core.$ZodTypes['_zod']['def'];
  switch (definition.type) {
    case 'string':
      return [{ text: (definition as { format?: string }).format === 'date' ? word.date : word.string }];
    case 'number':
      return [{ text: (definition as { format?: string }).format === 'safeint' ? word.int : word.number }];
    case 'array':
      return [{ text: word.of }, ...printType(definition.element, language), { text: word.list }].filter(hasText);
    case 'union':
      return join(
        definition.options.map((option) => printType(option, language)),
        word.or,
      );
    case 'enum':
      return join(
        Object.values(definition.entries).map((code) => [{ text: String(code), code: true }]),
        word.or,
      );
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
      return [{ text: word.record }];
    case 'boolean':
      return [{ text: word.boolean }];
    default:
      return [{ text: word.unknown }];
  }
}

/** An object without a page of its own: its fields in braces, those that may be absent with a question mark. */
function printShape(shape: Readonly<Record<string, z.core.$ZodType>>, language: Language): Span[] {
  const fields = Object.entries(shape).filter(([key]) => !commonFields.has(key));
  const text = fields.map(([key, field]) => (field._zod.optin === 'optional' ? `${key}?` : key)).join(', ');
  return [{ text: `{ ${text} }`, code: true }, ...(fields.length === 0 ? [{ text: words[language].object }] : [])];
}

const commonFields = new Set(['label', 'source', 'note', 'implied', 'ext']);

function hasText(span: Span): boolean {
  return span.text !== '';
}

function join(parts: readonly (readonly Span[])[], separator: string): Span[] {
  return parts.flatMap((part, index) => (index === 0 ? part : [{ text: separator }, ...part]));
}
