/** Gives the address of a link that may be followed: relative, `#anchor`, http, https or mailto; `undefined` for any other. */
export function safeHref(href: string): string | undefined {
  const address = href.trim();
  // Browsers drop tabs and line breaks within a scheme, so an address that holds one is not read further.
  if (address === '' || /\p{Cc}|\uFFFD/u.test(address)) return undefined;
  // A colon before any slash, question mark or hash ends a scheme; without one the address is relative.
  if (/^[^/?#]*:/.test(address) && !/^(?:https?|mailto):/i.test(address)) return undefined;
  return address.replace(/\s/g, encodeURIComponent);
}
