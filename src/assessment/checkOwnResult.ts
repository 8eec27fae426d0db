import type { CheckContext } from './checkContext.ts';
import { clauseReads, noReads } from './clauseReads.ts';
import type { Node } from './compiledScheme.ts';

/** The items from an item up to one that it reads although it is that item or stands in it. */
function pathTo(node: Node, id: string): Node[] | null {
  const path: Node[] = [];
  for (let above: Node | null = node; above !== null; above = above.parent) {
    path.push(above);
    if (above.item.id === id) return path;
  }
  return null;
}

/** Reports clauses that read their own item or one above it; gives the items that rest on themselves for that reason. */
export function checkOwnResult({ compiled, report }: CheckContext): ReadonlySet<Node> {
  const found = new Set<Node>();
  for (const node of compiled.nodes.values()) {
    (node.item.clauses ?? []).forEach((clause, index) => {
      const reads = noReads();
      clauseReads(clause, reads);
      for (const read of reads.items) {
        const path = pathTo(node, read);
        if (path === null) continue;
        report('assessment.readsOwnResult', [...node.path, 'clauses', index], { item: node.item.id, read });
        for (const member of path) found.add(member);
      }
    });
  }
  return found;
}
