import fc from 'fast-check';
import { partyKindCodes } from '../codelist/partyKind.ts';
import type { Assignment } from '../schema/assignment.ts';
import type { Plan } from '../schema/plan.ts';
import type { Target } from '../schema/target.ts';
import type { Task } from '../schema/task.ts';
import { periods } from './periods.ts';
import { timings } from './timings.ts';

const parties = ['committee', 'police', 'clinic', 'school'];
const indicators = ['coverage', 'visits'];
const text = fc.constantFrom('走访', '巡查', { 'zh-CN': '宣传', en: 'Publicity' }, { masked: 'xx行动' });

const assignments: fc.Arbitrary<Assignment> = fc.record({
  role: fc.constantFrom('lead' as const, 'responsible' as const, 'cooperate' as const),
  parties: fc.uniqueArray(fc.constantFrom(...parties), { minLength: 1, maxLength: 2 }),
});

const targets: fc.Arbitrary<Target> = fc.record(
  {
    indicator: fc.constantFrom(...indicators),
    value: fc.oneof(
      fc.integer({ min: 0, max: 500 }),
      fc.integer({ min: 50, max: 100 }).map((atLeast) => ({ atLeast })),
      fc.constantFrom('all' as const, { vague: '明显' }),
    ),
    by: periods,
  },
  { requiredKeys: ['indicator', 'value'] },
);

const tasks: fc.Arbitrary<Omit<Task, 'id'>> = fc.record(
  {
    title: text,
    timings: fc.array(timings, { minLength: 1, maxLength: 2 }),
    assignments: fc.array(assignments, { minLength: 1, maxLength: 2 }),
    targets: fc.array(targets, { minLength: 1, maxLength: 2 }),
    topics: fc.constantFrom(['入户'], ['楼道', '庭院']),
  },
  { requiredKeys: ['title'] },
);

/**
 * Generates plans for 2026: tasks in a tree, every kind of timing, roles, targets, parties of every kind, texts in one language, in
 * two, and hidden ones.
 *
 * @returns a fast-check arbitrary; every plan is read by `parsePlan` without a fault, and every reference in it leads somewhere
 * @example
 * import fc from 'fast-check';
 * fc.sample(anyPlan(), 3).map((plan) => parsePlan(plan).ok); // => [true, true, true]
 */
export function anyPlan(): fc.Arbitrary<Plan> {
  return fc
    .record({
      list: fc.array(fc.tuple(tasks, fc.nat(5)), { maxLength: 8 }),
      kinds: fc.tuple(...parties.map(() => fc.constantFrom(...partyKindCodes))),
      dated: fc.boolean(),
    })
    .map(({ list, kinds, dated }): Plan => {
      const numbered = list.map(([task, above], index): Task => {
        // A task may stand under one before it, so that the tree has no circle.
        const parent = above > 0 && above <= index ? `task${index - above + 1}` : undefined;
        return { id: `task${index + 1}`, ...(parent !== undefined && { parent }), ...task };
      });
      return {
        schemaVersion: 1,
        kind: 'plan',
        id: 'generated',
        title: '年度工作计划',
        year: 2026,
        ...(dated && { period: '2026' }),
        parties: parties.map((id, index) => ({ id, name: `单位${index + 1}`, kind: kinds[index] ?? 'unit' })),
        indicators: indicators.map((id) => ({ id, better: 'higher' as const })),
        ...(numbered.length > 0 && { tasks: numbered }),
      };
    });
}
