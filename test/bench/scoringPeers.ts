import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { bands, grades, measured, type scoringColumns } from './scoringData.ts';

type Columns = ReturnType<typeof scoringColumns>;

const here = new URL('./peers/package.json', import.meta.url);

/** Loads a package of `test/bench/peers`, or says that it is not installed there. */
async function peer<Module>(name: string): Promise<Module | null> {
  if (!existsSync(new URL(`./node_modules/${name}/package.json`, here))) {
    console.log(`${name} is not installed and not compared: run npm install in test/bench/peers.`);
    return null;
  }
  return (await import(pathToFileURL(createRequire(here).resolve(name)).href)) as Module;
}

interface DuckAppender {
  appendDouble(value: number): void;
  appendNull(): void;
  endRow(): void;
  closeSync(): void;
}
interface DuckReader {
  getColumnsJS(): unknown[][];
}
interface DuckConnection {
  run(sql: string): Promise<unknown>;
  createAppender(table: string): Promise<DuckAppender>;
  runAndReadAll(sql: string): Promise<DuckReader>;
  closeSync(): void;
}
interface DuckModule {
  DuckDBInstance: { create(path: string): Promise<{ connect(): Promise<DuckConnection> }> };
}

const pointsSql = ({ id, kind }: (typeof measured)[number]): string => {
  if (kind === 'proportional') return `coalesce(round(${id} * 2 / 100, 2), 0)`;
  if (kind === 'pools') return `greatest(0, 2 - 0.3 * coalesce(${id}, 0))`;
  const rows = bands.slice(0, 3).map((row) => `when ${id} >= ${'atLeast' in row ? row.atLeast : 0} then ${row.points}`);
  return `case ${rows.join(' ')} else 0 end`;
};

/** DuckDB on the same columns, one thread, the table loaded beforehand: total, coverage, grade and eligibility into a table. */
export async function duckdbScoring(
  columns: Columns,
): Promise<{ run: () => Promise<unknown>; points: () => Promise<Float64Array>; close: () => void } | null> {
  const duckdb = await peer<DuckModule>('@duckdb/node-api');
  if (duckdb === null) return null;
  const connection = await (await duckdb.DuckDBInstance.create(':memory:')).connect();
  await connection.run('set threads to 1');
  await connection.run(`create table sheets (number double, ${measured.map(({ id }) => `${id} double`).join(', ')})`);
  const appender = await connection.createAppender('sheets');
  for (let row = 0; row < columns.length; row++) {
    appender.appendDouble(row);
    for (const { id } of measured) {
      const column = columns.observations[id];
      if (column === undefined || column.missing[row] !== 0) appender.appendNull();
      else appender.appendDouble(column.values[row] as number);
    }
    appender.endRow();
  }
  appender.closeSync();
  const items = measured.filter(({ kind }) => kind !== 'vetoes');
  const total = `round(${items.map(pointsSql).join(' + ')}, 2)`;
  const there = items.map(({ id }) => `case when ${id} is null then 0 else 2 end`).join(' + ');
  const grade = `case ${grades
    .slice(0, 3)
    .map((entry, index) => `when total >= ${'atLeast' in entry ? entry.atLeast : 0} then ${index}`)
    .join(' ')} else 3 end`;
  const sql = `create or replace table scores as select number, total, covered * 100.0 / ${items.length * 2} as coverage,
    case when vetoes1 = 1 then greatest(2, ${grade}) else ${grade} end as grade, coalesce(vetoes2, 0) <> 1 as eligible
    from (select number, vetoes1, vetoes2, ${total} as total, ${there} as covered from sheets)`;
  return {
    run: () => connection.run(sql),
    points: async () => {
      const [points = []] = (await connection.runAndReadAll('select total from scores order by number')).getColumnsJS();
      return Float64Array.from(points as number[]);
    },
    close: () => connection.closeSync(),
  };
}

interface RulesModule {
  Engine: new (
    rules: readonly unknown[],
    options: { allowUndefinedFacts: boolean },
  ) => { run(facts: Readonly<Record<string, number>>): Promise<{ events: { params?: Record<string, unknown> }[] }> };
}

/** json-rules-engine: a rule for each row of a band, for each proportional item, each pool and each veto. */
export async function rulesEngineScoring(columns: Columns): Promise<((count: number) => Promise<Float64Array>) | null> {
  const module = await peer<RulesModule>('json-rules-engine');
  if (module === null) return null;
  const test = (fact: string, operator: string, value: number) => ({ fact, operator, value });
  const rules = measured.flatMap(({ id, kind }) => {
    if (kind === 'bands') {
      return bands.map((row, index) => {
        const above = bands[index - 1];
        const lower =
          'atLeast' in row ? [test(id, 'greaterThanInclusive', row.atLeast)] : [test(id, 'greaterThanInclusive', 0)];
        const upper = above !== undefined && 'atLeast' in above ? [test(id, 'lessThan', above.atLeast)] : [];
        return { conditions: { all: [...lower, ...upper] }, event: { type: 'points', params: { points: row.points } } };
      });
    }
    if (kind === 'vetoes') return [{ conditions: { all: [test(id, 'equal', 1)] }, event: { type: id, params: {} } }];
    return [{ conditions: { all: [test(id, 'greaterThanInclusive', 0)] }, event: { type: kind, params: { id } } }];
  });
  const engine = new module.Engine(rules, { allowUndefinedFacts: true });
  return async (count) => {
    const totals = new Float64Array(count);
    for (let row = 0; row < count; row++) {
      const facts: Record<string, number> = {};
      for (const { id, kind } of measured) {
        const column = columns.observations[id];
        if (column !== undefined && column.missing[row] === 0) facts[id] = column.values[row] as number;
        else if (kind === 'pools') facts[id] = 0;
      }
      const { events } = await engine.run(facts);
      let total = 0;
      for (const { params } of events) {
        if (typeof params?.points === 'number') total += params.points;
        else if (typeof params?.id === 'string') {
          const value = facts[params.id] ?? 0;
          total += params.id.startsWith('pool')
            ? Math.max(0, 2 - 0.3 * value)
            : Math.round((value * 2 * 100) / 100) / 100;
        }
      }
      totals[row] = Math.round(total * 100) / 100;
    }
    return totals;
  };
}
