import ts from 'typescript';
import { expect, test } from 'vitest';
import { entries, exportsOf, findFiles, loadEntries, readText } from '../architecture/readSource.ts';
import { differences, evaluateExample } from './evaluateExample.ts';

const loaded = await loadEntries();

/** Every public function once, with the example of its doc comment. */
const functions = new Map<string, string | undefined>();
for (const { name: entry, index } of entries) {
  for (const [name, { file, node }] of exportsOf(index)) {
    if (typeof loaded.get(entry)?.[name] === 'function') functions.set(`${file} ${name}`, exampleOf(node));
  }
}

/** The example of a doc comment up to its last stated value; what follows is prose. */
function exampleOf(node: ts.Node): string | undefined {
  const tag = ts.getJSDocTags(node).find((found) => found.tagName.text === 'example');
  const text = ts.getTextOfJSDocComment(tag?.comment)?.replaceAll(/^```(?:ts)?$/gm, '');
  return text === undefined ? undefined : /^[\s\S]*\/\/ => .*(?:\n[ \t]*\/\/.*)*/.exec(text)?.[0];
}

test('X10 every public function shows an example', () => {
  expect([...functions].filter(([, code]) => code === undefined).map(([name]) => name)).toEqual([]);
});

for (const [name, code] of functions) {
  if (code === undefined) continue;
  test(`X10 ${name}`, async () => {
    expect(differences(await evaluateExample(code))).toEqual([]);
  });
}

for (const path of findFiles('README*.md')) {
  const blocks = [...readText(path).matchAll(/```ts\n([\s\S]*?)```(?:\n+```text\n([\s\S]*?)```)?/g)];
  for (const [index, [, code = '', printed = '']] of blocks.entries()) {
    test(`X10 ${path}, block ${index + 1}`, async () => {
      const evaluated = await evaluateExample(code);
      expect(differences(evaluated)).toEqual([]);
      expect(evaluated.printed).toBe(printed.trimEnd());
    });
  }
}
