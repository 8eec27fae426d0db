import type { Language } from '../issue/language.ts';
import type { DateProposal } from './proposeDates.ts';

/**
 * Says in a sentence why a date is proposed.
 *
 * @param names - names of parties by id; one without a name is called by its id
 * @example
 * describeProposal({ occurrenceId: 'a/0/2026-03-01', taskId: 'a', time: 1, date: '2026-03-16', reason: 'evenlySpread' }, 'en');
 * // => 'the middle of its share of the workdays'
 */
export function describeProposal(
  { reason, instead, busy = [], provisional }: DateProposal,
  language: Language,
  names: Readonly<Record<string, string>> = {},
): string {
  const parties = busy.map((id) => names[id] ?? id);
  const [text, note] = language === 'zh-CN' ? chinese(parties) : english(parties);
  return provisional ? text + note : text;

  function chinese(who: readonly string[]): readonly [string, string] {
    const list = who.join('、');
    const said = {
      evenlySpread: '时段内工作日均匀分布，取其所占一段的中间日',
      lastWorkday: '期限前的最后一个工作日',
      movedForLoad: `原取 ${instead ?? ''}，因${list}当日已有安排，移至最近的空闲工作日`,
      crowded: `时段内没有空闲工作日，${list}当日已有安排`,
    };
    return [said[reason], '（当年节假日安排尚未公布，暂按周一至周五计）'];
  }

  function english(who: readonly string[]): readonly [string, string] {
    const list = who.join(', ');
    const said = {
      evenlySpread: 'the middle of its share of the workdays',
      lastWorkday: 'the last workday before the deadline',
      movedForLoad: `moved from ${instead ?? ''}, when ${list} had enough to do, to the nearest workday with room`,
      crowded: `no workday of the window has room; ${list} had enough to do already`,
    };
    return [said[reason], ' (the holidays of that year are not arranged yet)'];
  }
}
