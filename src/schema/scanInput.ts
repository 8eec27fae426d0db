import { formatPath } from '../issue/formatPath.ts';
import { inputIssue } from '../issue/inputCodes.ts';
import type { Issue, IssuePath } from '../issue/issue.ts';
import { limits } from './values.ts';

/** Keys through which a document nests parts of the same kind: conditions, measures, items, repeats. */
const recursiveKeys = new Set(['all', 'any', 'not', 'of', 'items', 'repeats']);

const maximum = { depth: 100, extDepth: 8, recursion: 32, recursiveParts: 100_000, parts: 20_000_000, issues: 1_000 };

/** What a scan found: issues, and whether the input is safe to be handed to the schema all the same. */
export interface Scan {
  readonly issues: readonly Issue[];
  readonly safe: boolean;
}

/**
 * Walks unknown input once before the schema sees it, and finds what a schema cannot survive or would lose without a word:
 * cycles and deep nesting, huge or sparse lists, values that are not plain JSON, `__proto__`, half characters, throwing
 * getters, and (where asked for) ids that are used twice.
 */
export function scanInput(input: unknown, options: { readonly uniqueIds: boolean }): Scan {
  const issues: Issue[] = [];
  const path: (string | number)[] = [];
  const firstPlaces = options.uniqueIds ? new Map<string, IssuePath>() : null;
  let safe = true;
  let parts = 0;
  let recursiveParts = 0;

  const fault = (issue: Issue, harmless = false): void => {
    if (!harmless) safe = false;
    if (issues.length < maximum.issues) issues.push(issue);
  };

  const scanObject = (object: object, depth: number, recursion: number, extLeft: number): void => {
    for (const key of Object.keys(object)) {
      path.push(key);
      if (key === '__proto__') {
        fault(inputIssue('input.unknownKey', path.slice(), { key, nearest: null }));
        path.pop();
        continue;
      }
      const value = readProperty(object, key);
      if (key === 'id' && firstPlaces !== null && typeof value === 'string' && path.length > 1 && extLeft < 0) {
        const first = firstPlaces.get(value);
        if (first === undefined) firstPlaces.set(value, path.slice());
        else fault(inputIssue('input.duplicateId', path.slice(), { id: value, first: formatPath(first) }), true);
      }
      const nested = recursiveKeys.has(key) && extLeft < 0;
      if (nested && recursion === 0) recursiveParts = 0;
      if (nested && recursion >= maximum.recursion) {
        fault(inputIssue('input.depth', path.slice(), { maximum: maximum.recursion }));
      } else {
        scan(
          value,
          depth + 1,
          nested ? recursion + 1 : recursion,
          key === 'ext' && extLeft < 0 ? maximum.extDepth : extLeft - 1,
        );
      }
      path.pop();
    }
  };

  const readProperty = (object: object, key: string): unknown => {
    try {
      return (object as Record<string, unknown>)[key];
    } catch (error) {
      fault(inputIssue('input.unreadable', path.slice(), { reason: reasonOf(error) }));
      return undefined;
    }
  };

  const scan = (value: unknown, depth: number, recursion: number, extLeft: number): void => {
    if (typeof value === 'string') {
      if (!value.isWellFormed()) {
        fault(inputIssue('input.malformedText', path.slice(), { position: halfCharacter(value) }), true);
      }
      return;
    }
    if (typeof value !== 'object' || value === null) {
      if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') {
        fault(inputIssue('input.notPlain', path.slice(), { received: typeof value }));
      }
      return;
    }
    parts++;
    if (recursion > 0) recursiveParts++;
    if (parts > maximum.parts || recursiveParts > maximum.recursiveParts) {
      if (safe || parts === maximum.parts + 1) {
        const limit = parts > maximum.parts ? maximum.parts : maximum.recursiveParts;
        fault(inputIssue('input.nodes', path.slice(), { maximum: limit }));
      }
      return;
    }
    if (depth > maximum.depth || extLeft === 0) {
      fault(inputIssue('input.depth', path.slice(), { maximum: extLeft === 0 ? maximum.extDepth : maximum.depth }));
      return;
    }
    if (Array.isArray(value)) {
      if (value.length > limits.elements) {
        fault(inputIssue('input.tooMany', path.slice(), { length: value.length, maximum: limits.elements }));
        return;
      }
      for (let index = 0; index < value.length; index++) {
        path.push(index);
        scan(value[index], depth + 1, recursion, extLeft - 1);
        path.pop();
      }
      return;
    }
    if (!isPlainObject(value)) {
      fault(inputIssue('input.notPlain', path.slice(), { received: className(value) }));
      return;
    }
    scanObject(value, depth, recursion, extLeft);
  };

  try {
    scan(input, 0, 0, -1);
  } catch (error) {
    fault(inputIssue('input.unreadable', path.slice(), { reason: reasonOf(error) }));
  }
  return { issues, safe };
}

/** An object of this or of another realm that no class made. */
function isPlainObject(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null;
}

function className(value: object): string {
  const name: unknown = value.constructor?.name;
  return typeof name === 'string' && name !== '' ? name.slice(0, 64) : 'an object of a class';
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message.slice(0, 200) : 'unknown';
}

function halfCharacter(text: string): number {
  return text.search(/\p{Surrogate}/u) + 1;
}
