import { expect, test } from 'vitest';
import { renderMarkdown } from '../../src/document/renderMarkdown.ts';
import { yearCalendarDocument } from '../../src/document/yearCalendarDocument.ts';
import { expandSchedule } from '../../src/schedule/expandSchedule.ts';
import { planOf } from '../support/scheduleOf.ts';

const plan = planOf(
  [
    {
      id: 'meeting',
      title: '例会',
      timings: [{ kind: 'recurrence', frequency: 'weekly', weekdays: ['MO'], partOfDay: 'morning', during: '--02' }],
    },
    {
      id: 'report',
      title: '报表',
      timings: [{ kind: 'recurrence', frequency: 'monthly', monthDays: [25], asDeadline: true, during: '--02' }],
    },
    { id: 'visit', title: '走访', timings: [{ kind: 'quota', per: 'month', count: { atLeast: 2 }, during: '--02' }] },
    { id: 'summer', title: '暑期活动', timings: [{ kind: 'period', during: '--07/--08' }] },
    { id: 'camp', title: '夏令营', timings: [{ kind: 'period', during: '--07-20/--08-05' }] },
    { id: 'week', title: '宣传周', timings: [{ kind: 'period', during: '--07-06/--07-12' }] },
    { id: 'summary', title: '总结', timings: [{ kind: 'deadline', by: '--07-15' }] },
    { id: 'open', title: '常年服务', timings: [{ kind: 'standing' }] },
    { id: 'winter', title: '冬防', timings: [{ kind: 'period', during: '--12/--02' }] },
  ],
  { title: { 'zh-CN': '社区计划', en: 'Community plan' } },
);
const { occurrences } = expandSchedule(plan, { from: '2026-01-01', to: '2027-12-31' });

test('D40 in Chinese', () => {
  const lines = renderMarkdown(yearCalendarDocument(plan, occurrences, { language: 'zh-CN' }))
    .split('\n')
    .filter(Boolean);
  expect(lines).toEqual([
    '# 社区计划：年历',
    '## 2026年全年',
    '- 常年服务',
    '## 2026年2月',
    '- 走访（不少于2次）',
    '- 2日、9日、16日、23日 上午：例会',
    '- 25日前：报表',
    '## 2026年7月',
    '- 6日至12日：宣传周',
    '- 15日前：总结',
    '## 2026年7月至8月',
    '- 暑期活动',
    '- 7月20日至8月5日：夏令营',
    '## 2026年12月至2027年2月',
    '- 冬防',
  ]);
});

test('D40 in English', () => {
  const lines = renderMarkdown(yearCalendarDocument(plan, occurrences, { language: 'en' }))
    .split('\n')
    .filter(Boolean);
  expect(lines.slice(0, 4)).toEqual([
    '# Community plan: year calendar',
    '## All of 2026',
    '- 常年服务',
    '## February 2026',
  ]);
  expect(lines).toContain('- 2, 9, 16, 23 morning: 例会');
  expect(lines).toContain('- by 25: 报表');
  expect(lines).toContain('- 20 July to 5 August: 夏令营');
  expect(lines).toContain('## December 2026 to February 2027');
});

test('D40 without a last day', () => {
  const open = planOf([{ id: 'open', timings: [{ kind: 'standing' }] }], { year: undefined, period: '2026/..' });
  const found = expandSchedule(open, { from: '2026-01-01', to: '2026-12-31', touching: true });
  expect(yearCalendarDocument(open, found.occurrences, { language: 'zh-CN' }).slice(1)).toEqual([
    { type: 'heading', level: 2, text: '未定日期' },
    { type: 'list', items: ['2026年1月1日起：任务'] },
  ]);
});
