/** How a post is filled (专人, 专职, 兼职, 专(兼)职). */
export const appointmentCodes = ['dedicated', 'fullTime', 'partTime', 'either'] as const;

/** A code of {@link appointmentCodes}. */
export type AppointmentCode = (typeof appointmentCodes)[number];
