import { expect, test } from 'vitest';
import { describeIssue, formatIssue } from '../../src/issue/formatIssue.ts';
import { inputIssue } from '../../src/issue/inputCodes.ts';

const issue = inputIssue('input.unknownKey', ['tasks', 3, 'taks'], { key: 'taks', nearest: 'tags' });

test('I21 an issue in English', () => {
  expect(formatIssue(issue, 'en').split('\n')).toEqual([
    'Error at tasks[3].taks: unknown field “taks”; did you mean “tags”? [input.unknownKey]',
    expect.stringMatching(/^ {2}Why: ./),
    expect.stringMatching(/^ {2}What to do: ./),
  ]);
});

test('I21 an issue in Chinese', () => {
  expect(formatIssue(issue, 'zh-CN').split('\n')).toEqual([
    '错误（tasks[3].taks）：未知字段“taks”；是否应为“tags” [input.unknownKey]',
    expect.stringMatching(/^ {2}说明：./),
    expect.stringMatching(/^ {2}处理：./),
  ]);
});

test('I21 the parts of an issue', () => {
  expect(describeIssue(issue, 'en').message).toBe(issue.message);
  expect(describeIssue(issue, 'zh-CN').message).toBe('未知字段“taks”；是否应为“tags”');
});

test('I21 a path with unusual keys, and the document itself', () => {
  const odd = inputIssue('input.emptyText', ['ext', 'my key', '中文', 0], {});
  expect(formatIssue(odd, 'en')).toContain('at ext["my key"].中文[0]:');
  expect(formatIssue(inputIssue('input.emptyText', [], {}), 'en')).toContain('at $:');
});
