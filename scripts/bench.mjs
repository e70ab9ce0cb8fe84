/**
 * `npm run bench`: how many times longer one way takes than another, both measured in turn in the same run, so that
 * a slow or busy machine changes the figures little. Prints ratios only; `npm run bench -- exact` runs the files
 * whose name contains "exact".
 *
 * A file in tests/bench exports `title` and `comparisons`: { name, ours, against, note? }, two functions that do the
 * same work.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROUNDS = 15;
/** Each round repeats a function until it has run this long. */
const LEAST_MILLISECONDS = 12;

const chosen = process.argv[2] ?? '';
const folder = fileURLToPath(new URL('../tests/bench', import.meta.url));

/** Repetitions of one function that take long enough to be timed. */
function repetitions(work) {
  let count = 1;
  for (;;) {
    const begun = performance.now();
    for (let k = 0; k < count; k += 1) work();
    if (performance.now() - begun >= LEAST_MILLISECONDS || count >= 1e6) return count;
    count *= 2;
  }
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** Median over rounds of time(against) / time(ours), and its smallest and largest. */
function compare({ ours, against }) {
  const counts = [repetitions(ours), repetitions(against)];
  const ratios = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const times = [ours, against].map((work, which) => {
      const begun = performance.now();
      for (let k = 0; k < counts[which]; k += 1) work();
      return (performance.now() - begun) / counts[which];
    });
    ratios.push(times[1] / times[0]);
  }
  return { ratio: median(ratios), least: Math.min(...ratios), most: Math.max(...ratios) };
}

const show = (value) => (value >= 100 ? value.toFixed(0) : value.toPrecision(3));

for (const file of readdirSync(folder)
  .filter((name) => name.endsWith('.bench.ts') && name.includes(chosen))
  .sort()) {
  const { title, comparisons } = await import(pathToFileURL(join(folder, file)).href);
  console.log(`\n${title}`);
  for (const comparison of comparisons) {
    const { ratio, least, most } = compare(comparison);
    console.log(`  ${show(ratio).padStart(6)} ×  ${comparison.name}  (${show(least)} to ${show(most)})`);
    if (comparison.note) console.log(`            ${comparison.note}`);
  }
}
