import { expect, test } from 'vitest';
import { issueCodes } from '../../src/issue/codes.ts';
import { findFiles, readText } from './readSource.ts';

const tables = /^src\/issue\/(?:text\/|\w+Codes\.ts$)/;
const source = findFiles('src/**/*.ts')
  .filter((path) => !tables.test(path))
  .map(readText)
  .map((text) => text.replace(/\/\*\*[\s\S]*?\*\//g, ''))
  .join('\n');
const produced = new Set(Array.from(source.matchAll(/['"`]([a-z]\w*(?:\.\w+)+)/gi), (match) => match[1]));

test('X9 every code is produced', () => {
  expect(Object.keys(issueCodes).filter((code) => !produced.has(code))).toEqual([]);
});

test('X9 a code begins with its area', () => {
  for (const path of findFiles('src/issue/*Codes.ts')) {
    const area = path.slice('src/issue/'.length, -'Codes.ts'.length);
    const codes = Array.from(readText(path).matchAll(/^ {2}'([^']+)': \{/gm), (match) => match[1] ?? '');
    expect(codes.filter((code) => !code.startsWith(`${area}.`))).toEqual([]);
  }
});
