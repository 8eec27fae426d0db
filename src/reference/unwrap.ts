import type * as z from 'zod';

/** A schema without the wrappers that make it optional, nullable, read-only or recursive. */
export function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  const definition = schema._zod.def as z.core.$ZodTypes['_zod']['def'];
  switch (definition.type) {
    case 'optional':
    case 'nullable':
    case 'readonly':
    case 'default':
    case 'prefault':
    case 'nonoptional':
    case 'catch':
      return unwrap(definition.innerType);
    case 'lazy':
      return unwrap(definition.getter());
    default:
      return schema;
  }
}

/** The fields of an object schema, or undefined for any other. */
export function shapeOf(schema: z.core.$ZodType): Readonly<Record<string, z.core.$ZodType>> | undefined {
  const definition = unwrap(schema)._zod.def as z.core.$ZodTypes['_zod']['def'];
  return definition.type === 'object' ? definition.shape : undefined;
}
