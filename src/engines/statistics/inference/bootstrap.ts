import { mean, sampleStandardDeviation } from 'simple-statistics';
import { normalCdf, normalQuantile } from '../../kit/normal.ts';
import { none, ok, type Result } from '../../kit/result.ts';
import { randomStream } from '../../random/stream.ts';
import { tauB } from '../coefficients/kendall.ts';
import { countTable } from '../counts/countTable.ts';
import { marginsOf, type Table } from '../counts/table.ts';
import type { Undefined } from '../errors.ts';
import type { Interval } from './intervals.ts';

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

/**
 * Bootstrap of tau_b: n observations are drawn with replacement, again and again, from the observed ones.
 *
 * @param table observed counts, at least two levels of each variable used
 * @param options resamples B (default 9,999), seed of the random stream, confidence level
 * @returns why tau_b itself is undefined, where it is
 */
export function bootstrapTauB(
  table: Table,
  options: { readonly resamples?: number; readonly seed: number; readonly level?: number },
): Result<BootstrapResult, Undefined> {
  const { resamples = 9_999, seed, level = 0.95 } = options;
  const observed = tauB(countTable(table));
  if (!observed.ok) return observed;
  const { n } = marginsOf(table);
  if (n < 3) return none('sample-too-small');
  const width = table[0]?.length ?? 0;
  const cellOf: number[] = table.flatMap((row, i) =>
    row.flatMap((count, j) => Array<number>(count).fill(i * width + j)),
  );

  const random = randomStream(seed, 'bootstrap');
  const values: number[] = [];
  for (let b = 0; b < resamples; b += 1) {
    const cells = table.map((row) => row.map(() => 0));
    for (let k = 0; k < n; k += 1) {
      const cell = cellOf[random.below(n)] as number;
      const row = cells[Math.floor(cell / width)] as number[];
      row[cell % width] = (row[cell % width] as number) + 1;
    }
    const tau = tauB(countTable(cells));
    if (tau.ok) values.push(tau.value);
  }
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
