/** What a ledger entry says of its task. */
export const entryStateCodes = ['done', 'closed', 'waived'] as const;

/** A code of {@link entryStateCodes}. */
export type EntryStateCode = (typeof entryStateCodes)[number];
