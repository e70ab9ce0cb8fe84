/**
 * The n(n − 1)/2 unordered pairs of observations, counted by kind (facts/statistics.md §2).
 *
 * All numbers are exact integers while n ≤ 134,217,728, where the number of pairs is below 2^53. Beyond that,
 * `s` is the correctly rounded difference of the exact counts (a difference of rounded counts could lose every
 * digit), the other fields are correctly rounded, and `exact` holds the integers themselves.
 */
export interface PairCounts {
  readonly n: number;
  /** All pairs: N0 = n(n − 1)/2. */
  readonly pairs: number;
  readonly concordant: number;
  readonly discordant: number;
  /** Kendall's S = C − D. */
  readonly s: number;
  /** Pairs with the same x, whether or not they share y: Tx. */
  readonly tiedX: number;
  /** Pairs with the same y: Ty. */
  readonly tiedY: number;
  /** Pairs with the same x and the same y: Txy, contained in both Tx and Ty. */
  readonly tiedBoth: number;
  readonly exact?: ExactPairCounts;
}

/** The same counts as unbounded integers. */
export interface ExactPairCounts {
  readonly pairs: bigint;
  readonly concordant: bigint;
  readonly discordant: bigint;
  readonly s: bigint;
  readonly tiedX: bigint;
  readonly tiedY: bigint;
  readonly tiedBoth: bigint;
}

/**
 * Pairs tied on x or on y or on both: N0 − C − D.
 * @example tiedPairs(countTable([[7, 4, 0], [0, 8, 6]])) // → 178
 */
export const tiedPairs = (counts: PairCounts): number => counts.pairs - counts.concordant - counts.discordant;

/** Pairs within a group of `size`. */
export const choose2 = (size: number): number => (size < 2 ? 0 : (size * (size - 1)) / 2);

/** Pairs within a group of `size`, as an unbounded integer. */
export const choose2Exactly = (size: bigint): bigint => (size * (size - 1n)) / 2n;

/** Pair counts rounded from the integers themselves; for n above {@link LARGEST_EXACT_N}. */
export const roundedCounts = (n: number, exact: ExactPairCounts): PairCounts => ({
  n,
  pairs: Number(exact.pairs),
  concordant: Number(exact.concordant),
  discordant: Number(exact.discordant),
  s: Number(exact.s),
  tiedX: Number(exact.tiedX),
  tiedY: Number(exact.tiedY),
  tiedBoth: Number(exact.tiedBoth),
  exact,
});

/** Largest n whose number of pairs is an exact double. */
export const LARGEST_EXACT_N = 134_217_728;

export type PairKind = 'concordant' | 'discordant' | 'tied-x' | 'tied-y' | 'tied-both';

/**
 * Why one pair counts as it does.
 *
 * Values are compared, never subtracted or multiplied: differences of doubles overflow and products underflow to
 * a false tie. −0 equals 0, Infinity equals itself.
 * @example pairKind(0, 1, 1, 0) // → 'discordant'
 */
export function pairKind(xi: number, yi: number, xj: number, yj: number): PairKind {
  if (xi === xj) return yi === yj ? 'tied-both' : 'tied-x';
  if (yi === yj) return 'tied-y';
  return xi < xj === yi < yj ? 'concordant' : 'discordant';
}
