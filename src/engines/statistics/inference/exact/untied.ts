import { MOST_BETWEEN_PAUSES } from '../../../kit/steps.ts';
import { fromHistogram, type NullDistribution } from './distribution.ts';

/*
 * Exact distribution of S when at most one variable has ties.
 *
 * The number of discordant pairs then is the number of inversions of a sequence with repeated values, whose
 * generating function is the Gaussian multinomial coefficient: a product, over the groups, of Gaussian binomials.
 * Without any tie these are the Mahonian numbers. Probabilities are carried (each factor is divided by its sum),
 * and every step adds only positive terms, so the tails are right in relative terms: no 1 − cdf, which is how
 * R comes to print negative p-values at n = 100 (facts/statistics-oracles.md).
 */

/** Work in multiply-and-adds. */
export function untiedCost(ties: readonly number[], n: number): number {
  const groups = ties.filter((size) => size > 1);
  const tied = groups.reduce((total, size) => total + size, 0);
  const singles = n - tied;
  const pairs = (n * (n - 1)) / 2;
  return singles * pairs + groups.reduce((total, size) => total + size * pairs * 2, 0);
}

/**
 * @param ties sizes of the tied groups of the one variable that has ties; groups of one may be left out
 * @param n number of observations
 */
export function* untiedDistributionSteps(
  ties: readonly number[],
  n: number,
): Generator<number, NullDistribution> {
  const groups = ties.filter((size) => size > 1);
  const tied = groups.reduce((total, size) => total + size, 0);
  // Untied observations first: each is a group of one, a plain factor 1 + q + … + q^k.
  const sizes = [...new Array<number>(n - tied).fill(1), ...groups];
  let placed = 0;
  let inversions = Float64Array.of(1);
  for (let g = 0; g < sizes.length; g += 1) {
    const size = sizes[g] ?? 0;
    // [placed + size choose size]_q = Π_{i=1..size} (1 − q^{placed+i}) / (1 − q^i); each i multiplies by a
    // uniform run of placed + i terms and divides by one of i terms. Dividing is exact for polynomials but loses
    // digits in doubles, so groups of two and more use the recurrence over partitions instead.
    if (size === 1) inversions = timesRun(inversions, placed + 1);
    else {
      const share = g / sizes.length;
      inversions = yield* times(inversions, yield* gaussianBinomial(placed, size, share), share);
    }
    placed += size;
    yield (g + 1) / sizes.length;
  }
  // S = C − D = (untied pairs) − 2 D
  const untied = inversions.length - 1;
  return fromHistogram(-untied, inversions, 2);
}

/** Multiplies by (1 + q + … + q^(length − 1)) / length with a running sum. */
function timesRun(factor: Float64Array, length: number): Float64Array<ArrayBuffer> {
  const out = new Float64Array(factor.length + length - 1);
  // Two running sums, from each end, so that both tails only ever add: a window that subtracts would round there.
  const middle = Math.ceil(out.length / 2);
  let window = 0;
  for (let k = 0; k < middle; k += 1) {
    if (k < factor.length) window += factor[k] as number;
    if (k >= length) window -= factor[k - length] as number;
    out[k] = window / length;
  }
  for (let k = 0; k < out.length - middle; k += 1) out[out.length - 1 - k] = out[k] as number;
  return out;
}

/** Product of two polynomials, pausing with `share`. */
function* times(
  a: Float64Array,
  b: Float64Array,
  share: number,
): Generator<number, Float64Array<ArrayBuffer>> {
  const out = new Float64Array(a.length + b.length - 1);
  let work = 0;
  for (let j = 0; j < b.length; j += 1) {
    const weight = b[j] as number;
    if (weight === 0) continue;
    for (let i = 0; i < a.length; i += 1) out[i + j] = (out[i + j] as number) + weight * (a[i] as number);
    work += a.length;
    if (work < MOST_BETWEEN_PAUSES) continue;
    work = 0;
    yield share;
  }
  return out;
}

/**
 * Distribution of the inversions between a group of `size` and `others` untied among themselves: the Mann–Whitney
 * distribution, coefficients of [others + size choose size]_q divided by their sum.
 */
function* gaussianBinomial(others: number, size: number, share: number): Generator<number, Float64Array> {
  let work = 0;
  // row[j] = probabilities of the partial sums for j members placed; recurrence of Mann and Whitney (1947).
  let row: Float64Array<ArrayBuffer>[] = Array.from({ length: size + 1 }, () => Float64Array.of(1));
  for (let m = 1; m <= others; m += 1) {
    const next: Float64Array<ArrayBuffer>[] = [Float64Array.of(1)];
    for (let j = 1; j <= size; j += 1) {
      // The largest of m + j values belongs to the group with probability j/(m + j), and then beats all m others.
      const withGroup = next[j - 1] as Float64Array;
      const withOther = row[j] as Float64Array;
      const out = new Float64Array(m * j + 1);
      const inGroup = j / (m + j);
      for (let k = 0; k < withGroup.length; k += 1) out[k + m] = inGroup * (withGroup[k] as number);
      for (let k = 0; k < withOther.length; k += 1)
        out[k] = (out[k] as number) + (1 - inGroup) * (withOther[k] as number);
      next.push(out);
      work += out.length;
      if (work < MOST_BETWEEN_PAUSES) continue;
      work = 0;
      yield share;
    }
    row = next;
  }
  return row[size] as Float64Array;
}
