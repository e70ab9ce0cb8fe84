import erfcinv from '@stdlib/math-base-special-erfcinv';

/* Apart from normal.ts, whose erfc a page that only draws random numbers need not carry. Accuracy: see there. */

/** The z with P(Z <= z) = p, for 0 < p < 1. @throws RangeError outside that range. */
export function normalQuantile(p: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`normalQuantile needs 0 < p < 1, got ${p}`);
  return p < 0.5 ? -Math.SQRT2 * erfcinv(2 * p) : Math.SQRT2 * erfcinv(2 * (1 - p));
}
