import type * as z from 'zod';
import type { Block, Inline, TableRow } from '../document/block.ts';
import type { Language } from '../issue/language.ts';
import { commonText } from '../schema/fields/common.ts';
import type { FieldText } from '../schema/fields/fieldText.ts';
import type { SchemaName, SchemaText } from './documentedSchemas.ts';
import { printRange } from './printRange.ts';
import { printType } from './printType.ts';
import { resolveSchema, textOfMetadata } from './resolveSchema.ts';
import { shapeOf, unwrap } from './unwrap.ts';

const headings = {
  'zh-CN': ['字段', '名称', '类型', '必填', '单位', '范围', '说明', '示例'],
  en: ['Field', 'Title', 'Type', 'Required', 'Unit', 'Range', 'Definition', 'Example'],
} as const;

const sentences = {
  'zh-CN': { example: '示例', required: '是', optional: '否', type: '类型：', separator: ' / ' },
  en: { example: 'Example', required: 'yes', optional: 'no', type: 'Type: ', separator: ' / ' },
} as const;

/**
 * Describes a schema as a page: its title and definition, a table of its fields (field, title, type, required, unit, range,
 * definition, example), and an example.
 *
 * Works for the schemas of the library by name, and for any zod schema of your own: with `text` you say what a person reads
 * about it in both languages; without, its zod metadata (`.meta(…)`, `.describe(…)`) is printed.
 *
 * @param schema - a name such as `'task'`, or a zod schema
 * @param options - `language` of the page; `text` for a schema of your own
 * @returns blocks for {@link renderMarkdown} and {@link renderHtml}
 * @throws RangeError `reference.schema.unknown` for a name that the library does not have
 * @example
 * describeSchema('phase', { language: 'en' })[0]; // => { type: 'heading', level: 1, text: 'Phase' }
 */
export function describeSchema(
  schema: SchemaName | z.ZodType,
  options: { readonly language: Language; readonly text?: SchemaText },
): Block[] {
  return describeIn(schema, [options.language], options.text);
}

/** Like {@link describeSchema}, with the words of several languages side by side. */
export function describeIn(
  schema: SchemaName | z.ZodType,
  languages: readonly [Language, ...Language[]],
  given?: SchemaText,
): Block[] {
  const { schema: resolved, text } = resolveSchema(schema, given);
  const [first] = languages;
  const shape = shapeOf(resolved);
  const blocks: Block[] = [{ type: 'heading', level: 1, text: both(text.title, languages) }];
  for (const language of languages) {
    if (text.description[language] !== '') blocks.push({ type: 'paragraph', text: text.description[language] });
  }
  if (shape === undefined) {
    const type = printType(unwrap(resolved), first, true);
    blocks.push({ type: 'paragraph', text: [{ text: sentences[first].type }, ...type] });
  } else {
    const rows = Object.entries(shape).map(([key, field]) => fieldRow(key, field, text, languages));
    blocks.push({ type: 'table', head: [headingRow(languages)], rows });
  }
  if (text.example !== undefined) {
    blocks.push({
      type: 'heading',
      level: 2,
      text: languages.map((language) => sentences[language].example).join(' / '),
    });
    blocks.push({ type: 'code', language: 'json', text: JSON.stringify(text.example, null, 2) });
  }
  return blocks;
}

/** The columns with words in them, title and definition, stand once for each language. */
function headingRow(languages: readonly [Language, ...Language[]]): TableRow {
  return headings[languages[0]].flatMap((_, column) => {
    const words = languages.map((language) => headings[language][column] as string);
    return column === 1 || column === 6 ? words : [words.join(' / ')];
  });
}

function fieldRow(
  key: string,
  field: z.core.$ZodType,
  text: SchemaText,
  languages: readonly [Language, ...Language[]],
): TableRow {
  const words = fieldText(key, field, text);
  const [first] = languages;
  const required = field._zod.optin !== 'optional';
  const yesOrNo = languages.map((language) => sentences[language][required ? 'required' : 'optional']).join(' / ');
  return [
    [{ text: key, code: true }],
    ...languages.map((language) => words.title[language]),
    printType(field, first),
    yesOrNo,
    words.unit === undefined ? '' : both(words.unit, languages),
    printRange(field),
    ...languages.map((language) => words.description[language]),
    exampleCell(words.example),
  ];
}

function fieldText(key: string, field: z.core.$ZodType, text: SchemaText): FieldText {
  const stated = text.fields?.[key] ?? (commonText.fields as Readonly<Record<string, FieldText>>)[key];
  if (stated !== undefined) return stated;
  const own = textOfMetadata(field);
  return own.description.en === '' && own.title.en === '' ? textOfMetadata(unwrap(field)) : own;
}

function exampleCell(example: unknown): Inline {
  return example === undefined ? '' : [{ text: JSON.stringify(example), code: true }];
}

function both(words: Readonly<Record<Language, string>>, languages: readonly Language[]): string {
  return [...new Set(languages.map((language) => words[language]))].filter((word) => word !== '').join(' ');
}
