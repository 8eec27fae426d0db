import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import type { Issue } from '../../src/issue/issue.ts';
import { describeSchema } from '../../src/reference/describeSchema.ts';
import { type JsonSchema, jsonSchemaOf } from '../../src/reference/jsonSchemaOf.ts';

const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true });
addFormats.default(ajv);
const validators = {
  plan: ajv.compile(jsonSchemaOf('plan')),
  ledger: ajv.compile(jsonSchemaOf('ledger')),
  calendar: ajv.compile(jsonSchemaOf('calendarData')),
  scheme: ajv.compile(jsonSchemaOf('scheme')),
  sheet: ajv.compile(jsonSchemaOf('sheet')),
};
type Kind = keyof typeof validators;

/** The codes of what JSON Schema cannot say; see beyondJsonSchema. */
const beyond = new Set(['input.duplicateId', 'input.malformedText', 'input.depth', 'period.reversed']);

const fixtures = new URL('../fixtures/', import.meta.url);
for (const name of readdirSync(fixtures).filter((file) => file.endsWith('.fail.json'))) {
  const { document, issues } = JSON.parse(readFileSync(new URL(name, fixtures), 'utf8')) as {
    document: unknown;
    issues: Issue[];
  };
  // A month 13 is against the pattern, a 30 February of a period text is not, and formats are asserted by choice.
  if (issues.every(({ code }) => code === 'period.date')) continue;
  const structural = issues.some(({ code }) => !beyond.has(code) && code !== 'period.date');
  test(`F8 ${structural ? 'refuses' : 'cannot refuse'} ${name}`, () => {
    expect(validators[name.slice(0, name.indexOf('.')) as Kind](document)).toBe(!structural);
  });
}

const examples = new URL('../../examples/plans/', import.meta.url);
test.each(readdirSync(examples).filter((file) => file.endsWith('.yaml')))('F8 accepts %s', (file) => {
  const document = parse(readFileSync(new URL(file, examples), 'utf8')) as { kind: Kind };
  const validate = validators[document.kind];
  validate(document);
  expect(validate.errors).toBe(null);
});

test.each([
  ['plan', 'timing', 10],
  ['scheme', 'clause', 5],
  ['scheme', 'measure', 9],
  ['scheme', 'schemeCondition', 5],
] as const)('F10 the forms of a %s’s %s', (document, name, count) => {
  const { $defs = {} } = jsonSchemaOf(document) as { $defs?: Record<string, JsonSchema> };
  const formsOf = (schema: JsonSchema): JsonSchema[] => {
    const found = typeof schema.$ref === 'string' ? $defs[schema.$ref.slice('#/$defs/'.length)] : schema;
    const forms = (found?.oneOf ?? found?.anyOf) as JsonSchema[] | undefined;
    return found?.type === 'object' || forms === undefined ? [found ?? {}] : forms.flatMap(formsOf);
  };
  const forms = formsOf({ $ref: `#/$defs/${name}` });
  expect(forms).toHaveLength(count);
  const objects = forms.filter(({ type }) => type === 'object');
  expect(new Set(objects.map(({ title }) => title)).size).toBe(objects.length);
  for (const { title, description, properties } of objects) {
    expect(title).toBeTypeOf('string');
    const { kind } = properties as { kind?: JsonSchema };
    expect({ ...kind }).toEqual(kind === undefined ? {} : expect.objectContaining({ description }));
    expect({ ...kind }).not.toHaveProperty('examples');
  }
});

test('F9 a schema of one’s own is described by its zod metadata', () => {
  const own = z.object({
    floor: z.int().min(1).max(99).describe('Which floor'),
    lift: z.boolean().optional().meta({ title: 'Lift', description: 'Whether there is one' }),
  });
  const [, table] = describeSchema(own.meta({ title: 'Flat', description: 'One flat' }), { language: 'en' }).slice(1);
  expect(table).toMatchObject({
    type: 'table',
    rows: [
      [[{ text: 'floor', code: true }], [{ text: 'whole number' }], 'yes', '', '≥ 1, ≤ 99', 'Which floor', ''],
      [
        [{ text: 'lift', code: true }],
        [{ text: 'true or false' }],
        'no',
        '',
        '',
        [{ text: 'Lift. ', strong: true }, { text: 'Whether there is one' }],
        '',
      ],
    ],
  });
  expect(jsonSchemaOf(own)).toMatchObject({
    properties: { floor: { type: 'integer', minimum: 1, maximum: 99, description: 'Which floor' } },
    required: ['floor'],
  });
});

test('F9 a schema of one’s own is described in both languages by the text that is given', () => {
  const text = {
    title: { 'zh-CN': '住房', en: 'Flat' },
    description: { 'zh-CN': '一套住房。', en: 'One flat.' },
    example: { floor: 3 },
    fields: {
      floor: {
        title: { 'zh-CN': '楼层', en: 'Floor' },
        description: { 'zh-CN': '所在楼层。', en: 'Which floor.' },
        unit: { 'zh-CN': '层', en: 'floors' },
        example: 3,
      },
    },
  };
  const own = z.strictObject({ floor: z.int() });
  expect(describeSchema(own, { language: 'zh-CN', text }).slice(0, 2)).toEqual([
    { type: 'heading', level: 1, text: '住房' },
    { type: 'paragraph', text: '一套住房。' },
  ]);
  expect(jsonSchemaOf(own, { text })).toMatchObject({
    title: '住房 Flat',
    properties: { floor: { title: '楼层 Floor', description: '所在楼层。\nWhich floor. (层 floors)', examples: [3] } },
  });
});

test('F9 a name that the library does not have is the caller’s mistake', () => {
  expect(() => describeSchema('taks' as 'task', { language: 'en' })).toThrow(/^reference\.schema\.unknown/);
  expect(() => jsonSchemaOf('toString' as 'task')).toThrow(RangeError);
});
