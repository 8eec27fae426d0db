import { planSchemas } from './planSchemas.ts';
import { schemeSchemas } from './schemeSchemas.ts';
import { valueSchemas } from './valueSchemas.ts';

/** The schemas of the library by name, in reading order; the names are those of the reference. */
export const documentedSchemas = { ...planSchemas, ...schemeSchemas, ...valueSchemas } as const;

/** The name of a schema of the library. */
export type SchemaName = keyof typeof documentedSchemas;
