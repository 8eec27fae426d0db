import {
  assignmentSchema,
  clauseSchema,
  indicatorSchema,
  itemSchema,
  outcomeSchema,
  parseCalendarData,
  parseLedger,
  parsePlan,
  parseScheme,
  parseSheet,
  planSchema,
  schemeIndicatorSchema,
  schemeSchema,
  sheetSchema,
  targetSchema,
  taskSchema,
  timingSchema,
} from 'civiplan';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { findFiles, readText } from '../architecture/readSource.ts';
import { differences, evaluateExample } from './evaluateExample.ts';

const documents = {
  plan: parsePlan,
  scheme: parseScheme,
  sheet: parseSheet,
  ledger: parseLedger,
  calendar: parseCalendarData,
};

/** What is printed between two programs of a page, to tell apart what each prints. */
const border = '\f';

/** What an entry of a list in a guide may be. */
const entries = [
  timingSchema,
  taskSchema,
  itemSchema,
  clauseSchema,
  schemeIndicatorSchema,
  indicatorSchema,
  targetSchema,
  assignmentSchema,
];

/** What the fields of a fragment in a guide may belong to. */
const wholes: readonly {
  readonly shape: Readonly<Record<string, { safeParse(value: unknown): { success: boolean } }>>;
}[] = [planSchema, taskSchema, schemeSchema, outcomeSchema, sheetSchema];

/** Whether data on a page is something that the library reads: a document, entries of one kind, or fields of one object. */
function isRead(data: unknown): boolean {
  if (Array.isArray(data)) {
    return data.length > 0 && entries.some((schema) => data.every((entry) => schema.safeParse(entry).success));
  }
  if (typeof data !== 'object' || data === null) return false;
  const kind = 'kind' in data ? String(data.kind) : '';
  if (Object.hasOwn(documents, kind)) return documents[kind as keyof typeof documents](data).ok;
  const fields = Object.entries(data);
  return (
    fields.length > 0 &&
    wholes.some(({ shape }) => fields.every(([key, value]) => shape[key]?.safeParse(value).success))
  );
}

for (const path of findFiles('docs/guide-*.md')) {
  const text = readText(path);
  const named = new Map<string, string>();
  const unnamed: string[] = [];
  for (const [, block = ''] of text.matchAll(/```yaml\n([\s\S]*?)```/g)) {
    const name = /^# ([\w-]+\.yaml)/.exec(block)?.[1];
    if (name === undefined) unnamed.push(block);
    else named.set(name, (named.get(name) ?? '') + block);
  }

  for (const [name, content] of [
    ...named,
    ...unnamed.map((block, index) => [`fragment ${index + 1}`, block] as const),
  ]) {
    test(`X20 ${path}, ${name}`, () => {
      expect(isRead(parse(content)), content).toBe(true);
    });
  }

  test(`X21 ${path} runs from top to bottom and prints what it says`, async () => {
    const blocks = [...text.matchAll(/```ts\n([\s\S]*?)```(?:\n+```text\n([\s\S]*?)```)?/g)];
    const code = blocks.map(([, block = '']) => `console.log(${JSON.stringify(border)});\n${block}`).join('\n');
    const withFiles = code.replaceAll(/readFileSync\('([^']+)', 'utf8'\)/g, (_, name) =>
      JSON.stringify(named.get(name)),
    );
    const evaluated = await evaluateExample(withFiles);
    expect(differences(evaluated)).toEqual([]);
    expect(
      evaluated.printed
        .split(border)
        .slice(1)
        .map((printed) => printed.trim()),
    ).toEqual(blocks.map(([, , printed = '']) => printed.trim()));
  });
}

test('X22 every guide stands in both languages', () => {
  const guides = findFiles('docs/guide-*.md');
  expect(guides.map((path) => path.replace('.zh-CN', '')).sort()).toEqual(
    guides.filter((path) => !path.includes('zh-CN')).flatMap((path) => [path, path]),
  );
});
