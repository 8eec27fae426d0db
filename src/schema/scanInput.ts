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

  // What is being read, so that a getter or trap that throws can be placed.
  let reading: string | number | null = null;

  const scanObject = (
    object: Readonly<Record<string, unknown>>,
    depth: number,
    recursion: number,
    extLeft: number,
  ): void => {
    // Plain objects inherit nothing that is enumerable, and this loop makes no list of their keys.
    for (const key in object) {
      if (key === '__proto__') {
        fault(inputIssue('input.unknownKey', [...path, key], { key, nearest: null }));
        continue;
      }
      reading = key;
      const value = object[key];
      if (key === 'id' && firstPlaces !== null && typeof value === 'string' && path.length > 0 && extLeft < 0) {
        noteId(firstPlaces, value);
      }
      const nested = extLeft < 0 && recursiveKeys.has(key);
      if (nested && recursion === 0) recursiveParts = 0;
      if (nested && recursion >= maximum.recursion) {
        fault(inputIssue('input.depth', [...path, key], { maximum: maximum.recursion }));
      } else {
        const left = key === 'ext' && extLeft < 0 ? maximum.extDepth : extLeft - 1;
        scanPart(key, value, depth + 1, nested ? recursion + 1 : recursion, left);
      }
    }
  };

  const noteId = (places: Map<string, IssuePath>, id: string): void => {
    const first = places.get(id);
    if (first === undefined) places.set(id, path.slice());
    else {
      const params = { id, first: formatPath([...first, 'id']) };
      fault(inputIssue('input.duplicateId', [...path, 'id'], params), true);
    }
  };

  /** Looks at a text or number at once; only what has parts is gone into. */
  const scanPart = (key: string | number, value: unknown, depth: number, recursion: number, extLeft: number): void => {
    if (typeof value === 'string') {
      if (!value.isWellFormed()) {
        fault(inputIssue('input.malformedText', [...path, key], { position: halfCharacter(value) }), true);
      }
    } else if (typeof value === 'object') {
      if (value === null) return;
      path.push(key);
      scan(value, depth, recursion, extLeft);
      path.pop();
    } else if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') {
      fault(inputIssue('input.notPlain', [...path, key], { received: typeof value }));
    }
  };

  const scan = (value: object, depth: number, recursion: number, extLeft: number): void => {
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
    reading = null;
    if (Array.isArray(value)) {
      if (value.length > limits.elements) {
        fault(inputIssue('input.tooMany', path.slice(), { length: value.length, maximum: limits.elements }));
        return;
      }
      for (let index = 0; index < value.length; index++) {
        reading = index;
        scanPart(index, value[index], depth + 1, recursion, extLeft - 1);
      }
      return;
    }
    if (!isPlainObject(value)) {
      fault(inputIssue('input.notPlain', path.slice(), { received: className(value) }));
      return;
    }
    scanObject(value as Readonly<Record<string, unknown>>, depth, recursion, extLeft);
  };

  try {
    if (typeof input === 'object' && input !== null) scan(input, 0, 0, -1);
  } catch (error) {
    const place = reading === null ? path.slice() : [...path, reading];
    fault(inputIssue('input.unreadable', place, { reason: reasonOf(error) }));
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
