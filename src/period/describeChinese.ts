import type { CalendarForm } from './periodForm.ts';
import { rangeWords } from './rangeWords.ts';

const ordinals = ['一', '二', '三', '四'] as const;
const thirds = ['上旬', '中旬', '下旬'] as const;

/** A piece of the calendar in Chinese, as its text has it: 2026年5月上旬, 第四季度. */
export function calendarInChinese(form: CalendarForm): string {
  return yearInChinese(form.year) + withinYear(form);
}

/** A range in Chinese that says once what both ends share: 2026年5月3日至20日, 11月至次年4月. */
export function rangeInChinese(start: CalendarForm, end: CalendarForm): string {
  const { startYear, endYear, sameMonth } = rangeWords(start, end);
  const year = endYear === 'same' ? '' : endYear === 'next' ? '次年' : yearInChinese(endYear);
  return `${yearInChinese(startYear)}${withinYear(start)}至${year}${sameMonth ? withinMonth(end) : withinYear(end)}`;
}

function yearInChinese(year: number | null): string {
  return year === null ? '' : `${year}年`;
}

function withinYear(form: CalendarForm): string {
  switch (form.unit) {
    case 'year':
      return '';
    case 'half':
      return form.number === 1 ? '上半年' : '下半年';
    case 'quarter':
      return `第${ordinals[form.number - 1]}季度`;
    case 'week':
      return `第${form.number}周`;
    default:
      return `${form.number}月${withinMonth(form)}`;
  }
}

function withinMonth(form: CalendarForm): string {
  switch (form.unit) {
    case 'third':
      return thirds[form.part - 1] ?? '';
    case 'halfMonth':
      return form.part === 1 ? '上半月' : '下半月';
    case 'day':
      return `${form.part}日`;
    default:
      return '';
  }
}
