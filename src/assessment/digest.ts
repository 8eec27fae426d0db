/** Writes plain data as JSON with the keys of every object sorted. */
function sortedJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((entry) => sortedJson(entry ?? null)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const object = value as Readonly<Record<string, unknown>>;
  const keys = Object.keys(object).filter((key) => object[key] !== undefined);
  return `{${keys
    .sort()
    .map((key) => `${JSON.stringify(key)}:${sortedJson(object[key])}`)
    .join(',')}}`;
}

const prime = 0x100000001b3n;
const modulus = (1n << 64n) - 1n;

/**
 * The 64-bit FNV-1a hash of plain data, over the UTF-8 bytes of its key-sorted JSON, as 16 hexadecimal digits.
 *
 * @source Fowler, Noll, Vo: FNV hash, RFC 9923, section 2 (offset basis and prime of 64 bits)
 */
export function digestOf(value: unknown): string {
  let hash = 0xcbf29ce484222325n;
  const mix = (byte: number): void => {
    hash = ((hash ^ BigInt(byte)) * prime) & modulus;
  };
  for (const character of sortedJson(value)) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) mix(code);
    else if (code < 0x800) {
      mix(0xc0 | (code >> 6));
      mix(0x80 | (code & 63));
    } else if (code < 0x10000) {
      mix(0xe0 | (code >> 12));
      mix(0x80 | ((code >> 6) & 63));
      mix(0x80 | (code & 63));
    } else {
      mix(0xf0 | (code >> 18));
      mix(0x80 | ((code >> 12) & 63));
      mix(0x80 | ((code >> 6) & 63));
      mix(0x80 | (code & 63));
    }
  }
  return hash.toString(16).padStart(16, '0');
}
