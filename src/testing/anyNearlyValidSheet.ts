import fc from 'fast-check';
import { buildCompiledScheme } from '../assessment/compiledScheme.ts';
import { compileScheme } from '../assessment/compileScheme.ts';
import type { IssueCode } from '../issue/codes.ts';
import type { Scheme } from '../schema/scheme.ts';
import type { SchemeIndicator } from '../schema/schemeIndicator.ts';
import type { Observations, Sheet } from '../schema/sheet.ts';
import { anySheet } from './anySheet.ts';

/** A sheet with one fault, and the code of the issue that scoring it must raise. */
export interface NearlyValidSheet {
  readonly sheet: Sheet;
  readonly fault: IssueCode;
}

type Spoil = (sheet: Sheet) => NearlyValidSheet;

const record = (sheet: Sheet, id: string, value: Observations[string], fault: IssueCode): NearlyValidSheet => ({
  sheet: { ...sheet, observations: { ...sheet.observations, [id]: value } },
  fault,
});

/** The ways in which the record of one indicator can be wrong. */
function spoilIndicator(indicator: SchemeIndicator): Spoil[] {
  const { id, type, minimum, maximum, multipleOf, digits, multiple } = indicator;
  const refused = 'assessment.valueRefused';
  const wrap = (value: number | boolean | string): Observations[string] => (multiple === true ? [{ value }] : value);
  const refuse =
    (value: number | boolean | string): Spoil =>
    (sheet) =>
      record(sheet, id, wrap(value), refused);
  const numeric = type === 'count' || type === 'number' || type === 'mark';
  const spoils: Spoil[] = [refuse(type === 'check' ? 'yes' : type === 'level' ? 'no such level' : 'many')];
  if (type === 'count') spoils.push(refuse(-1), refuse(1.5));
  if (numeric && minimum !== undefined) spoils.push(refuse(minimum - 1));
  if (numeric && maximum !== undefined) spoils.push(refuse(maximum + 1));
  if (numeric && multipleOf !== undefined && digits === undefined) {
    spoils.push(refuse((minimum ?? 0) + multipleOf / 2));
  }
  if (type !== 'count' && multiple !== true) {
    const value = type === 'check' ? true : type === 'level' ? (indicator.levels?.[0] ?? '') : (minimum ?? 0);
    spoils.push((sheet) => record(sheet, id, [{ value }, { value }], 'assessment.severalValues'));
  }
  return spoils;
}

function freeId(taken: readonly string[]): string {
  let id = 'unheardOf';
  while (taken.includes(id)) id = `${id}1`;
  return id;
}

/**
 * Generates sheets that are right but for one fault: a value of another type, out of bounds, off the grid, two values where one is
 * asked for, an unknown indicator or item, another scheme or version.
 *
 * @param scheme - as `parseScheme` returned it
 * @returns a fast-check arbitrary of the sheet and the code that scoring it names; `parseSheet` reads every one
 * @example
 * import fc from 'fast-check';
 * const scheme = { schemaVersion: 1, kind: 'scheme', id: 's', version: '1', indicators: [{ id: 'open', type: 'check' }],
 *   clauses: [{ kind: 'flat', when: 'open', points: 1 }] };
 * fc.sample(anyNearlyValidSheet(scheme), 9).every(({ sheet, fault }) => scoreSheet(scheme, sheet).issues.some(({ code }) => code === fault)); // => true
 */
export function anyNearlyValidSheet(scheme: Scheme): fc.Arbitrary<NearlyValidSheet> {
  const { score } = compileScheme(scheme);
  const items = [...buildCompiledScheme(scheme, '').nodes.keys()];
  const spoils: Spoil[] = [
    (sheet) => ({ sheet: { ...sheet, version: `${scheme.version}-old` }, fault: 'assessment.wrongScheme' }),
    (sheet) => ({ sheet: { ...sheet, scheme: freeId([scheme.id]) }, fault: 'assessment.wrongScheme' }),
    (sheet) => record(sheet, freeId(scheme.indicators.map(({ id }) => id)), 1, 'assessment.unknownIndicator'),
    (sheet) => ({
      sheet: { ...sheet, states: { ...sheet.states, [freeId(items)]: 'assessed' } },
      fault: 'assessment.unknownItem',
    }),
    ...scheme.indicators.flatMap(spoilIndicator),
  ];
  // A record that no clause comes to read is not judged: such sheets are not what is asked for.
  return fc
    .tuple(anySheet(scheme, { states: false }), fc.constantFrom(...spoils))
    .map(([sheet, spoil]) => spoil(sheet))
    .filter(({ sheet, fault }) => score(sheet).issues.some(({ code }) => code === fault));
}
