import { planScheme } from '../../src/assessment/columns/planScheme.ts';
import { readColumns, rowSheet } from '../../src/assessment/columns/readColumns.ts';
import { openColumns } from '../../src/assessment/columns/writeRow.ts';
import { buildCompiledScheme } from '../../src/assessment/compiledScheme.ts';
import { compileScheme } from '../../src/assessment/compileScheme.ts';
import { compareScores } from '../support/compareScores.ts';
import { compareRow, randomColumns } from '../support/randomColumns.ts';
import { randomScheme, randomSheet } from '../support/randomScheme.ts';
import { referenceScore } from '../support/referenceScore.ts';

/**
 * Holds the engine against its definition: random schemes and sheets full of ties, broken steps and touching bounds, scored
 * one by one and as columns, item by item, fraction by fraction. `node … exactness.ts [evaluations] [first seed]`
 */
const wanted = Number(process.argv[2] ?? 1_000_000);
const first = Number(process.argv[3] ?? 1);
const found: string[] = [];
const counts = { schemes: 0, sheets: 0, rows: 0, sheetItems: 0, rowItems: 0, known: 0, planned: 0 };

function add(seed: number, { items, differences }: { items: number; differences: string[] }): number {
  for (const difference of differences) found.push(`seed ${seed}: ${difference}`);
  return items;
}

for (let seed = first; counts.sheetItems + counts.rowItems < wanted; seed++) {
  counts.schemes += 1;
  const scheme = randomScheme(seed);
  const evaluator = compileScheme(scheme);
  for (let number = 0; number < 8; number++) {
    const sheet = randomSheet(scheme, seed * 8 + number);
    const reference = referenceScore(scheme, sheet);
    counts.sheets += 1;
    if (reference.points !== null) counts.known += 1;
    counts.sheetItems += add(seed, compareScores(evaluator.score(sheet), reference));
  }
  const plain = randomScheme(seed, { columns: true });
  const compiled = buildCompiledScheme(plain, '');
  // Long columns are worked out by tables, short ones row by row.
  const length = seed % 8 === 0 ? 400 : 40;
  const columns = randomColumns(plain, length, seed);
  const scores = compileScheme(plain).scoreMany(columns, { reasons: true });
  const read = readColumns(compiled, columns, () => undefined);
  const plan = planScheme(compiled, read, columns.unrecorded ?? 'notAssessed', openColumns(compiled, length, false));
  if (plan !== null) counts.planned += 1;
  for (let row = 0; row < length; row += length / 40) {
    const reference = referenceScore(plain, rowSheet(compiled, columns, read, row));
    counts.rows += 1;
    if (reference.points !== null) counts.known += 1;
    counts.rowItems += add(seed, compareRow(scores, row, reference, plain));
  }
}

const { schemes, sheets, rows, sheetItems, rowItems, known, planned } = counts;
console.log(
  `${schemes} pairs of schemes from seed ${first} on; ${sheets} sheets and ${rows} rows of columns, ${known} with a known total.`,
);
console.log(
  `${sheetItems + rowItems} item evaluations: ${sheetItems} one by one, ${rowItems} in columns (${planned} schemes in whole numbers, the others row by row).`,
);
console.log(`${found.length} differences.`);
for (const difference of found.slice(0, 20)) console.log(difference);
process.exitCode = found.length === 0 ? 0 : 1;
