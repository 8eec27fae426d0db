import type { Language } from '../issue/language.ts';
import type { Plan } from '../schema/plan.ts';
import type { Name } from '../schema/text.ts';
import { nameText } from './nameText.ts';

/** The words of one language for everything of a plan that has an id, and for its named periods by their full name. */
export interface PlanNames {
  /** The name of an element, or its id if it has none. */
  readonly of: (id: string) => string;
  /** Whether an id is that of a task, title or instrument, which decides how being met is said. */
  readonly kindOf: (id: string) => 'task' | 'title' | 'instrument' | 'other';
  /** What `describeTiming` needs: named periods, and the plan's own period. */
  readonly periods: Readonly<Record<string, string>>;
}

/** Collects the names that a plan gives its elements. */
export function planNames(plan: Plan, language: Language): PlanNames {
  const names = new Map<string, string>();
  const add = (id: string, name: Name | undefined): void => {
    if (name !== undefined) names.set(id, nameText(name, language));
  };
  for (const { id, name } of [...(plan.parties ?? []), ...(plan.observances ?? []), ...(plan.titles ?? [])])
    add(id, name);
  for (const { id, title } of [...(plan.tasks ?? []), ...(plan.goals ?? []), ...(plan.references ?? [])])
    add(id, title);
  for (const { id, title } of [...(plan.instruments ?? []), ...(plan.fundingItems ?? [])]) add(id, title);
  for (const { id, name } of plan.indicators ?? []) add(id, name);
  for (const { id, title } of plan.phases ?? []) add(id, title);
  const of = (id: string): string => names.get(id) ?? id;
  const periods: Record<string, string> = {};
  for (const { id } of plan.phases ?? []) periods[`phase:${id}`] = of(id);
  for (const { id } of plan.observances ?? []) periods[`observance:${id}`] = of(id);
  const kinds = new Map<string, 'task' | 'title' | 'instrument'>();
  for (const { id } of plan.tasks ?? []) kinds.set(id, 'task');
  for (const { id } of plan.titles ?? []) kinds.set(id, 'title');
  for (const { id } of plan.instruments ?? []) kinds.set(id, 'instrument');
  return { of, kindOf: (id) => kinds.get(id) ?? 'other', periods };
}
