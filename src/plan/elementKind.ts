/** What an id of a plan can belong to. */
export const elementKinds = [
  'goal',
  'phase',
  'observance',
  'party',
  'indicator',
  'reference',
  'title',
  'scheme',
  'task',
  'instrument',
  'fundingItem',
  'statement',
  'target',
  'rule',
  'record',
  'timing',
] as const;

/** One of {@link elementKinds}. */
export type ElementKind = (typeof elementKinds)[number];

/** The lists of a plan whose elements have ids. */
export const elementLists = [
  'goals',
  'phases',
  'observances',
  'parties',
  'indicators',
  'references',
  'titles',
  'schemes',
  'tasks',
  'instruments',
  'fundingItems',
] as const;
