import type { Item } from '../item.ts';
import type { ObjectText } from './fieldText.ts';
import { itemFields } from './itemFields.ts';

/** What a person reads about an item. */
export const itemText: ObjectText<Item> = {
  title: { 'zh-CN': '考评项', en: 'Item' },
  description: {
    'zh-CN': '末级项按细则加分、扣分；有子项的把子项的得分合成本项得分。',
    en: 'A leaf gains and loses points by its clauses; a group totals its items.',
  },
  example: {
    id: 'order',
    name: '环境整洁',
    points: 20,
    start: 'full',
    clauses: [
      { kind: 'mark', measure: 'dust', minimum: 1, maximum: 8, points: -1 },
      { kind: 'steps', measure: 'brokenShelf', points: -0.5, limit: 3 },
    ],
  },
  fields: itemFields,
};
