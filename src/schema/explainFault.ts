import type * as z from 'zod';
import { nearestWord } from '../internal/nearestWord.ts';
import { inputIssue } from '../issue/inputCodes.ts';
import type { Issue } from '../issue/issue.ts';
import { explainLeaf, typeOf } from './explainLeaf.ts';

type Path = readonly (string | number)[];
type Definition = z.core.$ZodTypes['_zod']['def'];

/**
 * Says in our words why a value does not fit a schema, or returns an empty list if it does.
 *
 * Zod answers a value that fits no member of a union with the complaint of one member, which may be the wrong one; here
 * the member that the value comes nearest to is chosen: the same type, the most fields in common, the fewest faults.
 */
export function explainFault(schema: z.core.$ZodType, value: unknown, path: Path): Issue[] {
  const definition = definitionOf(schema);
  switch (definition.type) {
    case 'union':
      return explainUnion(definition, value, path);
    case 'object':
      return explainObject(schema, definition, value, path);
    case 'array':
      return explainArray(schema, definition.element, value, path);
    case 'record':
      return explainRecord(definition, value, path);
    default:
      return explainLeaf(schema, value, path);
  }
}

/** The definition of a schema without the wrappers that only make it optional or recursive. */
export function definitionOf(schema: z.core.$ZodType): Definition {
  const definition = schema._zod.def as Definition;
  if (definition.type === 'optional') return definitionOf(definition.innerType);
  if (definition.type === 'lazy') return definitionOf(definition.getter());
  return definition;
}

function explainUnion(definition: Extract<Definition, { type: 'union' }>, value: unknown, path: Path): Issue[] {
  const discriminator = (definition as { discriminator?: string }).discriminator;
  if (discriminator !== undefined && isObject(value))
    return explainTagged(definition.options, discriminator, value, path);
  const attempts = definition.options.map((option) => ({ option, issues: explainFault(option, value, path) }));
  if (attempts.some(({ issues }) => issues.length === 0)) return [];
  const sameType = attempts.filter(({ issues }) => !isTypeFault(issues, path));
  if (sameType.length === 0) {
    const expected = new Set(attempts.flatMap(({ issues }) => (issues[0]?.params.expected ?? []) as string[]));
    const first = attempts[0]?.issues[0];
    if (first !== undefined && first.code !== 'input.type') return [first];
    return [inputIssue('input.type', path, { expected: [...expected], received: typeOf(value) })];
  }
  const ranked = sameType.map(({ option, issues }) => ({ issues, shared: sharedKeys(option, value) }));
  ranked.sort((a, b) => b.shared - a.shared || a.issues.length - b.issues.length);
  return ranked[0]?.issues ?? [];
}

function explainTagged(
  options: readonly z.core.$ZodType[],
  discriminator: string,
  value: Record<string, unknown>,
  path: Path,
): Issue[] {
  const tag = value[discriminator];
  const tags: string[] = [];
  for (const option of options) {
    const shape = shapeOf(option);
    for (const known of shape?.[discriminator]?._zod.values ?? []) {
      if (known === tag) return explainFault(option, value, path);
      tags.push(String(known));
    }
  }
  if (tag === undefined)
    return [inputIssue('input.missing', [...path, discriminator], { key: discriminator, expected: tags })];
  if (typeof tag !== 'string') {
    return [inputIssue('input.type', [...path, discriminator], { expected: ['text'], received: typeOf(tag) })];
  }
  const nearest = nearestWord(tag, tags);
  return [inputIssue('input.value', [...path, discriminator], { value: tag.slice(0, 80), allowed: tags, nearest })];
}

function explainObject(
  schema: z.core.$ZodType,
  definition: Extract<Definition, { type: 'object' }>,
  value: unknown,
  path: Path,
): Issue[] {
  const issues = explainFields(definition, value, path);
  if (isObject(value)) {
    for (const key of Object.keys(definition.shape)) {
      if (value[key] === undefined) continue;
      issues.push(...explainFault(definition.shape[key] as z.core.$ZodType, value[key], [...path, key]));
    }
  }
  return issues.length > 0 ? issues : explainLeaf(schema, value, path);
}

/** The faults of an object apart from those within its fields: fields it must not have, and fields it lacks. */
function explainFields(definition: Extract<Definition, { type: 'object' }>, value: unknown, path: Path): Issue[] {
  if (!isObject(value)) return [inputIssue('input.type', path, { expected: ['object'], received: typeOf(value) })];
  const issues: Issue[] = [];
  const keys = Object.keys(definition.shape);
  for (const key of Object.keys(value)) {
    if (definition.shape[key] !== undefined || definition.catchall === undefined) continue;
    const nearest = nearestWord(key, keys);
    issues.push(inputIssue('input.unknownKey', [...path, key], { key: key.slice(0, 80), nearest }));
  }
  for (const key of keys) {
    const field = definition.shape[key] as z.core.$ZodType;
    if (value[key] !== undefined || field._zod.optin === 'optional') continue;
    issues.push(inputIssue('input.missing', [...path, key], { key, expected: expectedTypes(field) }));
  }
  return issues;
}

/**
 * Like {@link explainFault}, but says of an object or list only what is wrong with itself, not with its parts.
 *
 * For places that zod was right about: it has issues of its own for the parts.
 */
export function explainPlace(schema: z.core.$ZodType, value: unknown, path: Path): Issue[] {
  const definition = definitionOf(schema);
  if (definition.type === 'object') {
    const issues = explainFields(definition, value, path);
    return issues.length > 0 ? issues : explainLeaf(schema, value, path);
  }
  return definition.type === 'array' ? explainLeaf(schema, value, path) : explainFault(schema, value, path);
}

function explainArray(schema: z.core.$ZodType, element: z.core.$ZodType, value: unknown, path: Path): Issue[] {
  if (!Array.isArray(value)) return [inputIssue('input.type', path, { expected: ['list'], received: typeOf(value) })];
  const faults = value.flatMap((part: unknown, index) => explainFault(element, part, [...path, index]));
  return faults.length > 0 ? faults : explainLeaf(schema, value, path);
}

function explainRecord(definition: Extract<Definition, { type: 'record' }>, value: unknown, path: Path): Issue[] {
  if (!isObject(value)) return [inputIssue('input.type', path, { expected: ['object'], received: typeOf(value) })];
  return Object.keys(value).flatMap((key) => [
    ...explainFault(definition.keyType, key, [...path, key]),
    ...explainFault(definition.valueType, value[key], [...path, key]),
  ]);
}

/** What a field may hold, in the words of `input.type`. */
function expectedTypes(schema: z.core.$ZodType): string[] {
  const issues = explainFault(schema, Symbol.iterator, []);
  return (issues[0]?.params.expected ?? issues[0]?.params.allowed ?? []) as string[];
}

function sharedKeys(option: z.core.$ZodType, value: unknown): number {
  const shape = shapeOf(option);
  if (shape === undefined || !isObject(value)) return 0;
  return Object.keys(value).filter((key) => shape[key] !== undefined && !commonKeys.has(key)).length;
}

/** Fields that every object may carry say nothing about which of several objects is meant. */
const commonKeys = new Set(['label', 'source', 'note', 'implied', 'ext']);

function shapeOf(schema: z.core.$ZodType): Readonly<Record<string, z.core.$ZodType>> | undefined {
  const definition = definitionOf(schema);
  return definition.type === 'object' ? definition.shape : undefined;
}

function isTypeFault(issues: readonly Issue[], path: Path): boolean {
  const [first] = issues;
  return issues.length === 1 && first?.code === 'input.type' && first.path.length === path.length;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
