/** A printed number taken apart: the number, and the way it is written, by which it belongs to one run of numbers. */
export interface LabelNumber {
  readonly number: number;
  /** Alike for labels that continue one another, such as `3.`, `3、` and `3`. */
  readonly style: string;
}

const digits = '〇一二三四五六七八九';
const circled: readonly (readonly [first: number, last: number, number: number, style: string])[] = [
  [0x2460, 0x2473, 1, '①'],
  [0x2474, 0x2487, 1, '(1)'],
  [0x2488, 0x249b, 1, '1'],
  [0x2160, 0x216b, 1, 'Ⅰ'],
  [0x2170, 0x217b, 1, 'ⅰ'],
  [0x2776, 0x277f, 1, '❶'],
  [0x3220, 0x3229, 1, '(一)'],
  [0x3280, 0x3289, 1, '㊀'],
];
const form = /^(\(|第|\d+(?:[.．-]\d+)*[.．-])?(\d{1,3}|[零〇一二三四五六七八九十百两]{1,5})(.*)$/u;
const punctuation = /[\s.．、,，:：;；。]+$/u;

/**
 * Reads a printed number: `3.`, `3、`, `（3）`, `三、`, `（三）`, `第三阶段`, `③`, `三是`, `2.3`.
 *
 * @returns `null` for a label without a number, or with one above 999, which is rather a year
 */
export function labelNumber(label: string): LabelNumber | null {
  const plain = plainNumber(label);
  if (plain !== null) return plain;
  if (label.length > 30) return null;
  const text = label
    .trim()
    .replace(/[（【〔［[]/gu, '(')
    .replace(/[）】〕］\]]/gu, ')')
    .replace(punctuation, '');
  const single = text.length === 1 ? singleSign(text.charCodeAt(0)) : null;
  if (single !== null) return single;
  const match = form.exec(text.replace(/[０-９]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0)));
  if (match === null) return null;
  const [, before = '', written = '', after = ''] = match;
  const arabic = written.charCodeAt(0) < 0x80;
  const number = arabic ? Number(written) : chineseNumber(written);
  if (number === null || /^[\d零〇一二三四五六七八九十百两]/u.test(after)) return null;
  return { number, style: `${before}${arabic ? '1' : '一'}${after}` };
}

function singleSign(code: number): LabelNumber | null {
  for (const [first, last, number, style] of circled) {
    if (code >= first && code <= last) return { number: code - first + number, style };
  }
  return null;
}

/** Reads 零 to 九百九十九; `null` for anything else. */
function chineseNumber(text: string): number | null {
  let total = 0;
  let digit = -1;
  for (const sign of text) {
    const value = sign === '零' ? 0 : sign === '两' ? 2 : digits.indexOf(sign);
    if (value >= 0) {
      if (digit > 0) return null;
      digit = value;
    } else if (sign === '百') {
      if (digit < 1 || total > 0) return null;
      total = digit * 100;
      digit = -1;
    } else {
      if (total % 100 !== 0) return null;
      total += (digit < 0 ? 1 : digit) * 10;
      digit = -1;
    }
  }
  return total + Math.max(digit, 0);
}

/** `3`, `3.`, `3、`: most labels, read without a pattern. */
function plainNumber(label: string): LabelNumber | null {
  let number = 0;
  let at = 0;
  for (; at < 3; at++) {
    const digit = label.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) break;
    number = number * 10 + digit;
  }
  const rest = label.length - at;
  if (at === 0 || rest > 1 || (rest === 1 && !'.、．'.includes(label.charAt(at)))) return null;
  return { number, style: '1' };
}
