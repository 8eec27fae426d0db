import { describe, expect, test } from 'vitest';
import { describePeriod } from '../../src/period/describePeriod.ts';
import { formatPeriod } from '../../src/period/formatPeriod.ts';

test.each([
  ['2026-01-01', '2026-12-31', '2026'],
  ['0001-01-01', '0001-12-31', '0001'],
  ['2026-07-01', '2026-12-31', '2026-H2'],
  ['2026-04-01', '2026-06-30', '2026-Q2'],
  ['2026-05-01', '2026-05-31', '2026-05'],
  ['2024-02-01', '2024-02-29', '2024-02'],
  ['2024-02-01', '2024-02-28', '2024-02-01/2024-02-28'],
  ['2026-05-01', '2026-05-10', '2026-05-early'],
  ['2026-05-11', '2026-05-20', '2026-05-mid'],
  ['2026-02-21', '2026-02-28', '2026-02-late'],
  ['2026-05-01', '2026-05-15', '2026-05-1h'],
  ['2026-05-16', '2026-05-31', '2026-05-2h'],
  ['2026-06-01', '2026-06-07', '2026-W23'],
  ['2025-12-29', '2026-01-04', '2026-W01'],
  ['2026-05-31', '2026-05-31', '2026-05-31'],
  ['2026-07-01', '2026-08-31', '2026-07/2026-08'],
  ['2025-09-01', '2026-07-31', '2025-09/2026-07'],
  ['2026-01-01', '2026-05-31', '2026-01/2026-05'],
  ['2026-01-01', '2028-12-31', '2026/2028'],
  ['2026-05-01', '2026-05-11', '2026-05-01/2026-05-11'],
  ['2026-05-03', '2026-07-31', '2026-05-03/2026-07-31'],
  ['2026-06-01', '2026-06-14', '2026-06-01/2026-06-14'],
  ['2026-05-01', null, '2026-05/..'],
  ['2026-01-01', null, '2026/..'],
  ['2026-05-02', null, '2026-05-02/..'],
  [null, '2026-05-31', '../2026-05'],
  [null, '2026-12-31', '../2026'],
  [null, '2024-02-28', '../2024-02-28'],
  [null, null, '../..'],
])('P18 %s to %s', (start, end, text) => {
  expect(formatPeriod({ start, end })).toBe(text);
});

test.each([
  ['2026-02-30', null],
  ['2026', '2027'],
  [null, '2026-05-31T00:00'],
])('P16 %s to %s is no period', (start, end) => {
  expect(() => formatPeriod({ start, end })).toThrow(/^period\.date: /);
  expect(() => formatPeriod({ start: '2026-05-02', end: '2026-05-01' })).toThrow(/^period\.reversed: /);
});

