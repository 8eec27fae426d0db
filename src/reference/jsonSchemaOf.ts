import * as z from 'zod';
import { periodPattern } from '../period/periodPattern.ts';
import { commonText } from '../schema/fields/common.ts';
import type { FieldText } from '../schema/fields/fieldText.ts';
import { requirementsOf } from '../schema/needsOneOf.ts';
import type { SchemaText } from './documentedSchema.ts';
import { documentedSchemas, type SchemaName } from './documentedSchemas.ts';
import { documentedName, resolveSchema } from './resolveSchema.ts';

/** A JSON Schema 2020-12; plain JSON. */
export type JsonSchema = { [key: string]: unknown };

/** What JSON Schema cannot say about the documents of the library; the parse functions check it. */
export const beyondJsonSchema = [
  'ids are unique in their document',
  'period texts name days that exist, and do not end before they start',
  'texts are well formed Unicode (no half characters)',
  'conditions, measures, items and repeats nest at most 32 levels deep, ext at most 8',
  'dates exist (the format “date” is only asserted where the validator is told to)',
] as const;

/**
 * Gives the JSON Schema (2020-12) of a schema, with the titles and definitions of its fields in both languages.
 *
 * Every documented schema becomes one entry of `$defs`. Requirements between fields (at least one of, exactly one of) and
 * the shape of period texts are part of it; what JSON Schema cannot say is listed in {@link beyondJsonSchema}.
 *
 * @param schema - a name such as `'plan'`, or a zod schema of your own
 * @param options - `text`: what a person reads about a schema of your own
 * @returns a new object each time
 * @throws RangeError `reference.schema.unknown` for a name that the library does not have
 * @example
 * jsonSchemaOf('plan').$schema; // => 'https://json-schema.org/draft/2020-12/schema'
 */
export function jsonSchemaOf(schema: SchemaName | z.ZodType, options: { readonly text?: SchemaText } = {}): JsonSchema {
  const { schema: resolved, text } = resolveSchema(schema, options.text);
  const ours = documentedName(resolved) !== undefined;
  const generated = z.toJSONSchema(resolved, {
    metadata: namesOf(resolved),
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      require(jsonSchema as JsonSchema, zodSchema);
      if (ours) nameForms(jsonSchema as JsonSchema);
    },
  }) as JsonSchema;
  decorate(generated, resolved, text);
  const definitions = (generated.$defs ?? {}) as Record<string, JsonSchema>;
  for (const [name, definition] of Object.entries(definitions)) {
    const documented = (documentedSchemas as Readonly<Record<string, { schema: z.core.$ZodType; text: SchemaText }>>)[
      name
    ];
    if (documented !== undefined) decorate(definition, documented.schema, documented.text);
  }
  return generated;
}

/** A registry that names every documented schema but the root itself, and leaves other schemas their own metadata. */
function namesOf(root: z.core.$ZodType): z.core.$ZodRegistry<Record<string, unknown>> {
  const registry = z.registry<Record<string, unknown>>();
  for (const [name, { schema }] of Object.entries(documentedSchemas)) {
    if (schema !== root) registry.add(schema as z.ZodType, { id: name });
  }
  const own = registry.get.bind(registry);
  registry.get = ((schema: z.ZodType) => own(schema) ?? z.globalRegistry.get(schema)) as typeof registry.get;
  return registry;
}

/** Says which fields an object needs besides those that are required each by itself. */
function require(target: JsonSchema, schema: z.core.$ZodType): void {
  for (const { keys, exactly } of requirementsOf(schema)) {
    target[exactly ? 'oneOf' : 'anyOf'] = keys.map((key) => ({ required: [key] }));
  }
}

/** Gives the forms of a union that have no name of their own the words by which they are told apart, for editors to show. */
function nameForms(union: JsonSchema): void {
  for (const form of [...((union.oneOf ?? union.anyOf ?? []) as JsonSchema[])]) {
    const properties = form.properties as Record<string, JsonSchema> | undefined;
    if (properties === undefined || form.title !== undefined) continue;
    const required = (form.required ?? Object.keys(properties)) as readonly string[];
    const tag = properties[required[0] ?? ''];
    form.title = (tag?.const ?? (tag?.enum as string[] | undefined)?.join(' | ') ?? required.join(', ')) as string;
  }
}

function decorate(target: JsonSchema, schema: z.core.$ZodType, text: SchemaText): void {
  describe(target, text);
  if (schema === documentedSchemas.periodText.schema) target.pattern = periodPattern.source;
  const properties = (target.properties ?? {}) as Record<string, JsonSchema>;
  for (const [key, property] of Object.entries(properties)) {
    const words = text.fields?.[key] ?? (commonText.fields as Readonly<Record<string, FieldText>>)[key];
    if (words === undefined) continue;
    const decorated = { ...property };
    // Editors propose a constant with its description: it says what the whole object is; and beside an example they fill in none.
    const constant = { title: words.title, description: text.description, example: undefined };
    describe(decorated, typeof property.const === 'string' ? constant : words);
    properties[key] = decorated;
  }
}

function describe(
  target: JsonSchema,
  { title, description, example, unit }: SchemaText & { unit?: FieldText['unit'] },
): void {
  if (title.en !== '') target.title = title['zh-CN'] === title.en ? title.en : `${title['zh-CN']} ${title.en}`;
  const measured = unit === undefined ? '' : ` (${unit['zh-CN']} ${unit.en})`;
  const lines = [...new Set([description['zh-CN'], description.en])].filter((line) => line !== '');
  if (lines.length > 0) target.description = lines.join('\n') + measured;
  if (example !== undefined) target.examples = [example];
}
