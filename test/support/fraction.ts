/** A fraction, as plainly as can be: kept in lowest terms, its bottom above 0. */
export interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
}

const shared = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : shared(b, a % b));

export function fraction(top: bigint, bottom = 1n): Fraction {
  const by = shared(top, bottom) * (bottom < 0n ? -1n : 1n);
  return { top: top / by, bottom: bottom / by };
}

/** The decimal that the shortest form of a number prints. */
export function decimal(value: number): Fraction {
  const [digits = '0', power = '0'] = String(value).split('e');
  const [whole = '0', rest = ''] = digits.split('.');
  const ten = 10n ** BigInt(Math.abs(Number(power)));
  const size = fraction(BigInt(whole.replace('-', '') + rest), 10n ** BigInt(rest.length));
  const scaled = Number(power) < 0 ? fraction(size.top, size.bottom * ten) : fraction(size.top * ten, size.bottom);
  return whole.startsWith('-') ? fraction(-scaled.top, scaled.bottom) : scaled;
}

export const plus = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom);
export const minus = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.top * b.bottom - b.top * a.bottom, a.bottom * b.bottom);
export const times = (a: Fraction, b: Fraction): Fraction => fraction(a.top * b.top, a.bottom * b.bottom);
export const over = (a: Fraction, b: Fraction): Fraction => fraction(a.top * b.bottom, a.bottom * b.top);
export const less = (a: Fraction, b: Fraction): boolean => a.top * b.bottom < b.top * a.bottom;
export const same = (a: Fraction, b: Fraction): boolean => a.top === b.top && a.bottom === b.bottom;
export const least = (a: Fraction, b: Fraction): Fraction => (less(b, a) ? b : a);
export const most = (a: Fraction, b: Fraction): Fraction => (less(a, b) ? b : a);
export const nil = fraction(0n);
export const total = (list: readonly Fraction[]): Fraction => list.reduce(plus, nil);
export const isWhole = (a: Fraction): boolean => a.bottom === 1n;
export const size = (a: Fraction): Fraction => fraction(a.top < 0n ? -a.top : a.top, a.bottom);

/** The greatest whole number that is not above it. */
export function floor(a: Fraction): bigint {
  let whole = a.top / a.bottom;
  while (whole * a.bottom > a.top) whole -= 1n;
  return whole;
}

/** Rounds at a decimal place: looks at the two neighbours and takes the nearer one, a tie as the mode says. */
export function roundAt(a: Fraction, digits: number, mode = 'halfUp'): Fraction {
  const scale = 10n ** BigInt(digits);
  const down = fraction(floor(times(a, fraction(scale))), scale);
  if (same(down, a) || mode === 'floor') return down;
  const up = plus(down, fraction(1n, scale));
  if (mode === 'ceiling') return up;
  const [below, above] = [minus(a, down), minus(up, a)];
  if (less(below, above)) return down;
  if (less(above, below)) return up;
  if (mode === 'halfUp') return a.top < 0n ? down : up;
  return floor(times(down, fraction(scale))) % 2n === 0n ? down : up;
}

/** The root of a number from 0, rounded at a decimal place: whole steps are tried until one is too large. */
export function rootAt(a: Fraction, degree: number, digits: number, mode = 'halfUp'): Fraction {
  const scale = 10n ** BigInt(digits);
  const power = (whole: bigint, parts: bigint): Fraction =>
    fraction(whole ** BigInt(degree), (scale * parts) ** BigInt(degree));
  let [low, high] = [0n, 1n];
  while (!less(a, power(high, 1n))) high *= 2n;
  while (high - low > 1n) {
    const middle = (low + high) / 2n;
    if (less(a, power(middle, 1n))) high = middle;
    else low = middle;
  }
  const [down, up] = [fraction(low, scale), fraction(low + 1n, scale)];
  if (same(power(low, 1n), a) || mode === 'floor') return down;
  if (mode === 'ceiling') return up;
  const half = power(2n * low + 1n, 2n);
  if (same(half, a)) return mode === 'halfUp' || low % 2n === 1n ? up : down;
  return less(a, half) ? down : up;
}
