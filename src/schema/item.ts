import * as z from 'zod';
import { itemShape } from './itemShape.ts';

/** 考评项: a pool of points that clauses fill or drain, or a group that totals items. */
export interface Item extends z.infer<z.ZodObject<typeof itemShape>> {
  items?: Item[] | undefined;
}

/** 考评项; see {@link Item}. */
export const itemSchema: z.ZodType<Item, Item> = z.strictObject({
  ...itemShape,
  get items() {
    return z.array(itemSchema).min(1).max(10_000).optional();
  },
});
