import type { Node } from './compiledScheme.ts';

/** The repeated items around an item, from the item's own level outwards; the item itself stands for its own level. */
function levelsOf(node: Node): Map<Node | null, Node> {
  const levels = new Map<Node | null, Node>();
  for (let current: Node | null = node; current !== null; current = current.home) levels.set(current.home, current);
  return levels;
}

/**
 * What must be scored before an item, as items of the item's own level or of a level further out: pairs of the one that
 * waits and the one it waits for.
 */
function waits(reader: Node, target: Node): [Node, Node] | null {
  const targets = levelsOf(target);
  // The clauses of a repeated item act inside each element, after all items there.
  if (reader.item.repeat !== undefined && targets.has(reader)) return null;
  for (let current: Node | null = reader; current !== null; current = current.home) {
    const found = targets.get(current.home);
    if (found !== undefined) return [current, found];
  }
  return null;
}

function edges(all: readonly Node[], nodes: ReadonlyMap<string, Node>): Map<Node, Set<Node>> {
  const result = new Map<Node, Set<Node>>(all.map((node) => [node, new Set<Node>()]));
  const connect = (reader: Node, target: Node): void => {
    const pair = waits(reader, target);
    if (pair !== null) result.get(pair[0])?.add(pair[1]);
  };
  for (const node of all) {
    for (const child of node.children) connect(node, child);
    // What decides whether an item above applies decides about this one too.
    for (let above: Node | null = node; above !== null; above = above.parent) {
      for (const id of above === node ? above.needs.items : above.gate.items) {
        const target = nodes.get(id);
        if (target !== undefined) connect(node, target);
      }
    }
  }
  return result;
}

/**
 * Orders items so that each comes after all that it reads, whatever their order in the scheme, and finds those that would
 * rest on themselves (strongly connected components after Tarjan, without recursion).
 */
export function evaluationOrder(
  all: readonly Node[],
  nodes: ReadonlyMap<string, Node>,
): { order: Map<Node | null, Node[]>; cyclic: Set<Node> } {
  const graph = edges(all, nodes);
  const order = new Map<Node | null, Node[]>();
  const cyclic = new Set<Node>();
  const indexes = new Map<Node, number>();
  const lowest = new Map<Node, number>();
  const stack: Node[] = [];
  const onStack = new Set<Node>();

  const enter = (node: Node) => {
    indexes.set(node, indexes.size);
    lowest.set(node, indexes.size - 1);
    stack.push(node);
    onStack.add(node);
    return { node, targets: [...(graph.get(node) ?? [])], next: 0 };
  };
  const leave = (node: Node): void => {
    if (lowest.get(node) !== indexes.get(node)) return;
    const component: Node[] = [];
    for (let member = stack.pop(); member !== undefined; member = stack.pop()) {
      onStack.delete(member);
      component.push(member);
      if (member === node) break;
    }
    for (const member of component) {
      if (component.length > 1 || graph.get(member)?.has(member) === true) cyclic.add(member);
      const level = order.get(member.home);
      if (level === undefined) order.set(member.home, [member]);
      else level.push(member);
    }
  };

  for (const root of all) {
    if (indexes.has(root)) continue;
    const frames = [enter(root)];
    for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
      const target = frame.targets[frame.next++];
      if (target === undefined) {
        leave(frame.node);
        frames.pop();
        const below = frames.at(-1);
        if (below !== undefined) {
          lowest.set(below.node, Math.min(lowest.get(below.node) ?? 0, lowest.get(frame.node) ?? 0));
        }
      } else if (!indexes.has(target)) {
        frames.push(enter(target));
      } else if (onStack.has(target)) {
        lowest.set(frame.node, Math.min(lowest.get(frame.node) ?? 0, indexes.get(target) ?? 0));
      }
    }
  }
  return { order, cyclic };
}
