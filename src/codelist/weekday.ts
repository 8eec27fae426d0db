/** The days of the week as RFC 5545 writes them, Monday first. */
export const weekdayCodes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/** A code of {@link weekdayCodes}. */
export type WeekdayCode = (typeof weekdayCodes)[number];
