export type { Assignment } from '../../src/schema/assignment.ts';
export type { Plan } from '../../src/schema/plan.ts';
export type { Target } from '../../src/schema/target.ts';
export type { Task } from '../../src/schema/task.ts';
export type { Timing } from '../../src/schema/timing.ts';
