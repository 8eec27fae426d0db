// Runs every example from the sources and compares what it prints with the text beside it; `-u` writes that text anew.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { listExamples } from './listExamples.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const update = process.argv.includes('-u');
let failed = 0;

const check = (name, passed, detail = '') => {
  if (!passed) failed += 1;
  console.log(`${passed ? 'ok  ' : 'FAIL'} ${name}${passed ? '' : `\n${detail}`}`);
};

for (const { name, program, expected } of listExamples(root)) {
  try {
    const args = ['--import', './examples/fromSource.mjs', program];
    const printed = execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8', stdio: 'pipe' });
    if (update) writeFileSync(expected, printed);
    const text = existsSync(expected) ? readFileSync(expected, 'utf8').replaceAll('\r\n', '\n') : '';
    check(`example ${name}`, text === printed, `it prints:\n${printed}`);
  } catch (error) {
    check(`example ${name}`, false, String(error.stderr || error.message));
  }
}

process.exitCode = failed === 0 ? 0 : 1;
