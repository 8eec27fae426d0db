/** The days a duty roster covers. */
export const rosterDayCodes = ['everyDay', 'workday', 'weekend', 'statutoryHoliday', 'specialDay'] as const;

/** A code of {@link rosterDayCodes}. */
export type RosterDayCode = (typeof rosterDayCodes)[number];
