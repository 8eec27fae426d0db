import type { SolarTermCode } from '../../codelist/solarTerm.ts';
import type { Recurrence } from '../../schema/recurrence.ts';
import { wordPeriod } from './timingWords.ts';

const weekdays = { MO: '周一', TU: '周二', WE: '周三', TH: '周四', FR: '周五', SA: '周六', SU: '周日' } as const;
const ordinals = ['', '一', '二', '三', '四', '五'] as const;
const each = { daily: '日', weekly: '周', monthly: '月', yearly: '年' } as const;
const every = { daily: '日', weekly: '周', monthly: '个月', yearly: '年' } as const;

const solarTerms: Readonly<Record<SolarTermCode, string>> = {
  lichun: '立春',
  yushui: '雨水',
  jingzhe: '惊蛰',
  chunfen: '春分',
  qingming: '清明',
  guyu: '谷雨',
  lixia: '立夏',
  xiaoman: '小满',
  mangzhong: '芒种',
  xiazhi: '夏至',
  xiaoshu: '小暑',
  dashu: '大暑',
  liqiu: '立秋',
  chushu: '处暑',
  bailu: '白露',
  qiufen: '秋分',
  hanlu: '寒露',
  shuangjiang: '霜降',
  lidong: '立冬',
  xiaoxue: '小雪',
  daxue: '大雪',
  dongzhi: '冬至',
  xiaohan: '小寒',
  dahan: '大寒',
};

/** The dates of a rule in Chinese, without what limits or moves them: 每月25日, 每周一、周三. */
export function chineseRecurrence(rule: Recurrence): string {
  const { frequency, interval = 1 } = rule;
  // Months that are named come once a year, however often the rule steps.
  const step = frequency === 'monthly' && interval === 1 && rule.months !== undefined ? 'yearly' : frequency;
  const rhythm = interval === 1 ? `每${each[step]}` : `每${interval}${every[step]}`;
  if (rule.lunar !== undefined) return `${rhythm}农历${lunarDay(rule.lunar)}`;
  if (rule.solarTerm !== undefined) return `${rhythm}${solarTerms[rule.solarTerm]}`;
  const days = [
    rule.months === undefined ? '' : rule.months.map((month) => `${month}月`).join('、'),
    numbers(rule.weekNumbers, '周', '周'),
    rule.months !== undefined && rule.months.length > 1 && hasDays(rule) ? '的' : '',
    numbers(rule.yearDays, '日', '天'),
    monthDays(rule.monthDays),
    weekdayWords(rule.weekdays),
    positionWords(rule.positions),
  ].join('');
  // 每周 and 周一 share one character: 每周一.
  if (frequency === 'weekly' && interval === 1 && days.startsWith('周')) return `每${days}`;
  return interval === 1 || days === '' ? `${rhythm}${days}` : `${rhythm}的${days}`;
}

/** What limits and moves the dates of a rule: 自2026年3月1日起, 遇非工作日顺延. */
export function chineseLimits(rule: Recurrence): string[] {
  const date = (text: string): string => wordPeriod(text, 'zh-CN', {});
  const limits = [
    rule.start === undefined ? '' : `自${date(rule.start)}起`,
    rule.until === undefined ? '' : `至${date(rule.until)}止`,
    rule.count === undefined ? '' : `共${rule.count}次`,
    rule.effectiveCount === undefined ? '' : `实际共${rule.effectiveCount}次`,
    rule.include === undefined ? '' : `另加${rule.include.map(date).join('、')}`,
    rule.exclude === undefined ? '' : `${rule.exclude.map(date).join('、')}除外`,
    rule.shortMonth === 'clamp' ? '当月无此日的为月末' : '',
  ];
  return [...limits, nonWorkdayWords(rule.nonWorkday)].filter((limit) => limit !== '');
}

/** What becomes of a date on a non-workday; empty when it stays. */
export function nonWorkdayWords(rule: Recurrence['nonWorkday']): string {
  switch (rule) {
    case 'skip':
      return '遇非工作日不安排';
    case 'previous':
      return '遇非工作日提前';
    case 'next':
      return '遇非工作日顺延';
    case 'nearest':
      return '遇非工作日就近调整';
    case 'nextInMonth':
      return '遇非工作日顺延，跨月的提前';
    default:
      return '';
  }
}

function hasDays({ monthDays: days, weekdays: named, weekNumbers, yearDays }: Recurrence): boolean {
  return [days, named, weekNumbers, yearDays].some((list) => list !== undefined);
}

function lunarDay({ month, day }: NonNullable<Recurrence['lunar']>): string {
  const months = ['正', '二', '三', '四', '五', '六', '七', '八', '九', '十', '冬', '腊'];
  return `${months[month - 1] ?? month}月${day === -1 ? '最后一日' : lunarDayName(day)}`;
}

function lunarDayName(day: number): string {
  const units = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
  if (day <= 10) return `初${units[day]}`;
  if (day < 20) return `十${units[day - 10]}`;
  if (day === 20) return '二十';
  return day === 30 ? '三十' : `廿${units[day - 20]}`;
}

function monthDays(days: Recurrence['monthDays']): string {
  return (days ?? []).map((day) => (day > 0 ? `${day}日` : day === -1 ? '最后一日' : `倒数第${-day}日`)).join('、');
}

function weekdayWords(days: Recurrence['weekdays']): string {
  return (days ?? [])
    .map((text) => {
      const name = weekdays[text.slice(-2) as keyof typeof weekdays] ?? text;
      const ordinal = Number(text.slice(0, -2));
      if (ordinal === 0) return name;
      if (ordinal > 0) return `第${ordinals[ordinal] ?? ordinal}个${name}`;
      return ordinal === -1 ? `最后一个${name}` : `倒数第${ordinals[-ordinal] ?? -ordinal}个${name}`;
    })
    .join('、');
}

function numbers(list: readonly number[] | undefined, fromStart: string, fromEnd: string): string {
  return (list ?? []).map((n) => (n > 0 ? `第${n}${fromStart}` : `倒数第${-n}${fromEnd}`)).join('、');
}

function positionWords(positions: Recurrence['positions']): string {
  if (positions === undefined) return '';
  const words = positions.map((n) => (n > 0 ? `第${n}个` : n === -1 ? '最后一个' : `倒数第${-n}个`));
  return `中的${words.join('、')}`;
}
