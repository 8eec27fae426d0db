import type { IssuePath } from './issue.ts';

/**
 * Prints a path the way a programmer would write it; the document itself is `$`.
 *
 * @example
 * formatPath(['tasks', 3, 'timings', 0, 'by']); // => 'tasks[3].timings[0].by'
 */
export function formatPath(path: IssuePath): string {
  let text = '';
  for (const key of path) {
    if (typeof key === 'number') text += `[${key}]`;
    else if (/^[\p{L}_$][\p{L}\p{N}_$-]*$/u.test(key)) text += text === '' ? key : `.${key}`;
    else text += `[${JSON.stringify(key)}]`;
  }
  return text === '' ? '$' : text;
}
