import ts from 'typescript';
import { expect, test } from 'vitest';
import { findFiles, parseFile, readText } from './readSource.ts';

const rule = /^- \*\*([A-Z]\d+)\*\* /gm;
const rules = [...readText('docs/rules.md').matchAll(rule)].map((match) => match[1] ?? '');

interface Title {
  readonly file: string;
  readonly text: string;
  readonly ids: readonly string[];
}

const titles = findFiles('test/**/*.test.ts').flatMap((file): Title[] => {
  const found: Title[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && isTest(node.expression)) {
      const [title] = node.arguments;
      if (title && ts.isStringLiteralLike(title)) found.push(toTitle(file, title.text));
      else if (title && ts.isTemplateExpression(title)) found.push(toTitle(file, title.head.text));
    }
    ts.forEachChild(node, visit);
  };
  visit(parseFile(file));
  return found;
});

/** `test`, `it.skip`, and what `test.each(…)` or `test.prop(…)` return. */
function isTest(callee: ts.Expression): boolean {
  if (ts.isIdentifier(callee)) return callee.text === 'test' || callee.text === 'it';
  if (ts.isPropertyAccessExpression(callee)) return isTest(callee.expression);
  if (ts.isTaggedTemplateExpression(callee)) return isTest(callee.tag);
  return ts.isCallExpression(callee) && isTest(callee.expression);
}

function toTitle(file: string, text: string): Title {
  const head = /^(?:[A-Z]\d+[ ,]*)+/.exec(`${text} `)?.[0] ?? '';
  return { file, text, ids: head.match(/[A-Z]\d+/g) ?? [] };
}

test('X8 each number once', () => {
  expect(rules.filter((id, index) => rules.indexOf(id) !== index)).toEqual([]);
});

test('X8 every rule has a test', () => {
  const tested = new Set(titles.flatMap(({ ids }) => ids));
  expect(rules.filter((id) => !tested.has(id))).toEqual([]);
});

test('X8 every test names a rule', () => {
  const unknown = titles.filter(({ ids }) => ids.length === 0 || ids.some((id) => !rules.includes(id)));
  expect(unknown.map(({ file, text }) => `${file}: ${text}`)).toEqual([]);
});
