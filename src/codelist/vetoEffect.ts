/** What a veto does: 直接定等, 不得评为更高等次, 降等, 取消资格. */
export const vetoEffectCodes = ['forceGrade', 'capGrade', 'lowerGrade', 'ineligible'] as const;

/** A code of {@link vetoEffectCodes}. */
export type VetoEffectCode = (typeof vetoEffectCodes)[number];
