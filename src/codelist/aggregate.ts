/** How several values become one: 合计, 平均, 几何平均, 调和平均, 连乘, 取低, 取高, 中位数, 取末次. */
export const aggregateCodes = [
  'sum',
  'mean',
  'geometricMean',
  'harmonicMean',
  'product',
  'minimum',
  'maximum',
  'median',
  'last',
] as const;

/** A code of {@link aggregateCodes}. */
export type AggregateCode = (typeof aggregateCodes)[number];
