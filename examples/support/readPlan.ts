import { existsSync, readFileSync } from 'node:fs';
import {
  bindPlan,
  formatIssue,
  type Plan,
  parsePlan,
  parseScheme,
  parseSheet,
  type Result,
  type Scheme,
  type Sheet,
} from 'civiplan';
import { parse } from 'yaml';

/** A plan of `examples/plans` with the scheme and the filled sheet that stand beside it, if they do. */
export interface ReadPlan {
  readonly plan: Plan;
  readonly scheme?: Scheme;
  readonly sheet?: Sheet;
}

/** Reads a plan by its id; one whose year is masked or missing is bound to the year given. */
export function readPlan(id: string, year: number): ReadPlan {
  const plan = orThrow(parsePlan(read(`${id}.yaml`)));
  const bound = bindPlan(plan, { year });
  const scheme = read(`${id}.scheme.yaml`);
  const sheet = read(`${id}.sheet.yaml`);
  return {
    plan: bound.ok ? bound.value : plan,
    ...(scheme === undefined ? {} : { scheme: orThrow(parseScheme(scheme)) }),
    ...(sheet === undefined ? {} : { sheet: orThrow(parseSheet(sheet)) }),
  };
}

function read(file: string): unknown {
  const url = new URL(`../plans/${file}`, import.meta.url);
  return existsSync(url) ? parse(readFileSync(url, 'utf8')) : undefined;
}

function orThrow<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(result.issues.map((issue) => formatIssue(issue, 'en')).join('\n'));
}
