import * as z from 'zod';
import type { DocumentedSchema, SchemaText } from './documentedSchema.ts';
import { documentedSchemas, type SchemaName } from './documentedSchemas.ts';

const nameOf = new Map<z.core.$ZodType, SchemaName>(
  Object.entries(documentedSchemas).map(([name, { schema }]) => [schema, name as SchemaName]),
);

/** The name under which a schema of the library is documented, or undefined. */
export function documentedName(schema: z.core.$ZodType): SchemaName | undefined {
  return nameOf.get(schema);
}

/**
 * Finds a schema and its text: by name for those of the library; for any other zod schema the text given, or else what
 * its own metadata (`.meta({ title, description, examples })`, `.describe(…)`) says.
 *
 * @throws RangeError `reference.schema.unknown` for a name that the library does not have
 */
export function resolveSchema(schema: SchemaName | z.ZodType, text?: SchemaText): DocumentedSchema {
  if (typeof schema !== 'string') {
    const name = documentedName(schema);
    return { schema, text: text ?? (name === undefined ? textOfMetadata(schema) : documentedSchemas[name].text) };
  }
  if (!Object.hasOwn(documentedSchemas, schema)) {
    throw new RangeError(`reference.schema.unknown: there is no schema “${schema}”`);
  }
  return documentedSchemas[schema];
}

/** The text that a schema carries in its own zod metadata, in whatever language it is written. */
export function textOfMetadata(schema: z.core.$ZodType): SchemaText {
  const meta = z.globalRegistry.get(schema) ?? {};
  const title = typeof meta.title === 'string' ? meta.title : '';
  const description = typeof meta.description === 'string' ? meta.description : '';
  const [example] = Array.isArray(meta.examples) ? (meta.examples as unknown[]) : [];
  return { title: { 'zh-CN': title, en: title }, description: { 'zh-CN': description, en: description }, example };
}
