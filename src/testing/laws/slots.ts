import type { Scheme } from '../../schema/scheme.ts';
import type { SchemeIndicator } from '../../schema/schemeIndicator.ts';
import type { Value } from '../../schema/schemeValues.ts';
import type { Observations, Sheet } from '../../schema/sheet.ts';
import { repeatedItems } from '../repeatedItems.ts';
import { thresholdsOf } from '../thresholds.ts';
import { valuesOf } from '../valuesOf.ts';

/** A place of a sheet where one indicator can be recorded, and the values to try there, the simplest first. */
export interface Slot {
  readonly indicator: SchemeIndicator;
  readonly values: readonly Value[];
  /** Inside an element of a repeat. */
  readonly element?: { readonly item: string; readonly id: string };
}

/** Every place of a sheet where something can be recorded: the sheet itself, and the elements of repeated items. */
export function slotsOf(scheme: Scheme): Slot[] {
  const thresholds = thresholdsOf(scheme);
  const plain = scheme.indicators.map((indicator): Slot => {
    return { indicator, values: valuesOf(indicator, thresholds.get(indicator.id)) };
  });
  const repeated = repeatedItems(scheme).flatMap(({ id: item, elements, indicators }) =>
    elements.flatMap((id) =>
      plain
        .filter(({ indicator }) => indicators.has(indicator.id))
        .map((slot): Slot => ({ ...slot, element: { item, id } })),
    ),
  );
  return [...plain, ...repeated].filter(({ values }) => values.length > 0);
}

type Recorded = Observations[string];

/** What is recorded at a place. */
export function readSlot(sheet: Sheet, { indicator, element }: Slot): Recorded | undefined {
  if (element === undefined) return sheet.observations[indicator.id];
  const found = sheet.repeats?.[element.item]?.find(({ id }) => id === element.id);
  return found?.observations?.[indicator.id];
}

function changed(observations: Observations | undefined, id: string, record: Recorded | undefined): Observations {
  const { [id]: _, ...others } = observations ?? {};
  return record === undefined ? others : { ...others, [id]: record };
}

/** The sheet with another record at a place, or with none; a repeat that the sheet does not have stays as it is. */
export function writeSlot(sheet: Sheet, { indicator, element }: Slot, record: Recorded | undefined): Sheet {
  if (element === undefined) return { ...sheet, observations: changed(sheet.observations, indicator.id, record) };
  const elements = sheet.repeats?.[element.item];
  if (elements === undefined) return sheet;
  const updated = elements.map((entry) =>
    entry.id === element.id ? { ...entry, observations: changed(entry.observations, indicator.id, record) } : entry,
  );
  return { ...sheet, repeats: { ...sheet.repeats, [element.item]: updated } };
}

/** A value as it is recorded at a place. */
export function recordOf({ indicator }: Slot, value: Value): Recorded {
  return indicator.multiple === true ? [{ value }] : value;
}

/** The values of a place from the worst to the best, as the indicator says which way is better; empty where it does not. */
export function byMerit({ indicator, values }: Slot): readonly Value[] {
  const { better, multiple, type } = indicator;
  if (better === undefined || multiple === true || type === 'level') return [];
  const rising = [...values].sort((a, b) => Number(a) - Number(b));
  return better === 'higher' ? rising : rising.reverse();
}

/** An empty sheet, with the elements of its repeats. */
export function emptySheet(scheme: Scheme): Sheet {
  const repeats = repeatedItems(scheme).map(({ id, elements }) => [id, elements.map((element) => ({ id: element }))]);
  return {
    schemaVersion: 1,
    kind: 'sheet',
    scheme: scheme.id,
    version: scheme.version,
    unit: 'unit',
    observations: {},
    ...(repeats.length > 0 && { repeats: Object.fromEntries(repeats) }),
  };
}
