import ts from 'typescript';
import { expect, test } from 'vitest';
import { entries, exportsOf, findFiles, loadEntries, readText } from '../architecture/readSource.ts';
import { differences, evaluateExample } from './evaluateExample.ts';

const loaded = await loadEntries();

/** Every public value once, with the examples of its doc comment. */
const examples = new Map<string, readonly string[]>();
const functions = new Set<string>();
for (const { name: entry, index } of entries) {
  for (const [name, { kind, file, node }] of exportsOf(index)) {
    if (kind === 'type') continue;
    examples.set(`${file} ${name}`, examplesOf(node));
    if (typeof loaded.get(entry)?.[name] === 'function') functions.add(`${file} ${name}`);
  }
}

/** Each example up to its last stated value; what follows is prose. */
function examplesOf(node: ts.Node): string[] {
  const tags = ts.getJSDocTags(node).filter(({ tagName }) => tagName.text === 'example');
  return tags.flatMap(({ comment }) => {
    const text = ts.getTextOfJSDocComment(comment)?.replaceAll(/^```(?:ts)?$/gm, '') ?? '';
    return /^[\s\S]*\/\/ => .*(?:\n[ \t]*\/\/.*)*/.exec(text) ?? [];
  });
}

test('X10 every public function shows an example', () => {
  expect([...functions].filter((name) => examples.get(name)?.length === 0)).toEqual([]);
});

for (const [name, codes] of examples) {
  for (const code of codes) {
    test(`X10 ${name}`, async () => {
      expect(differences(await evaluateExample(code))).toEqual([]);
    });
  }
}

for (const path of [...findFiles('README*.md'), ...findFiles('docs/laws*.md')]) {
  const blocks = [...readText(path).matchAll(/```ts\n([\s\S]*?)```(?:\n+```text\n([\s\S]*?)```)?/g)];
  for (const [index, [, code = '', printed = '']] of blocks.entries()) {
    test(`X10 ${path}, block ${index + 1}`, async () => {
      const evaluated = await evaluateExample(code);
      expect(differences(evaluated)).toEqual([]);
      expect(evaluated.printed).toBe(printed.trimEnd());
    });
  }
}
