/** What a rule brings about when its condition holds. An open list: another value is kept and reported as an info. */
export const effectCodes = [
  'require',
  'forbid',
  'permit',
  'exempt',
  'apply',
  'commend',
  'reward',
  'criticise',
  'holdAccountable',
  'punish',
  'recall',
  'correctOnSite',
  'rectify',
  'revokeLicence',
  'ban',
  'renew',
  'notRenew',
  'retender',
  'record',
  'publish',
  'qualify',
  'veto',
  'grant',
  'simplify',
] as const;

/** A code of {@link effectCodes}. */
export type EffectCode = (typeof effectCodes)[number];
