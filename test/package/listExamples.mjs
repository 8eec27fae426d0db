import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Lists the examples of the project: every program of the folder but the demo, with the file that holds what it prints. */
export function listExamples(root) {
  const folder = join(root, 'examples');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && file !== 'demo.ts')
    .sort()
    .map((file) => {
      const name = file.slice(0, -'.ts'.length);
      return { name, program: join(folder, file), expected: join(folder, `${name}.out.md`) };
    });
}
