import { readdirSync, readFileSync } from 'node:fs';

const root = new URL('../../src/', import.meta.url);

/** Rooms that check, describe or invent data, and compute nothing from it. */
const others = new Set(['schema', 'reference', 'codelist', 'issue', 'testing']);

const words = new Set(
  readdirSync(root, { withFileTypes: true })
    .filter((room) => room.isDirectory() && !others.has(room.name))
    .flatMap(({ name }) => readdirSync(new URL(`${name}/`, root), { recursive: true }).map((file) => `${name}/${file}`))
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => withoutComments(readFileSync(new URL(file, root), 'utf8')).match(/[\w-]+/g) ?? []),
);

function withoutComments(text: string): string {
  return text.replaceAll(/\/\*\*[\s\S]*?\*\//g, '').replaceAll(/^import[^;]*;/gm, '');
}

/** Whether a function that computes or prints something names a field; one that none names carries nothing. */
export function isReadField(field: string): boolean {
  return words.has(field);
}
