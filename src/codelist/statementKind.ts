/** Kinds of statements. */
export const statementKindCodes = ['principle', 'slogan', 'method', 'context'] as const;

/** A code of {@link statementKindCodes}. */
export type StatementKindCode = (typeof statementKindCodes)[number];
