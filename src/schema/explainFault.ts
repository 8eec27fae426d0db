import type * as z from 'zod';
import { nearestWord } from '../internal/nearestWord.ts';
import { inputIssue } from '../issue/inputCodes.ts';
import type { Issue } from '../issue/issue.ts';
import { explainLeaf, typeOf } from './explainLeaf.ts';
import {
  commonKeys,
  type Definition,
  definitionOf,
  distinguishingKeys,
  isObject,
  printForm,
  shapeOf,
  sharedKeys,
} from './schemaForm.ts';

type Path = readonly (string | number)[];

/**
 * Says in our words why a value does not fit a schema, or returns an empty list if it does.
 *
 * Zod answers a value that fits no member of a union with the complaint of one member, which may be the wrong one; here
 * the member that the value comes nearest to is chosen: the same type, the most fields in common, the fewest faults.
 */
function explainFault(schema: z.core.$ZodType, value: unknown, path: Path): Issue[] {
  const definition = definitionOf(schema);
  switch (definition.type) {
    case 'union':
      return explainUnion(definition, value, path);
    case 'object':
      return explainObject(schema, definition, value, path);
    case 'array':
      return explainArray(schema, definition.element, value, path);
    case 'tuple':
      return explainTuple(schema, definition.items, value, path);
    case 'record':
      return explainRecord(definition, value, path);
    default:
      return explainLeaf(schema, value, path);
  }
}

function explainUnion(definition: Extract<Definition, { type: 'union' }>, value: unknown, path: Path): Issue[] {
  const discriminator = (definition as { discriminator?: string }).discriminator;
  if (discriminator !== undefined) return explainTagged(definition.options, discriminator, value, path);
  const attempts = definition.options.map((option) => ({ option, issues: explainFault(option, value, path) }));
  if (attempts.some(({ issues }) => issues.length === 0)) return [];
  const sameType = attempts.filter(({ issues }) => !isTypeFault(issues, path));
  if (sameType.length === 0)
    return noneFits(
      attempts.flatMap(({ issues }) => issues),
      value,
      path,
    );
  const [only] = sameType;
  if (sameType.length === 1 && only !== undefined) {
    if (definitionOf(only.option).type === 'union') return only.issues;
    if (isFarFromOnlyWord(only.issues, path)) {
      return noneFits(
        attempts.flatMap(({ issues }) => issues),
        value,
        path,
      );
    }
  }
  if (isObject(value)) return explainForms(sameType, value, path);
  return mergeWords(
    sameType.map(({ issues }) => issues),
    path,
  );
}

/** The value is of a type that no member of the union takes. */
function noneFits(issues: readonly Issue[], value: unknown, path: Path): Issue[] {
  const expected = new Set(issues.flatMap(({ params }) => (params.expected ?? params.allowed ?? []) as string[]));
  return [inputIssue('input.type', path, { expected: [...expected], received: typeOf(value) })];
}

/** A text unlike the one word that may stand in place of a number, say: what else may stand there is named as well. */
function isFarFromOnlyWord([first]: readonly Issue[], path: Path): boolean {
  if (first?.code !== 'input.value' || first.path.length !== path.length) return false;
  return first.params.nearest === null && (first.params.allowed as readonly string[]).length === 1;
}

/** A text that is none of the words and forms of several members: they are named together. */
function mergeWords(attempts: readonly (readonly Issue[])[], path: Path): Issue[] {
  const words = attempts.flat().filter(({ code }) => code === 'input.value' || code === 'input.pattern');
  const [first] = words;
  if (attempts.length < 2 || words.length < attempts.length || first === undefined) return [...(attempts[0] ?? [])];
  const allowed = words.flatMap(({ params }) => (params.allowed ?? [params.expected]) as string[]);
  const value = String(first.params.value);
  return [inputIssue('input.value', path, { value, allowed, nearest: nearestWord(value, allowed) })];
}

