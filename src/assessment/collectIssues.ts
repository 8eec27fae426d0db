import { assessmentIssue } from '../issue/assessmentCodes.ts';
import type { Issue } from '../issue/issue.ts';
import type { Report } from './scope.ts';

/** Collects issues, each once. */
export function collectIssues(): { report: Report; issues: Issue[] } {
  const issues: Issue[] = [];
  const seen = new Set<string>();
  const report = ((...args: Parameters<typeof assessmentIssue>): void => {
    const issue = assessmentIssue(...args);
    const key = JSON.stringify([issue.code, issue.path, issue.params]);
    if (seen.has(key)) return;
    seen.add(key);
    issues.push(issue);
  }) as Report;
  return { report, issues };
}
