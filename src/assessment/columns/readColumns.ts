import type { SchemeIndicator } from '../../schema/schemeIndicator.ts';
import type { Value } from '../../schema/schemeValues.ts';
import type { Sheet } from '../../schema/sheet.ts';
import type { CompiledScheme } from '../compiledScheme.ts';
import type { Report } from '../scope.ts';
import type { ColumnValues, PartialColumn, SheetColumns } from './columns.ts';

/** A column that can be read; `values: null`: each of its values is refused. */
export interface ReadColumn {
  readonly indicator: SchemeIndicator;
  readonly values: ColumnValues | null;
  readonly missing: Uint8Array | null;
}

/** The columns by indicator. */
export type ReadColumns = ReadonlyMap<string, ReadColumn>;

function isValues(column: unknown): column is ColumnValues {
  return column instanceof Float64Array || column instanceof Int32Array || column instanceof Uint8Array;
}

/** Checks that columns are columns of the scheme and have one length; one that does not is refused in every row. */
export function readColumns(compiled: CompiledScheme, columns: SheetColumns, report: Report): ReadColumns {
  const read = new Map<string, ReadColumn>();
  const { length } = columns;
  if (columns.units !== undefined && columns.units.length !== length) {
    report('assessment.columnLength', ['columns', 'units'], {
      column: 'units',
      rows: columns.units.length,
      expected: length,
    });
  }
  for (const [id, column] of Object.entries(columns.observations)) {
    const path = ['columns', 'observations', id];
    const indicator = compiled.indicators.get(id);
    if (indicator === undefined) {
      report('assessment.unknownIndicator', path, { indicator: id });
      continue;
    }
    const values: unknown = isValues(column) ? column : (column as Partial<PartialColumn> | null)?.values;
    const missing: unknown = isValues(column) ? null : (column as Partial<PartialColumn> | null)?.missing;
    const typed = isValues(values) && (missing === null || missing instanceof Uint8Array);
    if (!typed) report('assessment.columnRefused', path, { column: id });
    const wrong = typed ? [values, missing].find((part) => part !== null && part.length !== length) : undefined;
    if (wrong) report('assessment.columnLength', path, { column: id, rows: wrong.length, expected: length });
    const sound = typed && !wrong;
    read.set(id, { indicator, values: sound ? values : null, missing: sound ? missing : null });
  }
  return read;
}

/** The value of one row as a sheet records it; what is no value of the indicator stays a number, to be refused. */
function valueAt({ indicator, values }: ReadColumn, index: number): Value {
  const value = values?.[index] ?? Number.NaN;
  if (indicator.type === 'check' && (value === 0 || value === 1)) return value === 1;
  return indicator.type === 'level' ? (indicator.levels?.[value] ?? value) : value;
}

/** The unit of a row. */
export function unitOf({ units }: SheetColumns, index: number): string {
  return units?.[index] ?? `row-${index + 1}`;
}

/** One row as a sheet. */
export function rowSheet(compiled: CompiledScheme, columns: SheetColumns, read: ReadColumns, index: number): Sheet {
  const observations: Record<string, Value | { value: Value }[]> = {};
  for (const [id, column] of read) {
    if (column.missing !== null && column.missing[index] !== 0) continue;
    const value = valueAt(column, index);
    observations[id] = column.indicator.multiple === true ? [{ value }] : value;
  }
  return {
    schemaVersion: 1,
    kind: 'sheet',
    scheme: compiled.scheme.id,
    version: compiled.scheme.version,
    unit: unitOf(columns, index),
    observations,
    ...(columns.unrecorded !== undefined && { unrecorded: columns.unrecorded }),
  };
}
