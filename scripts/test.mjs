/**
 * `npm test`, after set-up: every check, one after the other, all of them even if one fails. Ends with one line,
 * "N passed, N failed", that sums tests and checks.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkBudgets } from './lib/budgets.mjs';
import { build } from './lib/build.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const results = `${root}test-results`;
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

/** Runs a command; answers its exit code and everything it printed. */
const run = (command, args) =>
  new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      shell: process.platform === 'win32',
      env: { ...process.env, CI: 'true', ASTRO_TELEMETRY_DISABLED: '1', FORCE_COLOR: '0' },
    });
    let output = '';
    child.stdout.on('data', (data) => (output += data));
    child.stderr.on('data', (data) => (output += data));
    child.on('error', (error) => resolve({ code: 1, output: String(error) }));
    child.on('close', (code) => resolve({ code, output }));
  });

/** A check is passed or failed as a whole. */
const check =
  (command, ...args) =>
  async () => {
    const { code, output } = await run(command, args);
    return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output };
  };

async function vitest(project) {
  const file = `${results}/vitest-${project}.json`;
  const { code, output } = await run('vitest', [
    'run',
    `--project=${project}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, 'utf8'));
    return {
      passed: numPassedTests,
      failed: numFailedTests + (code !== 0 && numFailedTests === 0 ? 1 : 0),
      output,
    };
  } catch {
    return { passed: 0, failed: 1, output };
  }
}

async function playwright() {
  const { code, output } = await run('playwright', ['test']);
  try {
    const { stats } = JSON.parse(readFileSync(`${results}/playwright.json`, 'utf8'));
    const failed = stats.unexpected + stats.flaky;
    return { passed: stats.expected, failed: failed + (code !== 0 && failed === 0 ? 1 : 0), output };
  } catch {
    return { passed: 0, failed: 1, output };
  }
}

const builds = async () => {
  try {
    await build({ out: 'dist' });
    await build({ out: 'dist-sub', base: '/x/y/' });
    await build({ out: 'dist-double', strings: 'double' });
    return { passed: 3, failed: 0, output: '' };
  } catch (error) {
    return { passed: 0, failed: 1, output: error.message };
  }
};

const steps = [
  ['formatting', check('prettier', '--check', '--log-level=warn', '.'), 'npm run format puts it right'],
  ['lint', check('eslint', '--max-warnings=0', '.'), 'mend the lines it names'],
  [
    'types of the engines',
    check('tsc', '--noEmit', '-p', 'src/engines/tsconfig.json'),
    'mend the lines it names',
  ],
  ['types of the pages', check('astro', 'check', '--minimumSeverity', 'warning'), 'mend the lines it names'],
  [
    'types of the figures',
    check('svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings'),
    'mend the lines it names',
  ],
  ['unused code', check('knip'), 'delete or use what it names'],
  ['unit, property and reference tests', () => vitest('unit'), 'npx vitest --project=unit runs them alone'],
  ['browser tests', () => vitest('browser'), 'npx vitest --project=browser runs them alone'],
  [
    'building: at the root, in a folder, with doubled texts',
    builds,
    'the message above says what stopped it',
  ],
  [
    'budgets',
    async () => checkBudgets(`${root}dist`),
    'make the page lighter, or argue for another budget in scripts/lib/budgets.mjs',
  ],
  ['end-to-end tests', playwright, 'npx playwright test runs them alone; test-results holds traces'],
];

/**
 * Checks that only read, two at a time: each keeps one processor busy, and they touch nothing of one another. What
 * comes after them runs alone. Answers one promise for each, in their order.
 */
const READING = 6;
function readInPairs() {
  const gates = [Promise.resolve(), Promise.resolve()];
  return steps.slice(0, READING).map(([, step], k) => {
    const result = gates[k % 2].then(async () => {
      const begun = Date.now();
      return { ...(await step()), begun, ended: Date.now() };
    });
    gates[k % 2] = result;
    return result;
  });
}
const read = readInPairs();

let passed = 0;
let failed = 0;
const started = Date.now();
for (const [k, [name, step, advice]] of steps.entries()) {
  let begun = Date.now();
  process.stdout.write(`[${k + 1}/${steps.length}] ${name} … `);
  const result = k < READING ? await read[k] : await step();
  begun = result.begun ?? begun;
  passed += result.passed;
  failed += result.failed;
  const seconds = (((result.ended ?? Date.now()) - begun) / 1000).toFixed(0);
  console.log(
    `${result.failed === 0 ? 'ok' : 'FAILED'}, ${result.passed} passed, ${result.failed} failed (${seconds} s)`,
  );
  if (result.failed > 0) console.log(`${result.output.trim()}\n→ ${name} failed: ${advice}.\n`);
}
console.log(`in ${((Date.now() - started) / 60_000).toFixed(1)} minutes`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
