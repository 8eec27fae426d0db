/**
 * Gives text that every format can carry: line breaks of any kind become `\n`, half characters (lone surrogates) and control
 * characters other than the tab become U+FFFD, so that the loss is seen.
 */
export function cleanText(text: string): string {
  return text.replace(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, '\n').replace(/\p{Cs}|(?![\n\t])\p{Cc}/gu, '\uFFFD');
}
