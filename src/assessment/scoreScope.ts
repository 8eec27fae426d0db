import type { Node } from './compiledScheme.ts';
import type { Scope } from './scope.ts';
import type { Scored } from './scored.ts';
import { scoreOnce, unreached } from './scoreItem.ts';
import { scoreRepeat } from './scoreRepeat.ts';

function scoreNode(node: Node, scope: Scope): Scored {
  if (scope.run.compiled.cyclic.has(node)) {
    scope.run.report('assessment.cycle', ['scheme', ...node.path], { item: node.item.id });
    return unreached(node);
  }
  return node.item.repeat === undefined
    ? scoreOnce(node, scope)
    : scoreRepeat(node, node.item.repeat, scope, scoreScope);
}

/** Scores all items of a scope, each after what it reads. */
export function scoreScope(scope: Scope): void {
  for (const node of scope.run.compiled.order.get(scope.owner) ?? []) {
    scope.results.set(node, scoreNode(node, scope));
  }
}
