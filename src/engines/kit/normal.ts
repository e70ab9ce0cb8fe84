import erfc from '@stdlib/math-base-special-erfc';

export { normalQuantile } from './normalQuantile.ts';

/*
 * The standard normal distribution, accurate in relative terms in both tails.
 *
 * erfc and its inverse come from @stdlib: against 60-digit values the two-sided p is right to 1.2e-13 down to
 * p = 1e-297, and the quantile to 1e-13 down to p = 1e-300. simple-statistics cannot serve here: its normal
 * table stops at p = .002 and its probit is off in the third decimal (facts/statistics.md §11).
 */

/** P(Z <= z) for a standard normal Z. */
export const normalCdf = (z: number): number => 0.5 * erfc(-z / Math.SQRT2);

/** P(|Z| >= |z|): the two-sided p-value of z. Zero only where the true value is below the smallest double. */
export const normalTwoSidedP = (z: number): number => erfc(Math.abs(z) / Math.SQRT2);

/** Density of the standard normal distribution. */
export const normalDensity = (z: number): number => Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI);

/** Below this |z| the p-value is a normal double and its logarithm can be taken directly. */
const DIRECT_LOG_LIMIT = 20;

/**
 * Natural logarithm of the two-sided p-value, also where the p-value itself underflows.
 *
 * Beyond |z| = 20 the asymptotic series of erfcx is used (Abramowitz and Stegun 7.1.23); with x = |z|/sqrt 2 its
 * first dropped term is below 1e-15 relative there.
 */
export function lnNormalTwoSidedP(z: number): number {
  const magnitude = Math.abs(z);
  if (magnitude < DIRECT_LOG_LIMIT) return Math.log(normalTwoSidedP(magnitude));
  const inverse = 1 / (magnitude * magnitude);
  let term = 1;
  let series = 1;
  for (let k = 1; k <= 12; k += 1) {
    term *= -(2 * k - 1) * inverse;
    series += term;
  }
  return -0.5 * magnitude * magnitude - Math.log(magnitude) + 0.5 * Math.log(2 / Math.PI) + Math.log(series);
}
