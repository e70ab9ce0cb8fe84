/**
 * `npm run bench`: how many times longer one way takes than another, both measured in turn in the same run, so that
 * a slow or busy machine changes the figures little: the median of the rounds, and the smallest and largest.
 * `npm run bench -- exact` runs the files whose name contains "exact"; `--peers` also measures R and SciPy where
 * they are installed (Debian: r-base-core r-cran-pcapp r-cran-coin python3-scipy); PYTHON names another Python than
 * the system's.
 *
 * A file in tests/bench exports `title` and `comparisons`: { name, ours, against, rounds?, target?, note? }, two functions
 * that do the same work; or, for peers, { name, ours, peer: { program, task }, target? } with the task of
 * tests/bench/peers.py or peers.R. `target` is { atLeast } or { atMost }, of the ratio. `data` names the Float64Arrays
 * that peers read. `growth` lists { name, sizes, work } to be shown as times relative to the first, with the slope
 * of log time on log size.
 */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { startPeer } from './lib/peers.mjs';

const ROUNDS = 15;
/** Each round repeats a function until it has run this long. */
const LEAST_MILLISECONDS = 12;
/** Peers take longer; a comparison with them ends after this long, but not before five rounds. */
const PEER_MILLISECONDS = 12_000;

const options = process.argv.slice(2);
const withPeers = options.includes('--peers');
const chosen = options.find((one) => !one.startsWith('--')) ?? '';
const folder = fileURLToPath(new URL('../tests/bench', import.meta.url));
const data = mkdtempSync(join(tmpdir(), 'ruas-bench-'));

/** Milliseconds that `count` repetitions take. */
function time(work, count) {
  const begun = performance.now();
  for (let k = 0; k < count; k += 1) work();
  return performance.now() - begun;
}

/** Repetitions of one function that take long enough to be timed; warms it up as well. */
function repetitions(work) {
  for (let count = 1; ; count *= 2) if (time(work, count) >= LEAST_MILLISECONDS || count >= 1e6) return count;
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const summary = (ratios) => ({
  ratio: median(ratios),
  least: Math.min(...ratios),
  most: Math.max(...ratios),
});

/** Ratios of time(against) to time(ours), one a round. */
function compare({ ours, against, rounds = ROUNDS }) {
  const counts = [repetitions(ours), repetitions(against)];
  const ratios = [];
  for (let round = 0; round < rounds; round += 1) {
    const [a, b] = [ours, against].map((work, which) => time(work, counts[which]) / counts[which]);
    ratios.push(b / a);
  }
  return summary(ratios);
}

const peers = new Map();
const peer = (program) => {
  if (!peers.has(program))
    peers.set(program, startPeer(program, join(folder, program === 'r' ? 'peers.R' : 'peers.py'), data));
  return peers.get(program);
};

async function compareWithPeer({ ours, peer: { program, task } }) {
  const other = peer(program);
  if (!other) return null;
  if ((await other.run(task, 1)) === null) return null;
  let count = 1;
  while ((await other.run(task, count)) * 1000 < LEAST_MILLISECONDS && count < 1e5) count *= 2;
  const own = repetitions(ours);
  const ratios = [];
  const end = performance.now() + PEER_MILLISECONDS;
  while (ratios.length < ROUNDS && (ratios.length < 5 || performance.now() < end)) {
    const a = time(ours, own) / own;
    const b = ((await other.run(task, count)) * 1000) / count;
    ratios.push(b / a);
  }
  return summary(ratios);
}

const show = (value) => (value >= 100 ? value.toFixed(0) : value.toPrecision(3));
function verdict(ratio, target) {
  if (!target) return '';
  const [sign, limit, met] =
    'atLeast' in target
      ? ['≥', target.atLeast, ratio >= target.atLeast]
      : ['≤', target.atMost, ratio <= target.atMost];
  return `  [${met ? 'meets' : 'misses'} ${sign} ${limit}]`;
}

function showGrowth({ name, sizes, work }) {
  const works = sizes.map(work);
  const counts = works.map(repetitions);
  const rounds = Array.from({ length: 7 }, () => works.map((one, k) => time(one, counts[k]) / counts[k]));
  const times = sizes.map((_, k) => median(rounds.map((round) => round[k])));
  console.log(`  growth: ${name}`);
  sizes.forEach((size, k) => {
    const slope =
      k === 0
        ? ''
        : `slope ${(Math.log(times[k] / times[k - 1]) / Math.log(size / sizes[k - 1])).toFixed(2)}`;
    console.log(`    ${String(size).padStart(8)}  ${show(times[k] / times[0]).padStart(8)} ×  ${slope}`);
  });
}

for (const file of readdirSync(folder)
  .filter((name) => name.endsWith('.bench.ts') && name.includes(chosen))
  .sort()) {
  const bench = await import(pathToFileURL(join(folder, file)).href);
  if (withPeers)
    for (const [name, values] of Object.entries(bench.data ?? {}))
      writeFileSync(join(data, `${name}.bin`), values);
  console.log(`\n${bench.title}`);
  for (const comparison of bench.comparisons) {
    if (comparison.peer && !withPeers) continue;
    const found = comparison.peer ? await compareWithPeer(comparison) : compare(comparison);
    if (!found) console.log(`     –      ${comparison.name}  (not installed)`);
    else {
      const { ratio, least, most } = found;
      console.log(
        `  ${show(ratio).padStart(6)} ×  ${comparison.name}  (${show(least)} to ${show(most)})${verdict(ratio, comparison.target)}`,
      );
    }
    if (comparison.note) console.log(`            ${comparison.note}`);
  }
  for (const one of bench.growth ?? []) showGrowth(one);
}
for (const one of peers.values()) one?.stop();
rmSync(data, { recursive: true, force: true });
