import type * as z from 'zod';
import type { FieldText, ValueText } from '../schema/fields/fieldText.ts';

/** What a person reads about a schema: the schema as a whole and, for an object, each of its fields. */
export interface SchemaText extends ValueText {
  readonly fields?: Readonly<Record<string, FieldText>>;
}

/** A schema and what a person reads about it. */
export interface DocumentedSchema {
  readonly schema: z.core.$ZodType;
  readonly text: SchemaText;
}

/** A table of documented schemas that remembers their names but not their types, which would fill the declarations. */
export function documented<Name extends string>(
  schemas: Readonly<Record<Name, DocumentedSchema>>,
): Readonly<Record<Name, DocumentedSchema>> {
  return schemas;
}
