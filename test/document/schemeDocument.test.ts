import { expect, test } from 'vitest';
import { explainScheme } from '../../src/assessment/explainScheme.ts';
import type { TableBlock } from '../../src/document/block.ts';
import { renderMarkdown } from '../../src/document/renderMarkdown.ts';
import { schemeDocument } from '../../src/document/schemeDocument.ts';
import type { Language } from '../../src/issue/language.ts';
import type { Scheme } from '../../src/schema/scheme.ts';
import { readingRoomScheme } from '../assessment/readingRoom.ts';
import { wordyScheme } from '../assessment/wordyScheme.ts';

const small: Scheme = {
  schemaVersion: 1,
  kind: 'scheme',
  id: 'small',
  version: '3',
  indicators: [{ id: 'mark', type: 'mark' }],
  items: [
    {
      id: 'a',
      label: '一',
      name: { 'zh-CN': '甲', en: 'A' },
      points: 5,
      text: '按印象评分',
      parties: ['居委会', '物业'],
    },
    {
      id: 'b',
      items: [{ id: 'c', points: 4, clauses: [{ kind: 'mark', measure: 'mark', text: '酌情' }], evidence: ['照片'] }],
    },
    { id: 'd', bonus: true, cap: 2 },
    { id: 'e', bonus: true },
  ],
};
const tableOf = (scheme: Scheme, form = false): TableBlock =>
  schemeDocument(scheme, { language: 'zh-CN', form }).find((block) => block.type === 'table') as TableBlock;

for (const language of ['zh-CN', 'en'] as const satisfies Language[]) {
  test(`D30 reading room in ${language}`, async () => {
    const rules = explainScheme(readingRoomScheme, { language });
    const printed = renderMarkdown(schemeDocument(readingRoomScheme, { language, rules, form: true }));
    await expect(printed).toMatchFileSnapshot(`../golden/schemeDocument.reading-room.${language}.md`);
  });
}

test('D30 numbers, names and points', () => {
  expect(tableOf(small).head).toEqual([['序号', '考评项', '分值', '评分标准', '佐证材料', '责任单位']]);
  expect(tableOf(small).rows).toEqual([
    ['一', '甲', '5', '按印象评分', '', '居委会、物业'],
    ['2', [{ text: 'b', strong: true }], '', '', '', ''],
    ['2.1', '　c', '4', '酌情', '照片', ''],
    ['3', 'd', '+2', '', '', ''],
    ['4', 'e', '加分', '', '', ''],
  ]);
});

test('D30 weights have a column where there are any', () => {
  const table = schemeDocument(wordyScheme, { language: 'en' })[2] as TableBlock;
  expect(table.head?.[0]?.slice(2, 5)).toEqual(['Points', 'Weight', 'Rule']);
  expect(table.rows.map((row) => row[3])).toEqual(['0.6', '0.4', '', '', '', '']);
});

test('D30 a form has room to write', () => {
  expect(tableOf(small, true).head?.[0]?.slice(-3)).toEqual(['自评分', '复评分', '扣分、加分原因']);
  expect(tableOf(small, true).rows.map((row) => row.length)).toEqual([9, 9, 9, 9, 9]);
});

test('D31 every rule is on the paper once', () => {
  const rules = explainScheme(wordyScheme, { language: 'en' });
  const printed = JSON.stringify(schemeDocument(wordyScheme, { language: 'en', rules }));
  const told = rules.filter(({ about }) => about !== 'scheme' && about !== 'item');
  for (const { text } of told) {
    const shown = JSON.stringify(text).slice(1, -1);
    const times = told.filter((other) => other.text === text).length;
    expect([text, printed.split(shown).length - 1]).toEqual([text, times]);
  }
});

test('D31 a scheme that is its own only item', () => {
  const alone: Scheme = {
    schemaVersion: 1,
    kind: 'scheme',
    id: 'alone',
    version: '1',
    points: 10,
    indicators: [{ id: 'mark', name: '评分', type: 'mark' }],
    clauses: [{ kind: 'mark', measure: 'mark' }],
  };
  const rules = explainScheme(alone, { language: 'zh-CN' });
  const blocks = schemeDocument(alone, { language: 'zh-CN', rules });
  expect(blocks.map(({ type }) => type)).toEqual(['heading', 'list', 'table']);
  expect((blocks[2] as TableBlock).rows).toEqual([
    ['1', 'alone', '10', '按“评分”得分。\n最低计 0 分，累计最高 10 分。'],
  ]);
});
