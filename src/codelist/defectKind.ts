/** Kinds of defects of a source text. */
export const defectKindCodes = ['missing', 'truncated', 'garbled', 'misnumbered', 'contradiction'] as const;

/** A code of {@link defectKindCodes}. */
export type DefectKindCode = (typeof defectKindCodes)[number];
