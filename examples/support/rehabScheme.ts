import { readFileSync } from 'node:fs';
import { formatIssue, type Name, type Plan, parsePlan } from 'civiplan';
import { parse } from 'yaml';

/** The scheme of the rehabilitation centres as its text has it: years are hidden. */
export function readScheme(): Plan {
  const file = new URL('../plans/psychiatric-rehab-centre-service-scheme.yaml', import.meta.url);
  const parsed = parsePlan(parse(readFileSync(file, 'utf8')));
  if (parsed.ok) return parsed.value;
  throw new Error(parsed.issues.map((issue) => formatIssue(issue, 'en')).join('\n'));
}

/** Gives the Chinese title of anything in a plan by its id; an id without title stands for itself. */
export function titlesOf(plan: Plan): (id: string) => string {
  const titles = new Map<string, string>();
  const take = (id: string, name: Name | undefined): void => {
    if (name === undefined) return;
    titles.set(id, typeof name === 'string' ? name : 'masked' in name ? name.masked : name['zh-CN']);
  };
  for (const { id, name } of [...(plan.parties ?? []), ...(plan.indicators ?? [])]) take(id, name);
  for (const { id, title } of [...(plan.references ?? []), ...(plan.fundingItems ?? []), ...(plan.tasks ?? [])])
    take(id, title);
  return (id) => titles.get(id) ?? id;
}
