/** Seats in a body. */
export const seatCodes = ['leader', 'deputy', 'secretary', 'director', 'member', 'adviser'] as const;

/** A code of {@link seatCodes}. */
export type SeatCode = (typeof seatCodes)[number];
