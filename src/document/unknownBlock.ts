/** Closes a `switch` over blocks: does not compile while a type is left out, and refuses what plain JavaScript may pass in. */
export function unknownBlock(block: never): never {
  throw new RangeError(
    `document.block.type: ${JSON.stringify((block as { type?: unknown } | undefined)?.type)} is no type of block`,
  );
}
