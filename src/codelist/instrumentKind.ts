/** Kinds of signed papers. */
export const instrumentKindCodes = ['contract', 'agreement', 'responsibilityLetter', 'pledge', 'guarantee'] as const;

/** A code of {@link instrumentKindCodes}. */
export type InstrumentKindCode = (typeof instrumentKindCodes)[number];
