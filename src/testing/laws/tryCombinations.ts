import type { Sheet } from '../../schema/sheet.ts';
import { type LawRun, someValues } from './lawRun.ts';
import { recordOf, writeSlot } from './slots.ts';

const most = 250;

/** Tries every combination of values of a few indicators on the first bases, until something is found. */
export function tryCombinations(
  run: LawRun,
  indicators: ReadonlySet<string>,
  found: (sheet: Sheet) => boolean,
): boolean {
  const seen = new Set<string>();
  const slots = run.slots.filter(({ indicator }) => {
    const wanted = indicators.has(indicator.id) && !seen.has(indicator.id);
    if (wanted) seen.add(indicator.id);
    return wanted;
  });
  // What is recorded inside a repeat is read there.
  const inner = slots.map(
    (slot) => run.slots.find((other) => other.indicator === slot.indicator && other.element) ?? slot,
  );
  for (const base of run.bases.slice(0, 2)) {
    let sheets: Sheet[] = [base];
    for (const slot of inner) {
      const fits = (list: readonly unknown[]): boolean => sheets.length * (list.length + 1) <= most;
      const values = [undefined, ...(fits(slot.values) ? slot.values : someValues(slot))];
      if (!fits(values.slice(1))) break;
      sheets = sheets.flatMap((sheet) =>
        values.map((value) => (value === undefined ? sheet : writeSlot(sheet, slot, recordOf(slot, value)))),
      );
    }
    for (const sheet of sheets) if (found(sheet)) return true;
  }
  return false;
}
