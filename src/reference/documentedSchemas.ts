import type * as z from 'zod';
import type { FieldText, ValueText } from '../schema/fields/fieldText.ts';
import { phaseText } from '../schema/fields/phase.ts';
import { phaseSchema } from '../schema/phase.ts';

/** What a person reads about a schema: the schema as a whole and, for an object, each of its fields. */
export interface SchemaText extends ValueText {
  readonly fields?: Readonly<Record<string, FieldText>>;
}

/** A schema and what a person reads about it. */
export interface DocumentedSchema {
  readonly schema: z.core.$ZodType;
  readonly text: SchemaText;
}

/** The schemas of the library by name, in reading order; the names are those of the reference pages. */
export const documentedSchemas = {
  phase: { schema: phaseSchema, text: phaseText },
} as const satisfies Readonly<Record<string, DocumentedSchema>>;

/** The name of a schema of the library. */
export type SchemaName = keyof typeof documentedSchemas;
