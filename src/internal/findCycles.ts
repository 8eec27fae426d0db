/**
 * Finds cycles of a directed graph whose points are numbered from 0; each knot of points that lead to one another gives one
 * cycle, the shortest through its least point, from that point on.
 *
 * The cost is linear in points and edges but for the knots themselves. Edges to points that do not exist are passed over.
 */
export function findCycles(edges: readonly (readonly number[])[]): number[][] {
  const knots = knotOfEach(edges);
  const cycles: number[][] = [];
  const told = new Set<number>();
  for (let point = 0; point < edges.length; point++) {
    const knot = knots[point] as number;
    if (told.has(knot)) continue;
    const cycle = shortestCycle(edges, knots, point);
    told.add(knot);
    if (cycle !== null) cycles.push(cycle);
  }
  return cycles;
}

/** Tarjan's strongly connected components, with a stack of its own: a chain may be as long as the document. */
function knotOfEach(edges: readonly (readonly number[])[]): Int32Array {
  const size = edges.length;
  const order = new Int32Array(size).fill(-1);
  const lowest = new Int32Array(size);
  const next = new Int32Array(size);
  const knots = new Int32Array(size).fill(-1);
  const open: number[] = [];
  const path: number[] = [];
  let visited = 0;
  for (let start = 0; start < size; start++) {
    if (order[start] !== -1) continue;
    path.push(start);
    for (let point = path.at(-1); point !== undefined; point = path.at(-1)) {
      if (order[point] === -1) {
        order[point] = lowest[point] = visited++;
        open.push(point);
      }
      const targets = edges[point] ?? [];
      const target = targets[next[point] as number];
      if (target !== undefined) {
        next[point] = (next[point] as number) + 1;
        if (!(target >= 0 && target < size)) continue;
        if (order[target] === -1) path.push(target);
        else if (knots[target] === -1) lowest[point] = Math.min(lowest[point] as number, order[target] as number);
        continue;
      }
      path.pop();
      const from = path.at(-1);
      if (from !== undefined) lowest[from] = Math.min(lowest[from] as number, lowest[point] as number);
      if (lowest[point] !== order[point]) continue;
      for (let member = open.pop(); member !== undefined; member = open.pop()) {
        knots[member] = point;
        if (member === point) break;
      }
    }
  }
  return knots;
}

/** Searches breadth first inside one knot from a point back to itself. */
function shortestCycle(edges: readonly (readonly number[])[], knots: Int32Array, start: number): number[] | null {
  const cameFrom = new Map<number, number>();
  const queue = [start];
  for (let head = 0; head < queue.length; head++) {
    const point = queue[head] as number;
    for (const target of edges[point] ?? []) {
      if (target === start) {
        const cycle = [point];
        for (let step = cameFrom.get(point); step !== undefined; step = cameFrom.get(step)) cycle.push(step);
        return cycle.reverse();
      }
      if (knots[target] !== knots[start] || cameFrom.has(target)) continue;
      cameFrom.set(target, point);
      queue.push(target);
    }
  }
  return null;
}
