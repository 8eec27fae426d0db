import type { SheetColumns } from '../../src/assessment/columns/columns.ts';
import { compileScheme } from '../../src/assessment/compileScheme.ts';
import type { Sheet } from '../../src/schema/sheet.ts';
import { measure, type Ratio } from './measure.ts';
import { buildClosures } from './scoringClosures.ts';
import { scoringColumns, scoringScheme } from './scoringData.ts';
import { duckdbScoring, rulesEngineScoring } from './scoringPeers.ts';

const rows = 100_000;
const sample = 500;

/** The sheets of the first rows, as somebody would send them. */
function sheetsOf({ observations }: SheetColumns & ReturnType<typeof scoringColumns>, count: number): Sheet[] {
  return Array.from({ length: count }, (_, row): Sheet => {
    const found: Sheet['observations'] = {};
    for (const [id, { values, missing }] of Object.entries(observations)) {
      if (missing[row] === 0) found[id] = id.startsWith('veto') ? values[row] === 1 : (values[row] as number);
    }
    return {
      schemaVersion: 1,
      kind: 'sheet',
      scheme: 'benchmark',
      version: '1',
      unit: `unit-${row}`,
      observations: found,
    };
  });
}

/** The bytes of array buffers and of the heap that a run adds, garbage of its own included. */
function bytesOf(run: () => unknown): number {
  const gc = (globalThis as { gc?: () => void }).gc;
  if (gc === undefined) return Number.NaN;
  const total = (): number => {
    const { arrayBuffers, heapUsed } = process.memoryUsage();
    return arrayBuffers + heapUsed;
  };
  run();
  gc();
  const before = total();
  const held = run();
  const after = total();
  return held === undefined ? Number.NaN : after - before;
}

/** Fails where the reference loop, in floating point, means another scheme than the one that is scored. */
function compare(exact: Float64Array, plain: Float64Array): void {
  const apart = exact.findIndex((points, row) => Math.abs(points - (plain[row] as number)) > 0.011);
  if (apart >= 0) throw new Error(`row ${apart}: ${exact[apart]} and ${plain[apart]}`);
}

/** The medians of two times that are taken together, the first three rounds left out. */
function medians(rounds: number, run: (round: number) => [number, number]): [number, number] {
  const pairs = Array.from({ length: rounds }, (_, round) => run(round)).slice(3);
  const middle = (of: 0 | 1): number =>
    pairs.map((pair) => pair[of]).sort((a, b) => a - b)[Math.floor(pairs.length / 2)] ?? Number.NaN;
  return [middle(0), middle(1)];
}

/** Times scoring: 100,000 sheets of 60 items as columns, one sheet alone, and what columns cost in memory. */
export async function assessmentRatios(): Promise<Ratio[]> {
  const columns = scoringColumns(rows);
  const evaluator = compileScheme(scoringScheme());
  const closures = buildClosures(columns.observations);
  compare(evaluator.scoreMany(columns).points, closures(rows).points);
  const times = measure([
    { name: 'closures', run: () => closures(rows) },
    { name: 'columns', run: () => evaluator.scoreMany(columns) },
    { name: 'reasons', run: () => evaluator.scoreMany(columns, { reasons: true }) },
  ]);
  const time = (name: string): number => times.get(name) ?? Number.NaN;
  const sheets = sheetsOf(columns, sample);
  const [scored, written] = medians(12, () => {
    let [scoring, writing] = [0, 0];
    for (const sheet of sheets) {
      const start = performance.now();
      const result = evaluator.score(sheet);
      const middle = performance.now();
      JSON.stringify(result);
      scoring += middle - start;
      writing += performance.now() - middle;
    }
    return [scoring, writing];
  });
  const ratios: Ratio[] = [
    {
      what: '100,000 sheets of 60 items as columns, exactly',
      cost: time('columns'),
      against: 'closures written by hand, in floating point',
      reference: time('closures'),
      atMost: 2,
    },
    {
      what: 'the same with the reasons of every row',
      cost: time('reasons'),
      against: 'the run without',
      reference: time('columns'),
      atMost: 4,
    },
    {
      what: `one sheet with its tree, ${sample} times`,
      cost: scored,
      against: 'JSON.stringify of the results',
      reference: written,
      atMost: 2,
    },
  ];
  const bytes = Object.values(columns.observations).reduce(
    (sum, { values, missing }) => sum + values.byteLength + missing.byteLength,
    0,
  );
  const memory = bytesOf(() => evaluator.scoreMany(columns));
  ratios.push({
    what: 'memory in MB, columns included',
    cost: (memory + bytes) / 2 ** 20,
    against: 'the columns',
    reference: bytes / 2 ** 20,
    atMost: 2,
  });
  const duckdb = await duckdbScoring(columns);
  if (duckdb !== null) {
    const pairs: [number, number][] = [];
    for (let round = 0; round < 12; round++) {
      const start = performance.now();
      evaluator.scoreMany(columns);
      const middle = performance.now();
      await duckdb.run();
      pairs.push([middle - start, performance.now() - middle]);
    }
    const [own, peer] = medians(12, (round) => pairs[round] ?? [Number.NaN, Number.NaN]);
    compare(evaluator.scoreMany(columns).points, await duckdb.points());
    ratios.push({
      what: '100,000 sheets as columns',
      cost: own,
      against: 'DuckDB, one thread, table loaded',
      reference: peer,
      atMost: 1,
    });
    duckdb.close();
  }
  const engine = await rulesEngineScoring(columns);
  if (engine !== null) {
    await engine(10);
    const start = performance.now();
    const points = await engine(sample);
    const elapsed = performance.now() - start;
    compare(evaluator.scoreMany(columns).points.slice(0, sample), points);
    ratios.push({
      what: '100,000 sheets as columns',
      cost: time('columns'),
      against: `json-rules-engine, ${sample} sheets, scaled`,
      reference: (elapsed * rows) / sample,
      atMost: 0.001,
    });
  }
  return ratios;
}
