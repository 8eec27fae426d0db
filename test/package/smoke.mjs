// Packs the library, installs the package into an empty folder and uses it there under Node 20 and 22, as ESM and as CJS.
// Run `npm run build` before it. One line per check; the last line counts them.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { listExamples } from './listExamples.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'civiplan-smoke-'));
const windows = process.platform === 'win32';
let passed = 0;
let failed = 0;

/** Runs one check, prints its line, and returns what it made, or nothing where it failed. */
async function check(name, run) {
  try {
    const made = await run();
    passed += 1;
    console.log(`ok   ${name}`);
    return made;
  } catch (error) {
    failed += 1;
    console.log(`FAIL ${name}\n${String(error.stdout || error.stderr || error.message).trim()}`);
    return undefined;
  }
}

const run = (command, args, cwd) =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: 'pipe', shell: windows && command === 'npm' });
const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));
const writeJson = (path, data) => writeFileSync(path, `${JSON.stringify(data, null, 2)}\n`);

/** Installs the packed package beside the dependencies that the project has already, so that nothing is fetched. */
function install() {
  const [{ filename }] = JSON.parse(
    run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], root),
  );
  const manifest = readJson(join(root, 'package.json'));
  // The examples read YAML, which is the reader's own choice.
  const needed = [...Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies }), 'yaml'];
  const dependencies = Object.fromEntries(needed.map((name) => [name, pathToFileURL(copyPackage(name)).href]));
  const packed = pathToFileURL(join(folder, filename)).href;
  writeJson(join(folder, 'package.json'), { private: true, dependencies: { ...dependencies, civiplan: packed } });
  run('npm', ['install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund'], folder);
}

function copyPackage(name) {
  const copy = join(folder, 'packages', name);
  mkdirSync(dirname(copy), { recursive: true });
  cpSync(join(root, 'node_modules', name), copy, { recursive: true });
  const { devDependencies, scripts, ...manifest } = readJson(join(copy, 'package.json'));
  writeJson(join(copy, 'package.json'), manifest); // npm would fetch what a linked folder needs for its own development
  return copy;
}

/** Finds a Node of that major version: the one at work, or the npm package. */
function findNode(major) {
  if (process.versions.node.startsWith(`${major}.`)) return process.execPath;
  const home = join(folder, `node${major}`);
  mkdirSync(home);
  writeJson(join(home, 'package.json'), { private: true, allowScripts: { node: true } });
  run('npm', ['install', `node@${major}`, '--no-audit', '--no-fund'], home);
  const node = join(home, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');
  const version = run(node, ['--version'], folder).trim();
  if (!version.startsWith(`v${major}.`)) throw new Error(`node@${major} turned out to be ${version}`);
  return node;
}

/** A program that loads every entry, compares its names with the committed list, and reads a small plan. */
const probe = (load) => `
const lists = ${readFileSync(join(root, 'test/package/publicNames.json'), 'utf8')};
const plan = { schemaVersion: 1, kind: 'plan', id: 'small', title: '计划', year: 2026, tasks: [{ id: 'visit', title: '走访' }] };
async function main() {
  const loaded = {};
  for (const [entry, { values }] of Object.entries(lists)) {
    loaded[entry] = ${load};
    const names = Object.keys(loaded[entry]).filter((name) => !['default', '__esModule', 'module.exports'].includes(name));
    const differing = [...values.filter((name) => !names.includes(name)), ...names.filter((name) => !values.includes(name))];
    if (differing.length > 0) throw new Error(entry + ' differs in ' + differing.join(', '));
  }
  if (!('civiplan' in loaded)) throw new Error('the list of public names lacks the root');
  for (const [entry, names] of Object.entries(loaded)) {
    for (const name of Object.keys(names)) {
      const other = loaded.civiplan[name];
      if (name !== 'default' && name !== 'module.exports' && other !== undefined && other !== names[name]) throw new Error(entry + ' has a ' + name + ' of its own');
    }
  }
  const result = loaded.civiplan.parsePlan(plan);
  if (!result.ok || result.value.tasks[0].title !== '走访') throw new Error(JSON.stringify(result));
  if (loaded.civiplan.parsePlan({ ...plan, year: 'x' }).ok) throw new Error('a wrong plan was accepted');
}
main().catch((error) => { console.error(error); process.exitCode = 1; });
`;

/** Compiles a program that imports every entry, with the declaration files of the package checked too. */
function compileTypes(consumer) {
  const names = Object.keys(readJson(join(root, 'test/package/publicNames.json')));
  const lines = names.map(
    (name, index) => `import * as entry${index} from '${name}';\nexport type E${index} = typeof entry${index};`,
  );
  writeFileSync(join(folder, consumer), `${lines.join('\n')}\n`);
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const options = ['--noEmit', '--strict', '--module', 'node16', '--target', 'es2022'];
  run(process.execPath, [compiler, ...options, consumer], folder);
}

/** Turns an example into plain JavaScript that imports the installed package. */
/** A module of the examples finds its data from where it stands, also when it is bundled into another. */
const inPlace = {
  name: 'in-place',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]examples[\\/].*\.ts$/ }, ({ path }) => {
      const url = pathToFileURL(join(folder, relative(root, path))).href;
      return { contents: readFileSync(path, 'utf8').replaceAll('import.meta.url', JSON.stringify(url)), loader: 'ts' };
    }),
};

async function compile({ name, program }) {
  const outfile = join(folder, 'examples', `${name}.mjs`);
  await build({
    entryPoints: [program],
    outfile,
    bundle: true,
    packages: 'external',
    tsconfigRaw: {},
    platform: 'node',
    format: 'esm',
    logLevel: 'silent',
    plugins: [inPlace],
  });
  return outfile;
}

try {
  await check('install of the packed package', install);
  writeFileSync(join(folder, 'probe.mjs'), probe('await import(entry)'));
  writeFileSync(join(folder, 'probe.cjs'), probe('require(entry)'));

  await check('one small function without zod', async () => {
    const contents = "export { formatIssue } from 'civiplan';";
    const { metafile } = await build({
      stdin: { contents, resolveDir: folder },
      bundle: true,
      minify: true,
      format: 'esm',
      write: false,
      metafile: true,
      logLevel: 'silent',
    });
    const [{ inputs }] = Object.values(metafile.outputs);
    const heavy = Object.entries(inputs).filter(
      ([path, { bytesInOutput }]) => /\/(?:zod|date-fns)\//.test(path) && bytesInOutput > 0,
    );
    if (heavy.length > 0) throw new Error(`it brings ${heavy[0][0]}`);
  });

  for (const consumer of ['consumer.mts', 'consumer.cts']) {
    await check(`types for ${consumer}`, () => compileTypes(consumer));
  }

  const examples = [];
  for (const example of listExamples(root)) {
    const program = await check(`example ${example.name} compiles`, () => compile(example));
    if (program) examples.push({ ...example, program });
  }
  cpSync(join(root, 'examples'), join(folder, 'examples'), { recursive: true });

  for (const major of [20, 22]) {
    const node = await check(`Node ${major} at hand`, () => findNode(major));
    if (!node) continue;
    await check(`Node ${major}: every entry as ESM`, () => run(node, ['probe.mjs'], folder));
    await check(`Node ${major}: every entry as CJS`, () => run(node, ['probe.cjs'], folder));
    for (const { name, program, expected } of examples) {
      await check(`Node ${major}: example ${name}`, () => {
        const printed = run(node, [program], folder);
        if (printed !== readFileSync(expected, 'utf8').replaceAll('\r\n', '\n'))
          throw new Error(`it prints:\n${printed}`);
      });
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
