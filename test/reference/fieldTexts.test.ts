import { expect, test } from 'vitest';
import type * as z from 'zod';
import type { DocumentedSchema } from '../../src/reference/documentedSchema.ts';
import { documentedSchemas } from '../../src/reference/documentedSchemas.ts';
import { shapeOf } from '../../src/reference/unwrap.ts';
import { commonText } from '../../src/schema/fields/common.ts';
import type { FieldText, ValueText } from '../../src/schema/fields/fieldText.ts';

const schemas: [string, DocumentedSchema][] = Object.entries(documentedSchemas);
const common: Readonly<Record<string, FieldText>> = commonText.fields;

/** Every field of every documented schema that has a text of its own, and the common ones once. */
const fields: [string, z.ZodType | undefined, FieldText][] = [
  ...schemas.flatMap(([name, { schema, text }]) =>
    Object.entries(text.fields ?? {}).map(([key, words]): [string, z.ZodType | undefined, FieldText] => [
      `${name}.${key}`,
      shapeOf(schema)?.[key] as z.ZodType | undefined,
      words,
    ]),
  ),
  ...Object.entries(common).map(([key, words]): [string, z.ZodType | undefined, FieldText] => [
    `common.${key}`,
    shapeOf(documentedSchemas.phase.schema)?.[key] as z.ZodType | undefined,
    words,
  ]),
];

const texts: [string, ValueText][] = [
  ...schemas.map(([name, { text }]): [string, ValueText] => [name, text]),
  ...fields.map(([name, , text]): [string, ValueText] => [name, text]),
];

const chinese = /\p{Script=Han}/u;
/** A half-width sign next to a Chinese character; a colon is left out, since it stands in codes such as `phase:编号`. */
const halfWidth = /\p{Script=Han}[,;.?!()"]|[,;?!()"]\p{Script=Han}/u;

test.each(schemas)('F1 the example of %s parses', (_, { schema, text }) => {
  expect((schema as z.ZodType).safeParse(text.example).error?.issues).toBeUndefined();
});

test.each(fields)('F2 the example of %s parses', (_, schema, { example }) => {
  expect(schema?.safeParse(example)).toStrictEqual({ success: true, data: example });
});

test.each(schemas)('F3 the fields of %s', (_, { schema, text }) => {
  const ofSchema = Object.keys(shapeOf(schema) ?? {}).filter((key) => !Object.hasOwn(common, key));
  expect(Object.keys(text.fields ?? {}).sort()).toStrictEqual(ofSchema.sort());
});

test('F4 Chinese is Chinese, and ends its sentences', () => {
  const faulty = texts.filter(
    ([, { title, description }]) =>
      !chinese.test(title['zh-CN']) ||
      !chinese.test(description['zh-CN']) ||
      !description['zh-CN'].endsWith('。') ||
      halfWidth.test(`${title['zh-CN']}\n${description['zh-CN']}`),
  );
  expect(faulty.map(([name]) => name)).toStrictEqual([]);
});

test('F4 English is without full-width signs, and ends its sentences', () => {
  const faulty = texts.filter(
    ([, { title, description }]) =>
      !/^[A-Z]/.test(title.en) ||
      !description.en.endsWith('.') ||
      /[，。：；“”（）]/u.test(description.en) ||
      chinese.test(title.en),
  );
  expect(faulty.map(([name]) => name)).toStrictEqual([]);
});

test.each(schemas)('F5 titles of the fields of %s differ', (_, { text }) => {
  const words = Object.values({ ...common, ...text.fields }).map(({ title }) => title);
  expect(new Set(words.map((title) => title['zh-CN'])).size).toBe(words.length);
  expect(new Set(words.map((title) => title.en)).size).toBe(words.length);
});
