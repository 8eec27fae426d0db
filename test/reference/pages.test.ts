import { expect, test } from 'vitest';
import { renderMarkdown } from '../../src/document/renderMarkdown.ts';
import { documentedSchemas } from '../../src/reference/documentedSchemas.ts';
import { jsonSchemaOf } from '../../src/reference/jsonSchemaOf.ts';
import { referencePages } from '../generate/referencePages.ts';

const root = new URL('../../docs/', import.meta.url).pathname;

for (const [file, blocks] of referencePages()) {
  test(`F6 docs/reference/${file} is what the schemas say`, async () => {
    await expect(renderMarkdown(blocks)).toMatchFileSnapshot(`${root}reference/${file}`);
  });
}

const documents = (['plan', 'ledger', 'calendarData', 'scheme', 'sheet'] as const).filter((name) =>
  Object.hasOwn(documentedSchemas, name),
);

for (const name of documents) {
  test(`F7 docs/schema/${name}.schema.json is what the schema says`, async () => {
    const text = `${JSON.stringify(jsonSchemaOf(name), null, 2)}\n`;
    await expect(text).toMatchFileSnapshot(`${root}schema/${name}.schema.json`);
  });
}

test('F6 every link of the reference leads to an anchor that exists', () => {
  const pages = new Map([...referencePages()].map(([file, blocks]) => [file, renderMarkdown(blocks)]));
  const broken: string[] = [];
  for (const [file, text] of pages) {
    for (const [, target = '', anchor = ''] of text.matchAll(/\]\(([^()#\s]*)(?:#([^()\s]*))?\)/g)) {
      if (target.startsWith('..') || target.startsWith('http')) continue;
      const page = pages.get(target === '' ? file : target);
      if (page === undefined || (anchor !== '' && !page.includes(`id="${anchor}"`)))
        broken.push(`${file}: ${target}#${anchor}`);
    }
  }
  expect(broken).toEqual([]);
});
