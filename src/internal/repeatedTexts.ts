/**
 * Finds the positions of texts that stood before, ascending; absent texts are passed over.
 *
 * A table of numbers instead of a set of texts, since ledgers are long and almost never repeat an id.
 */
export function repeatedTexts(count: number, textAt: (index: number) => string | undefined): number[] {
  const size = 1 << (33 - Math.clz32(Math.max(count, 1)));
  const table = new Int32Array(size).fill(-1);
  const hashes = new Int32Array(count);
  const repeated: number[] = [];
  for (let index = 0; index < count; index++) {
    const text = textAt(index);
    if (text === undefined) continue;
    const hash = hashOf(text);
    hashes[index] = hash;
    let slot = hash & (size - 1);
    for (let other = table[slot] as number; other >= 0; other = table[slot] as number) {
      if (hashes[other] === hash && textAt(other) === text) break;
      slot = (slot + 1) & (size - 1);
    }
    if ((table[slot] as number) >= 0) repeated.push(index);
    else table[slot] = index;
  }
  return repeated;
}

function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  // The low bits choose the slot, so the high ones are mixed in.
  hash ^= hash >>> 15;
  return Math.imul(hash, 0x2c1b3c6d) ^ (hash >>> 13);
}
