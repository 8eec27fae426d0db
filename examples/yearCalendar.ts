/** What does the year look like? Two plans as year calendars, with the observances and solar terms of China. */
import { buildCalendar, expandSchedule, formatIssue, renderMarkdown, yearCalendarDocument } from 'civiplan';
import { china } from 'civiplan/china';
import { observances } from 'civiplan/observances';
import { readPlan } from './support/readPlan.ts';

/** The terms of a place; another place has others. */
const terms = [
  { id: 'spring', name: '春季学期', during: '--03/--06' },
  { id: 'autumn', name: '秋季学期', during: '--09/--01' },
];
const calendar = buildCalendar(china, [observances, { schemaVersion: 1, kind: 'calendar', id: 'school', terms }]);

for (const id of ['subdistrict-community-section-plan', 'school-moral-education-plan']) {
  const { plan } = readPlan(id, 2026);
  const { occurrences, issues } = expandSchedule(plan, { from: '2026-01-01', to: '2027-03-31', calendar });
  console.log(renderMarkdown(yearCalendarDocument(plan, occurrences, { language: 'zh-CN' })));
  console.log('没有列入的：\n');
  for (const issue of issues) console.log(`- ${formatIssue(issue, 'zh-CN')}`);
  console.log();
}
