import type { AnchorCode } from '../../codelist/anchor.ts';
import type { PerCode } from '../../codelist/per.ts';
import type { RosterDayCode } from '../../codelist/rosterDay.ts';
import type { StatedPeriod } from '../../period/period.ts';
import type { QuotaTiming } from '../../schema/quotaTiming.ts';
import type { Timing } from '../../schema/timing.ts';
import { chineseLength, chineseTimes, dayParts } from './chineseParts.ts';
import { chineseLimits, chineseRecurrence, nonWorkdayWords } from './chineseRecurrence.ts';
import type { TimingWords, WordNames } from './timingWords.ts';
import { endForm, nameOf, wordPeriod, wordTiming } from './timingWords.ts';

const perWords: Readonly<Record<Exclude<PerCode, 'plan'>, string>> = {
  day: '日',
  week: '周',
  tenDays: '旬',
  halfMonth: '半月',
  month: '月',
  quarter: '季度',
  halfYear: '半年',
  year: '年',
  term: '学期',
  phase: '阶段',
};
const measured: Readonly<Record<string, string>> = {
  month: '个月',
  quarter: '个季度',
  halfYear: '个半年',
  term: '个学期',
};
const anchorWords: Readonly<Record<AnchorCode, string>> = { early: '初', mid: '中', late: '末' };
// 每周末 would be every weekend.
const weekAnchors: Readonly<Record<AnchorCode, string>> = { early: '前段', mid: '中段', late: '后段' };
const rosterWords: Readonly<Record<RosterDayCode, string>> = {
  everyDay: '每日',
  workday: '工作日',
  weekend: '双休日',
  statutoryHoliday: '法定节假日',
  specialDay: '特殊日子',
};

const words: TimingWords = {
  deadline: ({ by, before, milestone }, names) => {
    const done = milestone === 'start' ? '启动' : milestone === 'finish' ? '完成' : '';
    return (by === undefined ? beforeWords(before ?? '', names) : byWords(by, names)) + done;
  },
  period: ({ during, length }, names) =>
    joined([
      during === undefined ? '' : wordPeriod(during, 'zh-CN', names),
      length === undefined ? '' : `为期${chineseLength(length)}`,
    ]),
  dates: ({ on, offset, nonWorkday }, names) => {
    const days = on.map((day) => wordPeriod(day, 'zh-CN', names)).join('、');
    const moved = offset === undefined ? '' : (isBackwards(offset) ? '前' : '后') + chineseLength(offset);
    return joined([days + moved, nonWorkdayWords(nonWorkday)]);
  },
  recurrence: (timing, names) =>
    joined([
      duringWords(timing.during, names),
      chineseRecurrence(timing) + dayPart(timing) + (timing.asDeadline ? '前' : ''),
      ...chineseLimits(timing),
      aboutWords(timing.about),
    ]),
  quota: (timing, names) =>
    joined([
      duringWords(timing.during, names),
      rhythmWords(timing, names) + (timing.count === undefined ? '' : chineseTimes(timing.count)),
      timing.rolling ? '滚动计算' : '',
      aboutWords(timing.about),
    ]),
  choice: ({ options, chosen }, names) => {
    const texts = options.map((option) => chineseTiming(option, names));
    const choice = chosen === undefined ? undefined : texts[chosen];
    return either(texts) + (choice === undefined ? '' : `（定为${choice}）`);
  },
  trigger: ({ on, within }, names) => {
    const events = on.map((each) =>
      typeof each === 'string' ? nameOf(each, names) : `${nameOf(each.met, names)}完成`,
    );
    const after = `${events.join('或')}后`;
    if (within === undefined) return after;
    return `${after}${chineseLength(within)}${'vague' in within ? '' : '内'}`;
  },
  roster: ({ days, hours, persons, rotating, during }, names) => {
    const duty = `${hours === undefined ? '' : `${hours}小时`}${rotating ? '轮流' : ''}值班`;
    const posts = persons === undefined ? '' : `每班${chineseTimes(persons).replace('次', '人')}`;
    return joined([duringWords(during, names), days.map((day) => rosterWords[day]).join('、') + duty, posts]);
  },
  standing: ({ wording, during }, names) => joined([duringWords(during, names), wording ?? '常年']),
  vague: ({ wording }) => wording,
};

/** A timing in Chinese. */
export function chineseTiming(timing: Timing, names: WordNames): string {
  const text = wordTiming(words, timing, names);
  return timing.kind === 'recurrence' ? text : text + dayPart(timing);
}

function dayPart({ partOfDay }: Pick<Timing, 'partOfDay'>): string {
  return partOfDay === undefined ? '' : dayParts[partOfDay];
}

function byWords(by: StatedPeriod, names: WordNames): string {
  const text = wordPeriod(by, 'zh-CN', names);
  if (typeof by !== 'string') return /[前底末止]$/.test(text) ? text : `${text}前`;
  const form = endForm(by);
  if (form?.kind !== 'calendar' || by.includes('/')) return `${text}结束前`;
  if (form.unit === 'day') return `${text}前`;
  return form.unit === 'year' || form.unit === 'month' ? `${text}底前` : `${text}末前`;
}

function beforeWords(before: StatedPeriod, names: WordNames): string {
  const text = wordPeriod(before, 'zh-CN', names);
  return text.endsWith('前') ? text : `${text}前`;
}

function rhythmWords({ per, interval = 1, anchors = [] }: QuotaTiming, names: WordNames): string {
  if (per === 'plan' && anchors.length === 0) return Object.hasOwn(names, 'plan') ? nameOf('plan', names) : '计划期内';
  const whole = per === 'plan' ? '计划期' : `每${interval === 1 ? '' : interval}${perWord(per, interval)}`;
  const lead = per === 'year' && interval === 1 ? `${whole}年` : whole;
  const anchored = anchors.map((anchor, index) => (index === 0 ? lead : tailOf(per)) + anchorWord(anchor, per));
  return anchored.length === 0 ? whole : anchored.join('、');
}

function perWord(per: Exclude<PerCode, 'plan'>, interval: number): string {
  return interval === 1 ? perWords[per] : (measured[per] ?? perWords[per]);
}

function anchorWord(anchor: AnchorCode, per: PerCode): string {
  if (per === 'week') return weekAnchors[anchor];
  return anchor === 'late' && (per === 'month' || per === 'year') ? '底' : anchorWords[anchor];
}

/** What a second anchor repeats: 每年年中、年底, 每月初、月底. */
function tailOf(per: PerCode): string {
  return per === 'plan' ? '期' : perWords[per];
}

/** Options joined by 或; what all of them end with is said once: 每季度或每半年一次. */
function either(texts: readonly string[]): string {
  const [first = ''] = texts;
  const times = /(?:不少于|不超过)?[一二两三四五六七八九十0-9至]+次$/.exec(first)?.[0];
  if (times === undefined || !texts.every((text) => text.endsWith(times))) return texts.join('或');
  return texts.map((text) => text.slice(0, text.length - times.length)).join('或') + times;
}

function duringWords(during: StatedPeriod | undefined, names: WordNames): string {
  return during === undefined ? '' : wordPeriod(during, 'zh-CN', names);
}

function aboutWords(about: 'previousPeriod' | undefined): string {
  return about === undefined ? '' : '针对上一期';
}

function isBackwards(offset: object): boolean {
  return Object.values(offset).some((part) => typeof part === 'number' && part < 0);
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('，');
}
