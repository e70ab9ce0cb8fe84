import { normalTwoSidedP } from '../../kit/normal.ts';
import { none, ok, type Result } from '../../kit/result.ts';
import { randomStream } from '../../random/stream.ts';
import { comonotoneTable } from '../coefficients/attainable.ts';
import { untiedOnX, untiedOnY, whyUndefined } from '../coefficients/kendall.ts';
import { sampleOfTable } from '../counts/countPairs.ts';
import { InputError, type Undefined } from '../errors.ts';
import { exactDistribution, type OrderedMargins } from '../inference/exact/exact.ts';
import { nullVariance } from '../inference/nullVariance.ts';
import type { SimulationOptions } from './simulate.ts';

/** What studies would find with no association at all and both margins the same in each of them. */
export interface FixedMarginsSampling {
  /** tau_b of the studies drawn, in the order drawn. */
  readonly tauB: Float64Array;
  /** Two-sided asymptotic p of the same studies. */
  readonly p: Float64Array;
  /** Share drawn with p < alpha. */
  readonly share: number;
  /** The same share over all pairings, nothing drawn. The test is discrete, so it need not be alpha. */
  readonly exactShare: number;
}

/**
 * Draws studies under no association with fixed margins, from the exact distribution of S.
 * @param options as for a simulation; replicates 10,000 and alpha .05 unless told
 * @returns why not, where tau_b is undefined with these margins
 * @throws InputError as the exact distribution, `out-of-range` for replicates or alpha
 * @example fixedMarginsSampling({ rows: [11, 14], columns: [7, 12, 6] }, { seed: 1 }).value.exactShare // → 0.0295
 */
export function fixedMarginsSampling(
  margins: OrderedMargins,
  { seed, replicates = 10_000, alpha = 0.05 }: SimulationOptions,
): Result<FixedMarginsSampling, Undefined> {
  if (!Number.isInteger(replicates) || replicates < 1 || replicates > 1e6)
    throw new InputError('out-of-range', [replicates]);
  if (!(alpha > 0 && alpha < 1)) throw new InputError('out-of-range', [alpha]);
  const distribution = exactDistribution(margins);
  if (!distribution.ok) return distribution;
  const sample = sampleOfTable(comonotoneTable(margins.rows, margins.columns));
  const why = whyUndefined(sample.counts);
  if (why) return none(why);
  const { support, probability } = distribution.value;
  const sd = Math.sqrt(nullVariance(sample));
  const denominator = Math.sqrt(untiedOnX(sample.counts) * untiedOnY(sample.counts));
  const pOf = support.map((s) => normalTwoSidedP(s / sd));
  let below = 0;
  const bounds = probability.map((share) => (below += share));
  let exactShare = 0;
  probability.forEach((share, k) => {
    if ((pOf[k] as number) < alpha) exactShare += share;
  });
  const random = randomStream(seed, 'fixed margins');
  const tauB = new Float64Array(replicates);
  const p = new Float64Array(replicates);
  let significant = 0;
  for (let r = 0; r < replicates; r += 1) {
    const at = firstAbove(bounds, random.uniform());
    tauB[r] = (support[at] as number) / denominator;
    p[r] = pOf[at] as number;
    if ((p[r] as number) < alpha) significant += 1;
  }
  return ok({ tauB, p, share: significant / replicates, exactShare });
}

/** First place whose bound lies above a value; the last one where rounding leaves none. */
function firstAbove(bounds: Float64Array, value: number): number {
  let low = 0;
  let high = bounds.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((bounds[middle] as number) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
