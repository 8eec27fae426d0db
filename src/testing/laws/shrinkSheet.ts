import type { RepeatElement, Sheet } from '../../schema/sheet.ts';
import { readSlot, recordOf, type Slot, writeSlot } from './slots.ts';

function without<Entry>(record: Readonly<Record<string, Entry>>, key: string): Record<string, Entry> {
  return Object.fromEntries(Object.entries(record).filter(([id]) => id !== key));
}

function* fewerElements(sheet: Sheet): Generator<Sheet> {
  for (const [item, elements] of Object.entries(sheet.repeats ?? {})) {
    const { repeats: _, ...bare } = sheet;
    const others: Record<string, RepeatElement[]> = without(sheet.repeats ?? {}, item);
    yield Object.keys(others).length === 0 ? bare : { ...sheet, repeats: others };
    if (elements.length < 2) continue;
    for (const element of elements) {
      yield { ...sheet, repeats: { ...others, [item]: elements.filter((entry) => entry !== element) } };
    }
  }
}

/** Sheets that say less than a sheet, or the same in simpler values. */
function* simpler(sheet: Sheet, slots: readonly Slot[]): Generator<Sheet> {
  yield* fewerElements(sheet);
  for (const slot of slots) if (readSlot(sheet, slot) !== undefined) yield writeSlot(sheet, slot, undefined);
  for (const slot of slots) {
    const record = readSlot(sheet, slot);
    if (record === undefined) continue;
    if (Array.isArray(record)) {
      if (record.length > 1) {
        for (const left of record)
          yield writeSlot(
            sheet,
            slot,
            record.filter((entry) => entry !== left),
          );
      }
      for (const [index, { project }] of record.entries()) {
        if (project === undefined) continue;
        const plain = record.map((entry, at) =>
          at === index ? { ...(entry.value !== undefined && { value: entry.value }) } : entry,
        );
        yield writeSlot(sheet, slot, plain);
      }
      continue;
    }
    for (const value of slot.values) {
      if (value === record) break;
      yield writeSlot(sheet, slot, recordOf(slot, value));
    }
  }
}

/** The smallest sheet that still breaks a law, by leaving out and simplifying one thing at a time until nothing can be spared. */
export function shrinkSheet(sheet: Sheet, slots: readonly Slot[], breaks: (smaller: Sheet) => boolean): Sheet {
  let current = sheet;
  for (let found = true; found; ) {
    found = false;
    for (const smaller of simpler(current, slots)) {
      if (!breaks(smaller)) continue;
      current = smaller;
      found = true;
      break;
    }
  }
  return current;
}
