import { createRequire } from 'node:module';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import ts from 'typescript';
import { loadEntries, root } from '../architecture/readSource.ts';

const loaded = await loadEntries();
const publicNames: Record<string, unknown> = Object.assign({}, ...loaded.values());
const foreign = createRequire(join(root, 'package.json'));

/** What an example did: the values it states, each beside the one it gave, and what it printed. */
export interface Evaluated {
  readonly values: readonly { readonly stated: string; readonly expected: unknown; readonly actual: unknown }[];
  readonly printed: string;
}

/** Runs the TypeScript of an example with every public name in scope; a value is stated behind an expression as `// => value`. */
export async function evaluateExample(code: string): Promise<Evaluated> {
  const { outputText } = ts.transpileModule(markValues(code), {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2023, esModuleInterop: true },
  });
  const values: Evaluated['values'][number][] = [];
  const lines: string[] = [];
  const scope = {
    ...publicNames,
    exports: {},
    require: (name: string): unknown => loaded.get(name) ?? foreign(name),
    console: { log: (...words: unknown[]) => lines.push(words.map(String).join(' ')) },
    __state: (stated: string, actual: unknown, expected: unknown) => values.push({ stated, actual, expected }),
  };
  const AsyncFunction: FunctionConstructor = Object.getPrototypeOf(async () => {}).constructor;
  await new AsyncFunction(...Object.keys(scope), `{\n${outputText}\n}`)(...Object.values(scope));
  return { values, printed: lines.join('\n') };
}

/** The stated values that the example did not give. */
export const differences = ({ values }: Evaluated): string[] =>
  values
    .filter(({ actual, expected }) => !isDeepStrictEqual(actual, expected))
    .map(({ stated, actual }) => `// => ${stated} but it gives ${JSON.stringify(actual)}`);

/** Turns each expression statement, or declaration, that a `// =>` comment follows into a statement of its value. */
function markValues(code: string): string {
  const file = ts.createSourceFile('example.ts', code, ts.ScriptTarget.Latest, true);
  let marked = code;
  for (const comment of [...code.matchAll(/\/\/ => (.*(?:\n[ \t]*\/\/(?! =>).*)*)/g)].reverse()) {
    const value = comment[1]?.replaceAll(/\n[ \t]*\/\//g, '\n') ?? '';
    const before = file.statements.findLast((statement) => statement.end <= comment.index);
    if (!before) throw new Error(`nothing stands before // => ${value}`);
    const end = comment.index + comment[0].length;
    const call = (expression: string): string => `__state(${JSON.stringify(value)}, ${expression}, (${value}));`;
    if (ts.isExpressionStatement(before)) {
      marked = marked.slice(0, before.getStart()) + call(before.expression.getText()) + marked.slice(end);
    } else if (ts.isVariableStatement(before)) {
      const name = before.declarationList.declarations.at(-1)?.name.getText() ?? '';
      marked = `${marked.slice(0, before.end)}\n${call(name)}${marked.slice(end)}`;
    } else throw new Error(`no value stands before // => ${value}`);
  }
  return marked;
}
