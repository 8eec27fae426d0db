import type { Issue } from './issue.ts';

/** Orders issues by path (numbers as numbers, a parent before its parts), then by code; equal ones keep their order. */
export function sortIssues(issues: readonly Issue[]): Issue[] {
  return [...issues].sort((a, b) => {
    const shared = Math.min(a.path.length, b.path.length);
    for (let index = 0; index < shared; index++) {
      const left = a.path[index] as string | number;
      const right = b.path[index] as string | number;
      if (left === right) continue;
      if (typeof left === 'number' && typeof right === 'number') return left - right;
      return String(left) < String(right) ? -1 : 1;
    }
    if (a.path.length !== b.path.length) return a.path.length - b.path.length;
    return a.code < b.code ? -1 : a.code > b.code ? 1 : 0;
  });
}
