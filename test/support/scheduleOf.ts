import type { Schedule, ScheduleOptions } from '../../src/schedule/expandSchedule.ts';
import { expandSchedule } from '../../src/schedule/expandSchedule.ts';
import type { Occurrence } from '../../src/schedule/occurrence.ts';
import { parsePlan } from '../../src/schema/parsePlan.ts';
import type { Plan } from '../../src/schema/plan.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A plan that loads, of 2026 unless the fields say otherwise (`year: undefined` for a template). */
export function planOf(tasks: readonly Fields[], fields: Fields = {}): Plan {
  const parsed = parsePlan({
    schemaVersion: 1,
    kind: 'plan',
    id: 'plan',
    title: '社区工作计划',
    year: 2026,
    ...fields,
    tasks: tasks.length === 0 ? undefined : tasks.map((task) => ({ title: '任务', ...task })),
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

/** The schedule of one task with these timings, over the year 2026 unless the options say otherwise. */
export function scheduleOf(
  timings: Fields | readonly Fields[],
  options: Partial<ScheduleOptions> = {},
  fields: Fields = {},
): Schedule {
  const plan = planOf([{ id: 'task', timings: [timings].flat() }], fields);
  return expandSchedule(plan, { from: '2026-01-01', to: '2026-12-31', ...options });
}

/** The windows of occurrences as text: `2026-03-01` for a day, `2026-03-01/2026-03-31`, `../2026-06-30`. */
export function windowsOf(occurrences: readonly Occurrence[]): string[] {
  return occurrences.map(({ window: { start, end } }) =>
    start === end ? `${start}` : `${start ?? '..'}/${end ?? '..'}`,
  );
}

/** Codes and paths of issues: `schedule.limit tasks.0.timings.0`. */
export function issuesIn({ issues }: Pick<Schedule, 'issues'>): string[] {
  return issues.map(({ code, path }) => `${code} ${path.join('.')}`.trim());
}
