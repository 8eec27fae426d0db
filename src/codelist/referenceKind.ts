/** Kinds of documents and systems that a plan refers to. */
export const referenceKindCodes = [
  'law',
  'policy',
  'plan',
  'scheme',
  'standard',
  'annex',
  'table',
  'programme',
  'fund',
  'system',
  'agreement',
  'contest',
  'document',
] as const;

/** A code of {@link referenceKindCodes}. */
export type ReferenceKindCode = (typeof referenceKindCodes)[number];
