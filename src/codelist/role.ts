/** What a party does for a task, area or unit. An open list: another value is kept and reported as an info. */
export const roleCodes = [
  'lead',
  'approve',
  'purchase',
  'responsible',
  'execute',
  'organise',
  'provide',
  'manage',
  'guarantee',
  'cooperate',
  'support',
  'fund',
  'coordinate',
  'guide',
  'participate',
  'receive',
  'issue',
  'supervise',
  'inspect',
  'evaluate',
] as const;

/** A code of {@link roleCodes}. */
export type RoleCode = (typeof roleCodes)[number];
