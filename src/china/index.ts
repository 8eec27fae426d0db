export type { LunarDate, Lunisolar } from '../calendar/lunisolar.ts';
export { china } from './china.ts';
export { chinaDays } from './chinaDays.ts';
export { chinaFestivals } from './data/chinaFestivals.ts';
export { expandFestivals, type FestivalDate } from './expandFestivals.ts';
export { expandSolarTerms, type SolarTermDate } from './expandSolarTerms.ts';
export { lunarDateOf } from './lunarDateOf.ts';
export { resolveLunarDate } from './resolveLunarDate.ts';
