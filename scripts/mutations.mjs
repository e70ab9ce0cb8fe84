/**
 * `node scripts/mutations.mjs`: makes every mistake of tests/mutations/list.mjs in a copy of the project, one at a
 * time, and runs the tests of the statistics engine: each must turn red. Prints a table; fails if a mistake survives.
 * `node scripts/mutations.mjs tails` makes only those in files whose path contains "tails".
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mutations } from '../tests/mutations/list.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const chosen = process.argv[2] ?? '';
const copy = mkdtempSync(join(tmpdir(), 'ruas-mutations-'));
for (const part of ['src', 'tests', 'scripts', 'package.json', 'tsconfig.json', 'vitest.config.ts'])
  cpSync(join(root, part), join(copy, part), { recursive: true });
const results = join(copy, 'results.json');
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));

/** The quick tests first; the oracle cases only where those stay green. */
const stages = [['tests/unit/statistics'], ['tests/reference']];

/** Name of the first test that fails, or null. */
function firstRed(paths) {
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/vitest/vitest.mjs'),
      'run',
      '--project=unit',
      '--bail=1',
      '--reporter=json',
      `--outputFile=${results}`,
      '--exclude=**/mutations.test.ts',
      ...paths,
    ],
    { cwd: copy, encoding: 'utf8', maxBuffer: 1e9, env: { ...process.env, FORCE_COLOR: '0' } },
  );
  if (status === 0) return null;
  if (!existsSync(results)) throw new Error(stderr);
  const report = JSON.parse(readFileSync(results, 'utf8'));
  rmSync(results);
  for (const file of report.testResults)
    for (const test of file.assertionResults) if (test.status === 'failed') return test.fullName;
  return 'a file of tests could not run';
}

const already = stages.map(firstRed).find((red) => red !== null);
if (already) {
  console.error(`The tests are red before anything is changed: ${already}`);
  process.exit(1);
}
let survived = 0;
let made = 0;
for (const { file, text, replacement, mistake } of mutations) {
  if (!file.includes(chosen)) continue;
  const path = join(copy, 'src/engines/statistics', file);
  const source = readFileSync(path, 'utf8');
  if (source.split(text).length !== 2) throw new Error(`${file} has not exactly one "${text}"`);
  writeFileSync(
    path,
    source.replace(text, () => replacement),
  );
  let red = null;
  for (const paths of stages) red ??= firstRed(paths);
  writeFileSync(path, source);
  made += 1;
  if (red === null) survived += 1;
  console.log(
    `${red === null ? 'SURVIVED' : 'red     '}  ${file.padEnd(32)} ${mistake.padEnd(52)} ${red ?? ''}`,
  );
}
rmSync(copy, { recursive: true, force: true });
console.log(`${made} mistakes, ${made - survived} noticed`);
process.exitCode = survived > 0 ? 1 : 0;
