import type { Language } from '../issue/language.ts';
import type { Timing } from '../schema/timing.ts';
import { chineseTiming } from './words/chineseTiming.ts';
import { englishTiming } from './words/englishTiming.ts';
import type { WordNames } from './words/timingWords.ts';

/**
 * Puts a timing into words as an office would write it: 每周一上午, 每季度或每半年一次, 2016年6月底前.
 *
 * Nothing is dated or computed. What the source hides or leaves open is given in its own wording.
 *
 * See also `describePeriod`, for a period alone.
 *
 * @param timing - one entry of the timings of a task
 * @param language - `'zh-CN'` or `'en'`
 * @param names - words for what the timing names: named periods by their full name (`phase:prepare`), events, tasks that
 *   must be done, and `plan` for the plan period (全年, where it is a year); one without words gives its name
 * @example
 * describeTiming({ kind: 'quota', per: 'month', anchors: ['late'], count: 1 }, 'zh-CN'); // => '每月底一次'
 */
export function describeTiming(timing: Timing, language: Language, names: WordNames = {}): string {
  return language === 'zh-CN' ? chineseTiming(timing, names) : englishTiming(timing, names);
}
