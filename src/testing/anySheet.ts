import fc from 'fast-check';
import type { Item } from '../schema/item.ts';
import type { Scheme } from '../schema/scheme.ts';
import type { SchemeIndicator } from '../schema/schemeIndicator.ts';
import type { Observation, Observations, RepeatElement, Sheet, States } from '../schema/sheet.ts';
import { repeatedItems } from './repeatedItems.ts';
import { type Thresholds, thresholdsOf } from './thresholds.ts';
import { valuesOf } from './valuesOf.ts';

type Record_ = Observations[string];

function records(indicator: SchemeIndicator, thresholds: Thresholds): fc.Arbitrary<Record_> | undefined {
  const values = valuesOf(indicator, thresholds.get(indicator.id));
  if (values.length === 0) return undefined;
  const value = fc.constantFrom(...values);
  if (indicator.multiple !== true) return value;
  const observation: fc.Arbitrary<Observation> = fc.record(
    { value, project: fc.constantFrom('one', 'two') },
    { requiredKeys: ['value'] },
  );
  return fc.array(observation, { minLength: 1, maxLength: 3 });
}

function observationsOf(indicators: readonly SchemeIndicator[], thresholds: Thresholds): fc.Arbitrary<Observations> {
  const model: Record<string, fc.Arbitrary<Record_>> = {};
  for (const indicator of indicators) {
    const record = records(indicator, thresholds);
    if (record !== undefined) model[indicator.id] = record;
  }
  // Most figures are there: a sheet that lacks half of them says little about a scheme.
  return fc
    .record(
      Object.fromEntries(
        Object.entries(model).map(([id, record]) => [id, fc.option(record, { freq: 9, nil: undefined })]),
      ),
    )
    .map((all) => Object.fromEntries(Object.entries(all).filter(([, record]) => record !== undefined)) as Observations);
}

function leafIds(scheme: Scheme): string[] {
  const ids: string[] = [];
  const open: Item[] = [...(scheme.items ?? [])];
  for (let item = open.shift(); item !== undefined; item = open.shift()) {
    if (item.items === undefined) ids.push(item.id);
    else open.push(...item.items);
  }
  return ids;
}

/** What a generated sheet may say besides observations. */
export interface AnySheetOptions {
  /** Whether items may be said to be not assessed or not applicable; default `true`. */
  readonly states?: boolean;
}

/**
 * Generates sheets for a scheme: values of the right type, within bounds and on the grid, mostly at and beside the numbers at which
 * the scheme changes; some figures missing, some items not assessed or not applicable, three elements for each repeat.
 *
 * @param scheme - as `parseScheme` returned it
 * @param options - `states`: whether states of items are said
 * @returns a fast-check arbitrary; every sheet is read by `parseSheet`, and no value in it is refused
 * @example
 * import fc from 'fast-check';
 * const scheme = { schemaVersion: 1, kind: 'scheme', id: 's', version: '1', indicators: [{ id: 'open', type: 'check' }] };
 * fc.sample(anySheet(scheme), 5).every((sheet) => scoreSheet(scheme, sheet).issues.length === 0); // => true
 */
export function anySheet(scheme: Scheme, options: AnySheetOptions = {}): fc.Arbitrary<Sheet> {
  const thresholds = thresholdsOf(scheme);
  const state = fc.constantFrom('assessed' as const, 'notAssessed' as const, 'notApplicable' as const);
  const ids = options.states === false ? [] : leafIds(scheme);
  const states: fc.Arbitrary<States> =
    ids.length === 0
      ? fc.constant({})
      : fc.dictionary(fc.constantFrom(...ids), state, { maxKeys: 2, noNullPrototype: true });
  const repeats = repeatedItems(scheme).map(({ id, elements, indicators }) =>
    fc
      .tuple(
        ...elements.map(() =>
          observationsOf(
            scheme.indicators.filter((entry) => indicators.has(entry.id)),
            thresholds,
          ),
        ),
      )
      .map((list): [string, RepeatElement[]] => [
        id,
        list.map((observations, index) => ({ id: elements[index] ?? `${index}`, observations })),
      ]),
  );
  return fc.tuple(observationsOf(scheme.indicators, thresholds), states, fc.tuple(...repeats)).map(
    ([observations, said, repeated]): Sheet => ({
      schemaVersion: 1,
      kind: 'sheet',
      scheme: scheme.id,
      version: scheme.version,
      unit: 'unit',
      observations,
      ...(Object.keys(said).length > 0 && { states: said }),
      ...(repeated.length > 0 && { repeats: Object.fromEntries(repeated) }),
    }),
  );
}
