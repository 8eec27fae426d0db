/** Kinds of records that work leaves behind (台账, 档案, 简报 …). An open list: another value is kept and reported as an info. */
export const recordKindCodes = [
  'ledger',
  'register',
  'archive',
  'minutes',
  'diary',
  'chronicle',
  'report',
  'brief',
  'plan',
  'photo',
  'data',
  'certificate',
] as const;

/** A code of {@link recordKindCodes}. */
export type RecordKindCode = (typeof recordKindCodes)[number];
