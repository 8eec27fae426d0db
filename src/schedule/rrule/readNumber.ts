/** Reads a whole number with or without sign, at most nine digits; `NaN` for anything else. */
export function readNumber(text: string, from: number, to: number): number {
  const sign = text.charCodeAt(from);
  const first = sign === 45 || sign === 43 ? from + 1 : from;
  if (first >= to || to - first > 9) return Number.NaN;
  let value = 0;
  for (let index = first; index < to; index++) {
    const digit = text.charCodeAt(index) - 48;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    value = value * 10 + digit;
  }
  return sign === 45 ? -value : value;
}
