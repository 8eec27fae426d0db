/** What an id of a plan can belong to. */
export type ElementKind =
  | 'goal'
  | 'phase'
  | 'observance'
  | 'party'
  | 'indicator'
  | 'reference'
  | 'title'
  | 'scheme'
  | 'task'
  | 'instrument'
  | 'fundingItem'
  | 'statement'
  | 'target'
  | 'rule'
  | 'record'
  | 'timing';

/** The lists of a plan whose elements have ids, with the kind that each holds. */
export const elementLists = [
  ['goals', 'goal'],
  ['phases', 'phase'],
  ['observances', 'observance'],
  ['parties', 'party'],
  ['indicators', 'indicator'],
  ['references', 'reference'],
  ['titles', 'title'],
  ['schemes', 'scheme'],
  ['tasks', 'task'],
  ['instruments', 'instrument'],
  ['fundingItems', 'fundingItem'],
] as const satisfies readonly (readonly [string, ElementKind])[];
