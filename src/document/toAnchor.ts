/** Gives an id that stands safely in an attribute and after `#`: characters other than letters, digits, `_` and `-` become `-`. */
export function toAnchor(id: string): string {
  return id.replace(/[^\p{L}\p{M}\p{N}_-]/gu, '-');
}
