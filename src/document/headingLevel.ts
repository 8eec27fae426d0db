/** Gives a heading level as a whole number from 1 to 6; what is no number counts as 6. */
export function headingLevel(level: number): number {
  return level <= 6 ? Math.max(1, Math.floor(level)) : 6;
}
