/**
 * Runs the commands that the engine writes for R and SciPy in the real programs and records what they print in
 * tests/reference/cases/commands.json, which `npm test` compares with the engine. Needs Rscript and a python3 with
 * SciPy (Debian: r-base-core, python3-scipy); to be run again when the commands change.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { commandsFor } from '../src/engines/statistics/index.ts';

const table = (rows) => ({ table: rows });
const cases = [
  {
    name: 'the study',
    data: table([
      [7, 4, 0],
      [0, 8, 6],
    ]),
  },
  {
    name: 'a negative 3 × 3 table with an empty row',
    data: table([
      [1, 2, 9],
      [0, 0, 0],
      [8, 3, 1],
    ]),
  },
  {
    name: 'a large table',
    data: table([
      [120, 98, 77, 12],
      [80, 102, 91, 40],
      [33, 60, 95, 88],
    ]),
  },
  {
    name: 'pairs without ties',
    data: { x: [0.1, 2.5, -3, 1e-7, 4e10, 7, 8.25, -0.5], y: [3, 1, 2.75, 0.5, 9, -4, 6, 7] },
  },
  {
    name: 'pairs with ties and an infinite value',
    data: { x: [1, 1, 2, 'Infinity', 3, 3, 0], y: [2, 3, 3, 1, '-Infinity', 2, 5] },
  },
];

const R_TAIL = `
cat(sprintf("%.17g %.17g %.17g\\n", a$estimate, a$p.value, b$p.value))`;
const numbers = (text) => text.trim().split(/\s+/).map(Number);

const out = cases.map(({ name, data }) => {
  const given = data.table
    ? { kind: 'table', table: data.table }
    : { kind: 'pairs', pairs: { x: data.x.map(Number), y: data.y.map(Number) } };
  const r = commandsFor('r', given);
  const scipy = commandsFor('scipy', given);
  // The commands as they are, their two results caught by name.
  const lines = r.trimEnd().split('\n');
  const script = [...lines.slice(0, -2), `a <- ${lines.at(-2)}`, `b <- ${lines.at(-1)}`].join('\n') + R_TAIL;
  const [tau, p, correctedP] = numbers(execFileSync('Rscript', ['-e', script], { encoding: 'utf8' }));
  const python = scipy.replace(/print\((.*)\)\n$/, 'r = $1\nprint(repr(float(r[0])), repr(float(r[1])))\n');
  const [pythonTau, pythonP] = numbers(
    execFileSync(process.env.PYTHON ?? 'python3', ['-c', python], { encoding: 'utf8' }),
  );
  return {
    name,
    data,
    r: { commands: r, tau, p, correctedP },
    scipy: { commands: scipy, tau: pythonTau, p: pythonP },
  };
});
const file = fileURLToPath(new URL('../tests/reference/cases/commands.json', import.meta.url));
const versions = {
  R: execFileSync('Rscript', ['-e', 'cat(as.character(getRversion()))'], { encoding: 'utf8' }),
  SciPy: execFileSync(process.env.PYTHON ?? 'python3', ['-c', 'import scipy; print(scipy.__version__)'], {
    encoding: 'utf8',
  }).trim(),
};
writeFileSync(file, `${JSON.stringify({ versions, cases: out }, null, 2)}\n`);
console.log(`${out.length} cases recorded with R ${versions.R} and SciPy ${versions.SciPy}`);