describe('in words', () => {
  test.each([
    ['2026', '2026年', '2026'],
    ['2026-H1', '2026年上半年', 'first half of 2026'],
    ['--H2', '下半年', 'second half of the year'],
    ['2026-Q4', '2026年第四季度', 'Q4 2026'],
    ['--Q1', '第一季度', 'Q1'],
    ['2026-05', '2026年5月', 'May 2026'],
    ['--11', '11月', 'November'],
    ['2026-05-early', '2026年5月上旬', 'early May 2026'],
    ['--05-mid', '5月中旬', 'mid-May'],
    ['2026-05-late', '2026年5月下旬', 'late May 2026'],
    ['2026-05-1h', '2026年5月上半月', 'first half of May 2026'],
    ['--05-2h', '5月下半月', 'second half of May'],
    ['2026-W23', '2026年第23周', 'week 23 of 2026'],
    ['--W05', '第5周', 'week 5'],
    ['2026-05-31', '2026年5月31日', '31 May 2026'],
    ['--05-01', '5月1日', '1 May'],
    ['plan', '计划期', 'the plan period'],
  ])('P20 %s', (text, chinese, english) => {
    expect([describePeriod(text, 'zh-CN'), describePeriod(text, 'en')]).toEqual([chinese, english]);
  });

  test.each([
    ['2026-07/2026-08', '2026年7月至8月', 'July to August 2026'],
    ['2026-11/2027-04', '2026年11月至2027年4月', 'November 2026 to April 2027'],
    ['--07/--08', '7月至8月', 'July to August'],
    ['--11/--04', '11月至次年4月', 'November to April of the next year'],
    ['--Q4/--Q1', '第四季度至次年第一季度', 'Q4 to Q1 of the next year'],
    ['--H2/--02', '下半年至次年2月', 'second half of the year to February of the next year'],
    ['2026-Q1/2026-Q3', '2026年第一季度至第三季度', 'Q1 to Q3 2026'],
    ['2026-H1/2026-H2', '2026年上半年至下半年', 'first half to second half of 2026'],
    ['2026-W23/2026-W25', '2026年第23周至第25周', 'week 23 to week 25 of 2026'],
    ['2026-05-03/2026-05-20', '2026年5月3日至20日', '3 to 20 May 2026'],
    ['2026-05-03/2026-06-20', '2026年5月3日至6月20日', '3 May to 20 June 2026'],
    ['2026-05-20/2027-05-20', '2026年5月20日至2027年5月20日', '20 May 2026 to 20 May 2027'],
    ['--05-20/--05-03', '5月20日至次年5月3日', '20 May to 3 May of the next year'],
    ['--05-early/--05-mid', '5月上旬至中旬', 'early May to mid-May'],
    ['2026-05-1h/2026-06-1h', '2026年5月上半月至6月上半月', 'first half of May to first half of June 2026'],
    ['2026-05-late/2026-06-15', '2026年5月下旬至6月15日', 'late May to 15 June 2026'],
    ['2026/2028', '2026年至2028年', '2026 to 2028'],
    ['2026/2026-05', '2026年至2026年5月', '2026 to May 2026'],
    ['2026-05/2026-05', '2026年5月', 'May 2026'],
    ['--05/--05', '5月', 'May'],
    ['2026-09/--01', '2026年9月至次年1月', 'September 2026 to January of the next year'],
    ['2026-09/--12', '2026年9月至12月', 'September to December 2026'],
    ['--09/2027-01', '2026年9月至2027年1月', 'September 2026 to January 2027'],
    ['--09/2026-12', '2026年9月至12月', 'September to December 2026'],
    ['2026-W01/--12', '2026年第1周至2025年12月', 'week 1 of 2026 to December 2025'],
    ['--12-30/--W01', '12月30日至次年第1周', '30 December to week 1 of the next year'],
  ])('P20 range %s', (text, chinese, english) => {
    expect([describePeriod(text, 'zh-CN'), describePeriod(text, 'en')]).toEqual([chinese, english]);
  });

  test.each([
    ['2026-05/..', '2026年5月起', 'from May 2026 on'],
    ['../2026-05', '至2026年5月止', 'up to and including May 2026'],
    ['--05-late/..', '5月下旬起', 'from late May on'],
    ['../..', '不限时间', 'at any time'],
    ['plan/..', '计划期起', 'from the plan period on'],
  ])('P6 P20 open %s', (text, chinese, english) => {
    expect([describePeriod(text, 'zh-CN'), describePeriod(text, 'en')]).toEqual([chinese, english]);
  });

  test('P12 P20 names', () => {
    const names = { 'phase:prepare': '准备阶段', 'observance:safety-month': '安全生产月' };
    expect(describePeriod('phase:prepare', 'zh-CN', names)).toBe('准备阶段');
    expect(describePeriod('phase:prepare/2026-05', 'zh-CN', names)).toBe('准备阶段至2026年5月');
    expect(describePeriod('../observance:safety-month', 'zh-CN', names)).toBe('至安全生产月止');
    expect(describePeriod('phase:prepare/phase:accept', 'en', { 'phase:prepare': 'preparation' })).toBe(
      'preparation to phase:accept',
    );
    expect(describePeriod('toString:x', 'en')).toBe('toString:x');
  });

  test('P21 as it stands', () => {
    for (const text of ['', '2026-02-30', '2026/2025', '近期', '2026'.repeat(1000)]) {
      expect(describePeriod(text, 'zh-CN')).toBe(text);
    }
    expect(describePeriod({ masked: '20xx年' }, 'zh-CN')).toBe('20xx年');
    expect(describePeriod({ vague: '适时' }, 'en')).toBe('适时');
  });
});
