import { expect, test } from 'vitest';
import { explainAssessment } from '../../src/assessment/explainAssessment.ts';
import { scoreSheet } from '../../src/assessment/scoreSheet.ts';
import { assessmentDocument } from '../../src/document/assessmentDocument.ts';
import type { Block } from '../../src/document/block.ts';
import { conditionText } from '../../src/document/conditionText.ts';
import { issuesDocument } from '../../src/document/issuesDocument.ts';
import { matrixDocument } from '../../src/document/matrixDocument.ts';
import { planDocument } from '../../src/document/planDocument.ts';
import { planNames } from '../../src/document/planNames.ts';
import { quantityText } from '../../src/document/quantityText.ts';
import { renderMarkdown } from '../../src/document/renderMarkdown.ts';
import { scheduleDocument } from '../../src/document/scheduleDocument.ts';
import { targetText } from '../../src/document/targetText.ts';
import type { Language } from '../../src/issue/language.ts';
import { checkPlan } from '../../src/plan/checkPlan.ts';
import { buildMatrix } from '../../src/responsibility/buildMatrix.ts';
import { expandSchedule } from '../../src/schedule/expandSchedule.ts';
import type { Condition } from '../../src/schema/condition.ts';
import type { Quantity } from '../../src/schema/quantity.ts';
import type { Scheme } from '../../src/schema/scheme.ts';
import type { Sheet } from '../../src/schema/sheet.ts';
import type { Target } from '../../src/schema/target.ts';
import { realDocument, realPlan } from '../support/realPlan.ts';

const golden = (name: string): string => new URL(`../golden/${name}.md`, import.meta.url).pathname;
const languages: readonly Language[] = ['zh-CN', 'en'];

const rehab = realPlan('psychiatric-rehab-centre-service-scheme');
const star = { ...realPlan('star-rating-harmonious-community'), year: 2026 };
const scheme = realDocument('star-rating-harmonious-community.scheme.yaml') as Scheme;
const sheet = realDocument('star-rating-harmonious-community.sheet.yaml') as Sheet;

/** Holds a document against the file that a person reads. */
async function holds(name: string, language: Language, blocks: readonly Block[]): Promise<void> {
  await expect(renderMarkdown(blocks)).toMatchFileSnapshot(golden(`${name}.${language}`));
}

test.each(languages)('D50 a plan in %s', async (language) => {
  await holds('plan', language, planDocument(rehab, { language }));
});

test.each(languages)('D51 a schedule in %s', async (language) => {
  const { occurrences } = expandSchedule(star, { from: '2026-03-01', to: '2026-05-31' });
  await holds('schedule', language, scheduleDocument(star, occurrences, { language }));
});

test.each(languages)('D52 matrices in %s', async (language) => {
  await holds('matrix-of-roles', language, matrixDocument(buildMatrix(rehab), { language }));
  await holds('matrix-grid', language, matrixDocument(buildMatrix(star), { language }));
});

test.each(languages)('D53 issues in %s', async (language) => {
  await holds('issues', language, issuesDocument(checkPlan(rehab), { language }));
});

test.each(languages)('D54 an assessment in %s', async (language) => {
  const assessment = scoreSheet(scheme, sheet);
  const explanation = explainAssessment(assessment, { language });
  await holds('assessment', language, assessmentDocument(assessment, { language, explanation }));
});

test('D52 the layout asked for', () => {
  const grid = matrixDocument(buildMatrix(rehab), { language: 'en', layout: 'grid' });
  expect(grid.map(({ type }) => type)).toEqual(['heading', 'paragraph', 'table']);
  const table = matrixDocument(buildMatrix(star), { language: 'en', layout: 'roles' }).at(-1);
  expect(table).toMatchObject({
    head: [['Task', 'Responsible', 'Support', 'Coordinate', 'Take part, receive', 'Verify']],
  });
});

test('D53 no issues is a sentence', () => {
  expect(issuesDocument([], { language: 'zh-CN' })).toEqual([
    { type: 'heading', level: 1, text: '检查结果' },
    { type: 'paragraph', text: '未发现问题。' },
  ]);
});

