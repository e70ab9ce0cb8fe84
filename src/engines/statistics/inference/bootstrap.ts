import { mean, sampleStandardDeviation } from 'simple-statistics';
import { normalCdf, normalQuantile } from '../../kit/normal.ts';
import { none, ok, type Result } from '../../kit/result.ts';
import { randomStream } from '../../random/stream.ts';
import { tauB } from '../coefficients/kendall.ts';
import { countTable } from '../counts/countTable.ts';
import { marginsOf, type Table } from '../counts/table.ts';
import { FlatTable } from '../counts/flatTable.ts';
import { InputError, type Undefined } from '../errors.ts';
import { finish, MOST_BETWEEN_PAUSES } from '../../kit/steps.ts';
import type { Interval } from './intervals.ts';

const MOST_RESAMPLED = 1_000_000;

/** What resampling the observations says about tau_b. */
export interface BootstrapResult {
  readonly percentile: Interval;
  /** Bias-corrected and accelerated (Efron 1987). */
  readonly bca: Interval;
  readonly mean: number;
  readonly standardDeviation: number;
  /** Resamples in which tau_b was not defined; they are left out. */
  readonly undefinedResamples: number;
}

/** How a bootstrap is done. */
export interface BootstrapOptions {
  /** B, default 9,999. */
  readonly resamples?: number;
  readonly seed: number;
  /** Confidence level, default .95. */
  readonly level?: number;
}

/**
 * Bootstrap of tau_b: n observations are drawn with replacement, again and again, from the observed ones.
 *
 * @param table observed counts, at least two levels of each variable used
 * Step by step; each `yield` is the share done.
 * @throws InputError as `countTable`; `out-of-range` for resamples beyond 1 … 1,000,000 or a level beyond 0 … 1,
 *   `too-large` above a million observations
 * @returns why tau_b itself is undefined, where it is
 */
export function* bootstrapSteps(
  table: Table,
  options: BootstrapOptions,
): Generator<number, Result<BootstrapResult, Undefined>> {
  const { resamples = 9_999, seed, level = 0.95 } = options;
  const observed = tauB(countTable(table));
  if (!observed.ok) return observed;
  const { n } = marginsOf(table);
  if (n > MOST_RESAMPLED) throw new InputError('too-large', [n]);
  if (!Number.isInteger(resamples) || resamples < 1 || resamples > 1e6)
    throw new InputError('out-of-range', [resamples]);
  if (!(level > 0 && level < 1)) throw new InputError('out-of-range', [level]);
  if (n < 3) return none('sample-too-small');
  const width = table[0]?.length ?? 0;
  const cellOf = new Int32Array(n);
  let filled = 0;
  table.flat().forEach((count, cell) => {
    cellOf.fill(cell, filled, filled + count);
    filled += count;
  });

  const random = randomStream(seed, 'bootstrap');
  const drawn = new FlatTable(table.length, width);
  const { cells } = drawn;
  const values: number[] = [];
  let work = 0;
  for (let b = 0; b < resamples; b += 1) {
    cells.fill(0);
    for (let k = 0; k < n; k += 1) {
      const cell = cellOf[random.below(n)] as number;
      cells[cell] = (cells[cell] as number) + 1;
    }
    drawn.count();
    if (drawn.defined) values.push(drawn.tauB);
    work += 8 * n + 4 * cells.length;
    if (work < MOST_BETWEEN_PAUSES) continue;
    work = 0;
    yield b / resamples;
  }
  if (values.length < 2) return none('sample-too-small');
  values.sort((a, b) => a - b);
  const kept = values.length;

  // The order statistic at (B + 1)·share, between neighbours on the normal scale as R's boot.ci does it.
  const at = (share: number): number => {
    const rank = (kept + 1) * share;
    const lower = Math.min(kept - 1, Math.max(1, Math.floor(rank)));
    const a = values[lower - 1] as number;
    const b = values[lower] as number;
    if (rank <= 1) return values[0] as number;
    if (rank >= kept) return values[kept - 1] as number;
    const step =
      (normalQuantile(share) - normalQuantile(lower / (kept + 1))) /
      (normalQuantile((lower + 1) / (kept + 1)) - normalQuantile(lower / (kept + 1)));
    return a + (b - a) * step;
  };
  const tail = (1 - level) / 2;
  const below = values.filter((value) => value < observed.value).length;
  const z0 = normalQuantile(Math.min(1 - 0.5 / kept, Math.max(0.5 / kept, below / kept)));
  const a = acceleration(table);
  const adjusted = (share: number): number => {
    const z = z0 + normalQuantile(share);
    return normalCdf(z0 + z / (1 - a * z));
  };
  return ok({
    percentile: { low: at(tail), high: at(1 - tail), clipped: false },
    bca: { low: at(adjusted(tail)), high: at(adjusted(1 - tail)), clipped: false },
    mean: mean(values),
    standardDeviation: sampleStandardDeviation(values),
    undefinedResamples: resamples - kept,
  });
}

/** The same in one go. */
export const bootstrapTauB = (table: Table, options: BootstrapOptions): Result<BootstrapResult, Undefined> =>
  finish(bootstrapSteps(table, options));

/** Acceleration of Efron from the empirical influence of each observation, by leaving one out. */
function acceleration(table: Table): number {
  const influences: { readonly value: number; readonly weight: number }[] = [];
  table.forEach((row, i) =>
    row.forEach((count, j) => {
      if (count === 0) return;
      const without = table.map((cells, r) => cells.map((cell, c) => (r === i && c === j ? cell - 1 : cell)));
      const tau = tauB(countTable(without));
      if (tau.ok) influences.push({ value: tau.value, weight: count });
    }),
  );
  const weight = influences.reduce((total, one) => total + one.weight, 0);
  const centre = influences.reduce((total, one) => total + one.value * one.weight, 0) / weight;
  let squares = 0;
  let cubes = 0;
  for (const one of influences) {
    const deviation = centre - one.value;
    squares += one.weight * deviation ** 2;
    cubes += one.weight * deviation ** 3;
  }
  return squares === 0 ? 0 : cubes / (6 * squares ** 1.5);
}
