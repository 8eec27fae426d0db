import type { Event } from '../schema/ledger.ts';
import type { EventIndex } from './timingContext.ts';

/** Sorts the events of a ledger by what happened, so that a trigger need not read them all. */
export function eventIndex(events: readonly Event[]): EventIndex {
  const named = new Map<string, Event[]>();
  const met = new Map<string, Event[]>();
  for (const event of events) {
    const [index, name] = event.event === undefined ? [met, event.met] : [named, event.event];
    if (name === undefined) continue;
    const list = index.get(name);
    if (list === undefined) index.set(name, [event]);
    else list.push(event);
  }
  return { named, met };
}
