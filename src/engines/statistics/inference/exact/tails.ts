import type { NullDistribution } from './distribution.ts';

/**
 * Every exact p-value in use for one observed S (facts/statistics.md §5). The two-sided ones are all legitimate
 * and differ when the distribution is skewed, which ties make it.
 */
export interface ExactPValues {
  /** P(S ≥ s). */
  readonly upper: number;
  /** P(S ≤ s). */
  readonly lower: number;
  /** P(|S| ≥ |s|): SPSS Exact Tests, coin, StatXact. */
  readonly absolute: number;
  /** min(1, 2 · the smaller tail): R and SciPy for data without ties. */
  readonly doubled: number;
  /** Sum of all P(k) with P(k) ≤ P(s), in the manner of Fisher. */
  readonly byProbability: number;
  /** P(|S| > |s|) + P(|S| = |s|)/2 (Lancaster 1961): near its nominal size on average, not guaranteed. */
  readonly mid: number;
}

/** Probabilities that differ by less than this share are the same probability, rounded differently. */
const SAME_PROBABILITY = 1e-7;

/**
 * @param s the observed S; it need not be attainable.
 * @example exactPValues(exactDistribution({ rows: [11, 14], columns: [7, 12, 6] }).value, 122).absolute // → 0.000111051
 */
export function exactPValues({ support, probability }: NullDistribution, s: number): ExactPValues {
  const magnitude = Math.abs(s);
  let upper = 0;
  let lower = 0;
  let beyond = 0;
  let level = 0;
  let own = 0;
  for (let k = 0; k < support.length; k += 1) if (support[k] === s) own = probability[k] as number;
  let byProbability = 0;
  const largest = own * (1 + SAME_PROBABILITY);
  for (let k = 0; k < support.length; k += 1) {
    const value = support[k] as number;
    const p = probability[k] as number;
    if (value >= s) upper += p;
    if (value <= s) lower += p;
    if (Math.abs(value) > magnitude) beyond += p;
    else if (Math.abs(value) === magnitude) level += p;
    if (p <= largest) byProbability += p;
  }
  const within = (p: number): number => Math.min(1, p);
  return {
    upper: within(upper),
    lower: within(lower),
    absolute: within(beyond + level),
    doubled: within(2 * Math.min(upper, lower)),
    byProbability: within(byProbability),
    // half of the smallest double would be 0
    mid: Math.max(level > 0 ? Number.MIN_VALUE : 0, within(beyond + level / 2)),
  };
}

/**
 * The two tails that `absolute` adds up: everything at least as far from 0 as the observed S, by side. Where the
 * observed S is 0 that is everything, and 0 itself counts to the right.
 */
export function tailsBeyond(
  { support, probability }: NullDistribution,
  s: number,
): { readonly left: number; readonly right: number } {
  const magnitude = Math.abs(s);
  let left = 0;
  let right = 0;
  for (let k = 0; k < support.length; k += 1) {
    const value = support[k] as number;
    if (Math.abs(value) < magnitude) continue;
    if (value < 0) left += probability[k] as number;
    else right += probability[k] as number;
  }
  return { left, right };
}
