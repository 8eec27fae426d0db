import type { Task } from '../schema/task.ts';
import type { PlanIndex } from './planIndex.ts';

/** For each task the nearest of itself and its ancestors that passes, -1 if none does. */
export function nearestWith({ tasks, taskForest, taskOrder }: PlanIndex, passes: (task: Task) => boolean): Int32Array {
  const nearest = new Int32Array(tasks.length).fill(-1);
  for (let step = 0; step < taskOrder.length; step++) {
    const at = taskOrder[step] as number;
    const parent = taskForest.parents[at] as number;
    nearest[at] = passes(tasks[at] as Task) ? at : parent < 0 ? -1 : (nearest[parent] as number);
  }
  return nearest;
}
