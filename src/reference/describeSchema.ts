import type * as z from 'zod';
import type { Block, Inline, TableRow } from '../document/block.ts';
import type { Language } from '../issue/language.ts';
import { commonText } from '../schema/fields/common.ts';
import type { FieldText } from '../schema/fields/fieldText.ts';
import { requirementsOf } from '../schema/needsOneOf.ts';
import type { SchemaText } from './documentedSchema.ts';
import type { SchemaName } from './documentedSchemas.ts';
import { printRange } from './printRange.ts';
import { type LinkTo, printType } from './printType.ts';
import { documentedName, resolveSchema, textOfMetadata } from './resolveSchema.ts';
import { shapeOf, unwrap } from './unwrap.ts';

const headings = {
  'zh-CN': {
    field: '字段',
    type: '类型',
    required: '必填',
    unit: '单位',
    range: '范围',
    definition: '说明',
    example: '示例',
  },
  en: {
    field: 'Field',
    type: 'Type',
    required: 'Required',
    unit: 'Unit',
    range: 'Range',
    definition: 'Definition',
    example: 'Example',
  },
} as const;

const sentences = {
  'zh-CN': {
    required: '是',
    optional: '否',
    type: '类型：',
    common: '此外可带通用字段 label、source、note、implied、ext。',
    atLeast: '至少填写其一：',
    exactly: '恰好填写其一：',
  },
  en: {
    required: 'yes',
    optional: 'no',
    type: 'Type: ',
    common: 'Besides, the common fields label, source, note, implied, ext.',
    atLeast: 'At least one of: ',
    exactly: 'Exactly one of: ',
  },
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
 * describeSchema('phase', { language: 'en' })[0]; // => { type: 'heading', level: 1, text: 'Phase', id: 'phase' }
 */
export function describeSchema(
  schema: SchemaName | z.ZodType,
  options: { readonly language: Language; readonly text?: SchemaText },
): Block[] {
  return describeSchemaIn(schema, [options.language], 1, (name) => `#${name}`, options.text);
}

/** Like {@link describeSchema}, with the words of several languages side by side, at any depth of a longer page. */
export function describeSchemaIn(
  schema: SchemaName | z.ZodType,
  languages: Languages,
  level: 1 | 2,
  linkTo: LinkTo,
  given?: SchemaText,
): Block[] {
  const { schema: resolved, text } = resolveSchema(schema, given);
  const name = documentedName(resolved);
  const shape = shapeOf(resolved);
  const title = both(text.title, languages);
  const blocks: Block[] = [{ type: 'heading', level, text: title, ...(name === undefined ? {} : { id: name }) }];
  for (const language of languages) {
    for (const line of text.description[language].split('\n')) {
      if (line !== '') blocks.push({ type: 'paragraph', text: line });
    }
  }
  if (shape === undefined) {
    const type = printType(unwrap(resolved), languages[0], linkTo, true);
    blocks.push({ type: 'paragraph', text: [{ text: sentences[languages[0]].type }, ...type] });
  } else {
    blocks.push(...describeFields(shape, text, languages, linkTo), ...describeRequirements(resolved, languages));
  }
  if (text.example !== undefined) {
    blocks.push({ type: 'code', language: 'json', text: JSON.stringify(text.example, null, 2) });
  }
  return blocks;
}

type Languages = readonly [Language, ...Language[]];

/** The table of fields; the common ones, if the object has them all, in one sentence behind it. */
function describeFields(shape: Shape, text: SchemaText, languages: Languages, linkTo: LinkTo): Block[] {
  const entries = Object.entries(shape);
  const common = Object.keys(commonText.fields);
  const hasCommon = common.every((key) => shape[key] !== undefined && text.fields?.[key] === undefined);
  const listed = hasCommon ? entries.filter(([key]) => !common.includes(key)) : entries;
  const rows = listed.map(([key, field]) => fieldRow(key, field, text, languages, linkTo));
  const table: Block = { type: 'table', head: [headingRow(languages)], rows };
  const sentence = languages.map((language) => sentences[language].common).join(' ');
  return hasCommon ? [table, { type: 'paragraph', text: sentence }] : [table];
}

function describeRequirements(schema: z.core.$ZodType, languages: Languages): Block[] {
  return requirementsOf(schema).map(({ keys, exactly }) => ({
    type: 'paragraph',
    text: [
      { text: languages.map((language) => sentences[language][exactly ? 'exactly' : 'atLeast']).join('') },
      ...keys.flatMap((key, index) => [...(index === 0 ? [] : [{ text: ', ' }]), { text: key, code: true }]),
    ],
  }));
}

/** One column a heading, but the definitions stand once for each language. */
function headingRow(languages: Languages): TableRow {
  const [first] = languages;
  return (Object.keys(headings[first]) as (keyof (typeof headings)['en'])[]).flatMap((column) => {
    const words = languages.map((language) => headings[language][column]);
    return column === 'definition' ? words : [words.join(' / ')];
  });
}

function fieldRow(
  key: string,
  field: z.core.$ZodType,
  text: SchemaText,
  languages: Languages,
  linkTo: LinkTo,
): TableRow {
  const words = fieldText(key, field, text);
  const required = field._zod.optin !== 'optional';
  return [
    [{ text: key, code: true }],
    printType(field, languages[0], linkTo),
    languages.map((language) => sentences[language][required ? 'required' : 'optional']).join(' / '),
    words.unit === undefined ? '' : both(words.unit, languages),
    printRange(field),
    ...languages.map((language) => definitionCell(words, language)),
    exampleCell(words.example),
  ];
}

function definitionCell({ title, description }: FieldText, language: Language): Inline {
  if (title[language] === '') return description[language];
  const stop = language === 'en' ? '. ' : '：';
  return [{ text: `${title[language]}${stop}`, strong: true }, { text: description[language] }];
}

type Shape = Readonly<Record<string, z.core.$ZodType>>;

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
