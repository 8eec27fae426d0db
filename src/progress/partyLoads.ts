/** How much parties have to do on each day. */
export interface PartyLoads {
  readonly add: (parties: readonly string[], day: number) => void;
  /** Those of the parties that have as much as they can do on a day. */
  readonly busy: (parties: readonly string[], day: number) => string[];
}

/** No load yet. */
export function partyLoads(mostPerDay: number): PartyLoads {
  const byParty = new Map<string, Map<number, number>>();
  return {
    add: (parties, day) => {
      for (const party of parties) {
        const days = byParty.get(party) ?? new Map<number, number>();
        byParty.set(party, days.set(day, (days.get(day) ?? 0) + 1));
      }
    },
    busy: (parties, day) => parties.filter((party) => (byParty.get(party)?.get(day) ?? 0) >= mostPerDay),
  };
}
