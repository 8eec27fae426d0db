import type * as z from 'zod';

/** The definition of a schema, told apart by its `type`. */
export type Definition = z.core.$ZodTypes['_zod']['def'];

/** The definition of a schema without the wrappers that only make it optional or recursive. */
export function definitionOf(schema: z.core.$ZodType): Definition {
  const definition = schema._zod.def as Definition;
  if (definition.type === 'optional') return definitionOf(definition.innerType);
  if (definition.type === 'lazy') return definitionOf(definition.getter());
  return definition;
}

/** The fields of an object schema, or undefined for any other. */
export function shapeOf(schema: z.core.$ZodType): Readonly<Record<string, z.core.$ZodType>> | undefined {
  const definition = definitionOf(schema);
  return definition.type === 'object' ? definition.shape : undefined;
}

/** Fields that every object may carry say nothing about which of several objects is meant. */
export const commonKeys = new Set(['label', 'source', 'note', 'implied', 'ext']);

/** The fields by which a form is told from others: those it needs, or all it has if it needs none. */
export function distinguishingKeys(option: z.core.$ZodType): string[] {
  const shape = shapeOf(option) ?? {};
  const keys = Object.keys(shape).filter((key) => !commonKeys.has(key));
  const needed = keys.filter((key) => shape[key]?._zod.optin !== 'optional');
  return needed.length > 0 ? needed.slice(0, 1) : keys;
}

/** How many fields of a value an object schema knows, apart from those that every object may carry. */
export function sharedKeys(option: z.core.$ZodType, value: unknown): number {
  const shape = shapeOf(option);
  if (shape === undefined || !isObject(value)) return 0;
  return Object.keys(value).filter((key) => shape[key] !== undefined && !commonKeys.has(key)).length;
}

/** A small object by its fields, as one writes it; any other is an object. */
export function printForm(shape: Readonly<Record<string, z.core.$ZodType>>): string {
  const keys = Object.keys(shape).filter((key) => shape[key]?._zod.optin !== 'optional');
  return keys.length === 1 && Object.keys(shape).length < 3 ? `{ ${keys[0]}: … }` : 'object';
}

/** Whether a value is an object and no list. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
