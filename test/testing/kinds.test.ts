import { expect, test } from 'vitest';
import { clauseSchema } from '../../src/schema/clause.ts';
import { timingSchema } from '../../src/schema/timing.ts';
import { findFiles } from '../architecture/readSource.ts';

const kindsOf = (schema: {
  readonly options: readonly { readonly shape: { readonly kind: { readonly value: string } } }[];
}) => schema.options.map(({ shape }) => shape.kind.value);
const clauses = kindsOf(clauseSchema);
const timings = kindsOf(timingSchema);

test.each(['schema', 'assessment', 'assessment/rules', 'testing'])(
  'L5 one file of %s for each kind of clause',
  (folder) => {
    const files = findFiles(`src/${folder}/*.ts`);
    expect(clauses.filter((kind) => !files.includes(`src/${folder}/${kind}.ts`))).toEqual([]);
  },
);

test.each(['schema', 'schedule', 'testing'])('L5 one file of %s for each kind of timing', (folder) => {
  const files = findFiles(`src/${folder}/*Timing.ts`).map((path) => path.split('/').at(-1)?.replace('Timing.ts', ''));
  const helpers = folder === 'schedule' ? ['expand'] : [];
  expect(files).toEqual([...timings, ...helpers].sort());
});