/** An object that is none of several forms: the form it shares most fields with is explained. */
function explainForms(
  attempts: readonly { readonly option: z.core.$ZodType; readonly issues: Issue[] }[],
  value: Record<string, unknown>,
  path: Path,
): Issue[] {
  const ranked = attempts.map(({ option, issues }) => ({ issues, shared: sharedKeys(option, value) }));
  ranked.sort((a, b) => b.shared - a.shared || a.issues.length - b.issues.length);
  const marks = [...new Set(attempts.flatMap(({ option }) => distinguishingKeys(option)))];
  const given = marks.filter((mark) => value[mark] !== undefined);
  const best = ranked[0] as (typeof ranked)[number];
  if (
    given.length > 1 &&
    best.issues.some(({ code, params }) => code === 'input.unknownKey' && given.includes(String(params.key)))
  ) {
    return [inputIssue('input.exactlyOne', path, { keys: marks, found: given.length })];
  }
  if (best.shared > 0) return best.issues;
  const strange = Object.keys(value).filter((key) => !commonKeys.has(key));
  if (strange.length === 0) return [inputIssue('input.emptyObject', path, { allowed: marks })];
  const known = attempts.flatMap(({ option }) => Object.keys(shapeOf(option) ?? {}));
  return strange.map((key) => unknownKey(key, known, path));
}

function unknownKey(key: string, known: readonly string[], path: Path): Issue {
  return inputIssue('input.unknownKey', [...path, key], { key: key.slice(0, 80), nearest: nearestWord(key, known) });
}

function explainTagged(
  options: readonly z.core.$ZodType[],
  discriminator: string,
  value: unknown,
  path: Path,
): Issue[] {
  if (!isObject(value)) return [inputIssue('input.type', path, { expected: ['object'], received: typeOf(value) })];
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
  if (!isObject(value)) {
    return [inputIssue('input.type', path, { expected: [printForm(definition.shape)], received: typeOf(value) })];
  }
  const issues: Issue[] = [];
  const keys = Object.keys(definition.shape);
  for (const key of Object.keys(value)) {
    if (definition.shape[key] !== undefined || definition.catchall === undefined) continue;
    issues.push(unknownKey(key, keys, path));
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
  if (definition.type === 'record' && isObject(value)) return explainKeys(definition, value, path);
  return definition.type === 'array' ? explainLeaf(schema, value, path) : explainFault(schema, value, path);
}

function explainArray(schema: z.core.$ZodType, element: z.core.$ZodType, value: unknown, path: Path): Issue[] {
  if (!Array.isArray(value)) return [inputIssue('input.type', path, { expected: ['list'], received: typeOf(value) })];
  const faults = value.flatMap((part: unknown, index) => explainFault(element, part, [...path, index]));
  return faults.length > 0 ? faults : explainLeaf(schema, value, path);
}

function explainTuple(schema: z.core.$ZodType, parts: readonly z.core.$ZodType[], value: unknown, path: Path): Issue[] {
  if (!Array.isArray(value)) return [inputIssue('input.type', path, { expected: ['list'], received: typeOf(value) })];
  if (value.length !== parts.length) return explainLeaf(schema, value, path);
  return parts.flatMap((part, index) => explainFault(part, value[index], [...path, index]));
}

type RecordDefinition = Extract<Definition, { type: 'record' }>;

function explainRecord(definition: RecordDefinition, value: unknown, path: Path): Issue[] {
  if (!isObject(value)) return [inputIssue('input.type', path, { expected: ['object'], received: typeOf(value) })];
  const parts = Object.keys(value).flatMap((key) => explainFault(definition.valueType, value[key], [...path, key]));
  return [...explainKeys(definition, value, path), ...parts];
}

function explainKeys(definition: RecordDefinition, value: Record<string, unknown>, path: Path): Issue[] {
  return Object.keys(value).flatMap((key) => explainFault(definition.keyType, key, [...path, key]));
}

/** What a field may hold, in the words of `input.type`. */
function expectedTypes(schema: z.core.$ZodType): string[] {
  const issues = explainFault(schema, Symbol.iterator, []);
  const expected = (issues[0]?.params.expected ?? issues[0]?.params.allowed ?? []) as string[];
  return expected.length > 12 ? [...expected.slice(0, 12), '…'] : expected;
}

function isTypeFault(issues: readonly Issue[], path: Path): boolean {
  const [first] = issues;
  return issues.length === 1 && first?.code === 'input.type' && first.path.length === path.length;
}
