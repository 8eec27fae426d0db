import type { Rational } from '../internal/rational.ts';
import { multiply, signOf, zero } from '../internal/rational.ts';
import { rationalOf } from '../internal/rationalText.ts';
import type { Node } from './compiledScheme.ts';
import { weightOf } from './nominalFull.ts';
import { anyNumber, type NumberDomain, plus, roundedDomain } from './numberDomain.ts';

/** The points that an item can have, as far as floors, caps and its items bound them. */
export function itemDomain(node: Node): NumberDomain {
  const { item } = node;
  const pool = node.children.length === 0 && item.points !== undefined;
  const bound = (own: number | 'none' | undefined, inherent: number | undefined): Rational | null => {
    const value = own === 'none' ? undefined : (own ?? inherent);
    return value === undefined ? null : rationalOf(value);
  };
  let minimum = bound(item.floor, pool ? 0 : undefined);
  let maximum = bound(item.cap, pool ? item.points : undefined);
  if (node.children.length > 0 && (item.clauses ?? []).length === 0 && (item.aggregate ?? 'sum') === 'sum') {
    const parts = node.children.map((child) => ({ domain: itemDomain(child), weight: weightOf(child.item) }));
    const straight = parts.every(({ weight }) => signOf(weight) >= 0) && !node.children.some(stretches);
    if (straight) {
      const total = (of: 'minimum' | 'maximum'): Rational | null =>
        parts.reduce<Rational | null>(
          (sum, { domain, weight }) => plus(sum, domain[of] === null ? null : multiply(weight, domain[of])),
          zero,
        );
      minimum ??= total('minimum');
      maximum ??= total('maximum');
    }
  }
  if (item.repeat?.aggregate === 'sum')
    return { ...anyNumber, minimum: minimum !== null && signOf(minimum) >= 0 ? zero : null };
  const round = item.repeat === undefined ? item.round : item.repeat.round;
  return roundedDomain({ type: 'number', minimum, maximum, grid: null }, round);
}

/** Left-out items change what the others are worth, or may give other points than their records. */
function stretches({ item }: Node): boolean {
  return [item.notApplicable, item.notAssessed, item.notComputable].some(
    (treatment) => treatment === 'rescale' || typeof treatment === 'number',
  );
}
