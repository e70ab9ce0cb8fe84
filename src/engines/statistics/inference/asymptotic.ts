import { lnNormalTwoSidedP, normalCdf, normalTwoSidedP } from '../../kit/normal.ts';
import { none, ok, type Result } from '../../kit/result.ts';
import { whyUndefined } from '../coefficients/kendall.ts';
import type { Sample } from '../counts/countPairs.ts';
import type { Undefined } from '../errors.ts';
import { nullVariance } from './nullVariance.ts';

/** A normal test of S = 0. It serves tau_a, tau_b, tau_c, gamma and Somers' d alike: they share S. */
export interface NormalTest {
  /** Signed, in standard deviations of S under the null hypothesis. */
  readonly z: number;
  /** Two-sided p-value, never 0: the smallest double stands for all below it, where `lnP` still holds. */
  readonly p: number;
  /** Natural logarithm of `p`. */
  readonly lnP: number;
}

export const testOf = (z: number): NormalTest => ({
  z,
  p: Math.max(Number.MIN_VALUE, normalTwoSidedP(z)),
  lnP: lnNormalTwoSidedP(z),
});

/**
 * z = S / sqrt(Var S) and its two-sided normal p, without continuity correction. This is what SPSS NONPAR CORR,
 * SciPy (asymptotic) and R `cor.test(exact = FALSE)` print. For n = 2 R gives NaN and SciPy an error; the variance
 * is 1 and the test is defined.
 * @example asymptoticTest(sampleOfTable([[7, 4, 0], [0, 8, 6]])).value.p // → 0.000304404264
 */
export function asymptoticTest(sample: Sample): Result<NormalTest, Undefined> {
  const why = whyUndefined(sample.counts);
  return why ? none(why) : ok(testOf(sample.counts.s / Math.sqrt(nullVariance(sample))));
}

/**
 * The same with the continuity correction that software uses: |S| is reduced by 1 (R `continuity = TRUE`, R
 * package Kendall). With ties neighbouring values of S lie further apart than 2, so it corrects too little.
 * @example correctedTest(sampleOfTable([[7, 4, 0], [0, 8, 6]])).value.p // → 0.000341078
 */
export function correctedTest(sample: Sample): Result<NormalTest, Undefined> {
  const why = whyUndefined(sample.counts);
  if (why) return none(why);
  const { s } = sample.counts;
  return ok(testOf((Math.sign(s) * (Math.abs(s) - 1)) / Math.sqrt(nullVariance(sample))));
}

/** Normal p-values of one z, by what counts as at least as extreme. */
export interface NormalPValues {
  /** P(Z ≥ z). */
  readonly upper: number;
  /** P(Z ≤ z). */
  readonly lower: number;
  /** P(|Z| ≥ |z|). */
  readonly absolute: number;
}

/**
 * The p-value of a normal test for either tail and for both, named as those of the exact test are.
 * @example normalPValues(asymptoticTest(sampleOfTable([[7, 4, 0], [0, 8, 6]])).value).upper // → 0.000152202
 */
export const normalPValues = ({ z, p }: NormalTest): NormalPValues => ({
  upper: Math.max(Number.MIN_VALUE, normalCdf(-z)),
  lower: Math.max(Number.MIN_VALUE, normalCdf(z)),
  absolute: p,
});
