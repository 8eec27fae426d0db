/**
 * What a plan is, what is wrong with it, what falls due, who answers for it, what it wants to reach, and its score.
 *
 * npm run demo -- [plan id …] [--from 2026-03-01] [--year 2026] [--language zh-CN|en]
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import {
  assessmentDocument,
  type Block,
  buildMatrix,
  checkPlan,
  checkResponsibilities,
  expandSchedule,
  explainAssessment,
  formatPath,
  issuesDocument,
  type Language,
  matrixDocument,
  planDocument,
  renderHtml,
  renderMarkdown,
  scheduleDocument,
  scoreSheet,
} from 'civiplan';
import { type ReadPlan, readPlan } from './support/readPlan.ts';
import { daysAfter, forScreen, shorten, summaryOf } from './support/summary.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { from: { type: 'string' }, year: { type: 'string' }, language: { type: 'string', default: 'en' } },
});

/** The plans of the tour, each with the year that a masked one is bound to and the day from which 60 days are shown. */
const tour: Readonly<Record<string, { year: number; from: string }>> = {
  'health-promoting-town-scheme': { year: 2016, from: '2016-05-02' },
  'subdistrict-community-section-plan': { year: 2026, from: '2026-04-20' },
  'star-rating-harmonious-community': { year: 2026, from: '2026-03-01' },
};

function documentsOf({ plan, scheme, sheet }: ReadPlan, from: string, language: Language): Block[] {
  const { occurrences, issues } = expandSchedule(plan, { from, to: daysAfter(from, 59) });
  const weights = { error: 0, warning: 1, info: 2 };
  const findings = [...checkPlan(plan), ...checkResponsibilities(plan)];
  const places = new Set(findings.map(({ path }) => formatPath(path)));
  findings.push(...issues.filter(({ path }) => !places.has(formatPath(path))));
  findings.sort((a, b) => weights[a.severity] - weights[b.severity]);
  const blocks = [
    ...planDocument(plan, { language }),
    ...scheduleDocument(plan, occurrences, { language }),
    ...matrixDocument(buildMatrix(plan), { language }),
  ];
  if (scheme !== undefined && sheet !== undefined) {
    const assessment = scoreSheet(scheme, sheet);
    blocks.push(
      ...assessmentDocument(assessment, { language, explanation: explainAssessment(assessment, { language }) }),
    );
  }
  return [...blocks, ...issuesDocument(findings, { language })];
}

const out = new URL('out/', import.meta.url);
mkdirSync(out, { recursive: true });
for (const id of positionals.length > 0 ? positionals : Object.keys(tour)) {
  const standard = tour[id] ?? { year: 2026, from: '2026-03-01' };
  const read = readPlan(id, values.year === undefined ? standard.year : Number(values.year));
  const from = values.from ?? (values.year === undefined ? standard.from : `${values.year}-03-01`);
  for (const language of ['zh-CN', 'en'] as const) {
    const blocks = documentsOf(read, from, language);
    writeFileSync(new URL(`${id}.${language}.md`, out), renderMarkdown(blocks));
    writeFileSync(new URL(`${id}.${language}.html`, out), renderHtml(blocks, { page: { title: id, language } }));
    if (language !== values.language) continue;
    console.log(summaryOf(read.plan, from, language));
    console.log(forScreen(renderMarkdown(shorten(blocks, 12, `examples/out/${id}.${language}.md`, language))));
  }
}
