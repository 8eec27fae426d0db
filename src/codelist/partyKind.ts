/** What a party is. */
export const partyKindCodes = ['unit', 'body', 'post', 'person', 'team', 'people', 'place', 'network'] as const;

/** A code of {@link partyKindCodes}. */
export type PartyKindCode = (typeof partyKindCodes)[number];
