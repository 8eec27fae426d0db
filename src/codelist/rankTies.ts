/** How equal values share a rank: 1224, 1334, 1223. */
export const rankTiesCodes = ['competition', 'modified', 'dense'] as const;

/** A code of {@link rankTiesCodes}. */
export type RankTiesCode = (typeof rankTiesCodes)[number];
