import type { Item } from '../schema/item.ts';
import type { Scheme } from '../schema/scheme.ts';
import type { CheckContext } from './checkContext.ts';

/** The schemes whose results the indicators of a scheme take. */
function importsOf({ indicators }: Scheme): string[] {
  return indicators.flatMap(({ from }) => (from !== undefined && 'scheme' in from ? [from.scheme] : []));
}

function hasItem(item: Item, id: string): boolean {
  return item.id === id || (item.items ?? []).some((child) => hasItem(child, id));
}

/** The schemes from one to another along their imports, both included; `null` where there is no such way. */
function wayTo(goal: string, start: string, schemes: ReadonlyMap<string, Scheme>): string[] | null {
  const ways: string[][] = [[start]];
  const seen = new Set([start]);
  for (const way of ways) {
    const at = way.at(-1) ?? start;
    if (at === goal) return way;
    const known = schemes.get(at);
    for (const next of known === undefined ? [] : importsOf(known)) {
      if (seen.has(next)) continue;
      seen.add(next);
      ways.push([...way, next]);
    }
  }
  return null;
}

/** Checks what is taken from other schemes: that none waits for itself, and that the items exist, of those that are given. */
export function checkImports({ compiled, report }: CheckContext, others: readonly Scheme[]): void {
  const { scheme } = compiled;
  const schemes = new Map(others.map((other) => [other.id, other]));
  schemes.set(scheme.id, scheme);
  scheme.indicators.forEach(({ from }, index) => {
    if (from === undefined || !('scheme' in from)) return;
    const place = ['indicators', index, 'from'];
    const way = wayTo(scheme.id, from.scheme, schemes);
    if (way !== null) report('assessment.schemeCycle', place, { schemes: [scheme.id, ...way.slice(0, -1)] });
    const source = schemes.get(from.scheme);
    if (source !== undefined && from.item !== undefined && !hasItem(source as Item, from.item)) {
      report('assessment.undefinedName', [...place, 'item'], { what: 'item', name: from.item });
    }
  });
}
