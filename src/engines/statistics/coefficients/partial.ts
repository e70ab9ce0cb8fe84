import { clamp } from '../../kit/clamp.ts';
import { none, ok } from '../../kit/result.ts';
import type { Coefficient } from './kendall.ts';

/**
 * Kendall's partial tau_xy.z = (tau_xy − tau_xz tau_yz) / sqrt((1 − tau_xz²)(1 − tau_yz²)).
 *
 * Not a test: no p-value goes with it, and it is in general not 0 when x and y are independent given z. Show it
 * beside the stratified test, never instead (facts/statistics.md §9).
 * @returns `collinear` where a correlation with the covariate is ±1, as when parity and massage coincide
 * @example partialTau(0.5, 0.5, 0.5).value // → 0.3333333333333333
 */
export function partialTau(xy: number, xz: number, yz: number): Coefficient {
  const room = (1 - xz * xz) * (1 - yz * yz);
  return room <= 0 ? none('collinear') : ok(clamp((xy - xz * yz) / Math.sqrt(room), -1, 1));
}
