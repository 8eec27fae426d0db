import * as z from 'zod';

/** The largest lists and texts that are read; a document beyond them is refused with `input.tooMany` or `input.tooLong`. */
export const limits = {
  /** Characters of a title, name, unit or wording. */
  title: 2_000,
  /** Characters of a running text or quotation. */
  text: 100_000,
  /** Entries of a list inside an element. */
  list: 10_000,
  /** Elements of a document (tasks, parties, entries, observations). */
  elements: 1_000_000,
} as const;

/** A list that is absent rather than empty. */
export function listOf<Element extends z.ZodType>(
  element: Element,
  maximum: number = limits.list,
): z.ZodArray<Element> {
  return z.array(element).min(1).max(maximum);
}

/** A text of one line that is absent rather than empty. */
export const lineSchema = z.string().min(1).max(limits.title);

/** A running text that is absent rather than empty. */
export const proseSchema = z.string().min(1).max(limits.text);

/** A whole number from 1: an ordinal or a count of things that are listed. */
export const positiveIntegerSchema = z.int().min(1).max(1_000_000_000);

/** A whole number from 0. */
export const countSchema = z.int().min(0).max(Number.MAX_SAFE_INTEGER);
