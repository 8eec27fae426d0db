import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildForest, nearestAncestor } from '../../src/internal/forest.ts';

interface Node {
  id: string;
  parent?: string;
}
const forestOf = (nodes: Node[]) => buildForest(nodes, (node) => node.parent);

function children(forest: ReturnType<typeof forestOf>, position: number): number[] {
  const found: number[] = [];
  for (let child = forest.firstChildren[position] as number; child >= 0; child = forest.nextSiblings[child] as number) {
    found.push(child);
  }
  return found;
}

test('I23 children keep the order of the list', () => {
  const forest = forestOf([{ id: 'b', parent: 'a' }, { id: 'a' }, { id: 'c', parent: 'a' }, { id: 'd', parent: 'b' }]);
  expect(children(forest, 1)).toEqual([0, 2]);
  expect(children(forest, 0)).toEqual([3]);
  expect([...forest.parents]).toEqual([1, -1, 1, 0]);
});

test('I23 a parent that does not exist counts as none', () => {
  expect([...forestOf([{ id: 'a', parent: 'nobody' }]).parents]).toEqual([-1]);
});

test('I23 a cycle is cut at its first member', () => {
  const forest = forestOf([
    { id: 'x', parent: 'b' },
    { id: 'a', parent: 'b' },
    { id: 'b', parent: 'a' },
    { id: 's', parent: 's' },
  ]);
  expect(forest.cyclic).toEqual([1, 2, 3]);
  expect([...forest.parents]).toEqual([2, -1, 1, -1]);
});

test('I23 of doubled ids the first counts', () => {
  expect([...forestOf([{ id: 'a' }, { id: 'a' }, { id: 'b', parent: 'a' }]).parents]).toEqual([-1, -1, 0]);
});

test('I23 every walk upwards ends, and a walk from any thing meets no thing twice', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
  const parents = fc.array(fc.option(fc.constantFrom(...ids), { nil: undefined }), { minLength: 6, maxLength: 6 });
  fc.assert(
    fc.property(parents, (links) => {
      const nodes = ids.map((id, index) => ({ id, ...(links[index] === undefined ? {} : { parent: links[index] }) }));
      const forest = forestOf(nodes);
      for (let start = 0; start < nodes.length; start++) {
        const seen: number[] = [];
        nearestAncestor(forest, start, (position) => {
          seen.push(position);
          return false;
        });
        expect(new Set(seen).size).toBe(seen.length);
      }
    }),
  );
});

test('I23 the nearest ancestor that passes, the thing itself included', () => {
  const forest = forestOf([{ id: 'a' }, { id: 'b', parent: 'a' }, { id: 'c', parent: 'b' }]);
  expect(nearestAncestor(forest, 2, (position) => position < 2)).toBe(1);
  expect(nearestAncestor(forest, 2, () => true)).toBe(2);
  expect(nearestAncestor(forest, 2, () => false)).toBe(-1);
});
