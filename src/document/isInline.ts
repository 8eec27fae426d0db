import type { Inline } from './block.ts';

/** Tells text from an object that holds text and more. */
export function isInline(value: Inline | { readonly text: Inline }): value is Inline {
  return typeof value === 'string' || Array.isArray(value);
}
