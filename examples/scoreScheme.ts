/**
 * What do the rules say, how did a unit do, and can the rules be trusted?
 *
 * node --import ./examples/fromSource.mjs examples/scoreScheme.ts
 */
import { readdirSync, readFileSync } from 'node:fs';
import {
  checkScheme,
  explainAssessment,
  explainScheme,
  formatIssue,
  parseScheme,
  parseSheet,
  type Result,
  scoreSheet,
} from 'civiplan';
import { checkLaws } from 'civiplan/testing';
import { parse } from 'yaml';

const folder = new URL('schemes/', import.meta.url);

function read<T>(file: string, parseDocument: (input: unknown) => Result<T>): T {
  const result = parseDocument(parse(readFileSync(new URL(file, folder), 'utf8')));
  if (result.ok) return result.value;
  throw new Error(result.issues.map((issue) => formatIssue(issue, 'en')).join('\n'));
}

const files = readdirSync(folder).filter((file) => file.endsWith('.scheme.yaml'));
for (const file of files.sort()) {
  const scheme = read(file, parseScheme);
  const sheet = read(file.replace('.scheme.', '.sheet.'), parseSheet);
  const rules = explainScheme(scheme, { language: 'zh-CN' });
  const assessment = scoreSheet(scheme, sheet);
  const lines = explainAssessment(assessment, { language: 'zh-CN' });
  const findings = [
    ...checkScheme(scheme),
    ...checkLaws(scheme, { runs: 20, laws: ['cover', 'order', 'points'] }).map(({ issue }) => issue),
  ];

  console.log(`# ${rules[0]?.text}\n`);
  console.log('## 细则（节选）\n');
  for (const { text } of rules.filter(({ about }) => about === 'clause').slice(0, 6)) console.log(`- ${text}`);
  for (const { text } of rules.filter(({ about }) => about === 'grade' || about === 'veto')) console.log(`- ${text}`);
  console.log('\n## 得分\n');
  // The result, what moved it, and what follows.
  const telling = lines.filter((line, index) => index === 0 || /扣 \d|加 \d|因“|结果运用/.test(line));
  for (const line of telling.slice(0, 16)) console.log(`- ${line.trim()}`);
  console.log(
    `\n检查和规律检验：${findings.length === 0 ? '没有发现问题' : findings.map(({ message }) => message).join('；')}。\n`,
  );
}