test.each<[Quantity, string | undefined, string, string]>([
  [30, 'percent', '30%', '30%'],
  ['2/3', 'person', '2/3人', '2/3 persons'],
  ['all', 'household', '全部', 'all'],
  ['none', undefined, '零', 'none'],
  [{ atLeast: 90 }, 'percent', '不低于90%', 'at least 90%'],
  [{ atLeast: 8 }, 'person', '不少于8人', 'at least 8 persons'],
  [{ atMost: 12 }, 'percent', '不超过12%', 'at most 12%'],
  [{ above: 5 }, '家', '超过5家', 'more than 5 家'],
  [{ below: 5 }, 'yuan', '低于5元', 'less than 5 yuan'],
  [{ above: 5, below: 9 }, 'month', '超过5个月且低于9个月', 'more than 5 months and less than 9 months'],
  [{ atLeast: 1, atMost: 2 }, '套', '1—2套', '1–2 套'],
  [{ atLeast: 1500, atMost: { masked: '20xx' } }, '册', '1500—20xx册', '1500–20xx 册'],
  [{ about: 30 }, 'squareMetre', '约30平方米', 'about 30 m²'],
  [{ over: 200 }, 'personTime', '200多人次', 'over 200 person-times'],
  [{ nearly: 300 }, 'cubicMetre', '近300立方米', 'nearly 300 m³'],
  [{ masked: '20xx' }, '册', '20xx', '20xx'],
  [{ vague: '一批' }, '个', '一批', '一批'],
])('D55 %j %s', (quantity, unit, chinese, english) => {
  expect(quantityText(quantity, unit, 'zh-CN')).toBe(chinese);
  expect(quantityText(quantity, unit, 'en')).toBe(english);
});

test.each<[Partial<Target>, string, string]>([
  [{ value: { atLeast: 90 } }, '不低于90%', 'at least 90%'],
  [{}, '（未写明）', 'not stated'],
  [
    { change: 'increase', value: 2, baseline: { period: 'samePeriodLastYear' } },
    '同比提高2%',
    'up by 2% on the same period last year',
  ],
  [
    { change: 'decrease', value: 5, changeUnit: 'percentagePoint', baseline: { period: 'previousYear' } },
    '较上年下降5个百分点',
    'down by 5 percentage points on the previous year',
  ],
  [
    { change: 'increase', baseline: { value: 40 } },
    '较基期提高（幅度未写明）',
    'up by an unstated amount on the baseline',
  ],
  [{ change: 'decrease', value: { vague: '明显' } }, '下降明显', 'down by 明显'],
])('D56 %j', (target, chinese, english) => {
  const indicator = { id: 'rate', unit: 'percent' };
  expect(targetText({ indicator: 'rate', ...target }, indicator, 'zh-CN')).toBe(chinese);
  expect(targetText({ indicator: 'rate', ...target }, indicator, 'en')).toBe(english);
});

test.each<[Condition, string, string]>([
  ['群众满意', '群众满意', '群众满意'],
  [{ vague: '特殊情况' }, '特殊情况', '特殊情况'],
  [{ met: 'survey' }, '摸底已完成', '摸底 done'],
  [{ met: 'five-star' }, 'five-star已获得', 'five-star held'],
  [{ met: 'rate' }, '覆盖率已达到', '覆盖率 reached'],
  [{ not: '合格' }, '未满足：合格', 'not: 合格'],
  [{ measure: 'rate', atLeast: 90 }, '覆盖率不少于90', '覆盖率 at least 90'],
  [{ measure: 'zone', is: '城镇' }, 'zone为城镇', 'zone is 城镇'],
  [{ measure: 'open', is: true }, 'open为是', 'open is yes'],
  [{ all: ['甲', { any: ['乙', '丙'] }] }, '甲且（乙或丙）', '甲 and (乙 or 丙)'],
])('D57 %j', (condition, chinese, english) => {
  const names = planNames(
    {
      schemaVersion: 1,
      kind: 'plan',
      id: 'p',
      title: '计划',
      tasks: [{ id: 'survey', title: '摸底' }],
      titles: [{ id: 'five-star', name: 'five-star' }],
      indicators: [{ id: 'rate', name: '覆盖率' }],
    },
    'zh-CN',
  );
  expect(conditionText(condition, names, 'zh-CN')).toBe(chinese);
  expect(conditionText(condition, names, 'en')).toBe(english);
});
