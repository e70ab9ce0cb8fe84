import { normalQuantile, normalTwoSidedP } from '../../kit/normal.ts';
import { clamp } from '../../kit/clamp.ts';
import { none, ok, type Result } from '../../kit/result.ts';
import type { Undefined } from '../errors.ts';

/** A confidence interval for a coefficient. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  /** True where the formula went beyond ±1 and was cut there. */
  readonly clipped: boolean;
}

const clip = (low: number, high: number): Interval => ({
  low: clamp(low, -1, 1),
  high: clamp(high, -1, 1),
  clipped: low < -1 || high > 1,
});

const criticalValue = (level: number): number => normalQuantile(1 - (1 - level) / 2);

/**
 * Wald interval: estimate ± z · ASE1.
 *
 * It lets the margins vary, so its upper end may lie above the largest value attainable with the observed
 * margins. With the study's margins at n = 25 a nominal 95 % interval covers about 90 % (facts/statistics.md §4).
 * @param level confidence level, for example .95
 * @returns `zero-standard-error` where the interval would be a single point
 * @example waldInterval(0.6987, 0.06485).value.high // → 0.825804
 */
export function waldInterval(
  estimate: number,
  standardError: number,
  level = 0.95,
): Result<Interval, Undefined> {
  if (standardError === 0) return none('zero-standard-error');
  const reach = criticalValue(level) * standardError;
  return ok(clip(estimate - reach, estimate + reach));
}

/**
 * Fieller, Hartley and Pearson (1957) as used by Bonett and Wright (2000): tanh(atanh τ ± z sqrt(.437/(n − 4))).
 * Made for data without ties and |τ| < .8; with many ties it is too narrow.
 * @example fiellerInterval(0.6987, 25).value.low // → 0.524
 */
export function fiellerInterval(tau: number, n: number, level = 0.95): Result<Interval, Undefined> {
  if (n <= 4) return none('sample-too-small');
  if (Math.abs(tau) >= 1) return none('zero-standard-error');
  const reach = criticalValue(level) * Math.sqrt(0.437 / (n - 4));
  return ok(clip(Math.tanh(Math.atanh(tau) - reach), Math.tanh(Math.atanh(tau) + reach)));
}

/** The test that SPSS CROSSTABS prints as "Approx. T" with its "Approx. Sig.". */
export interface ApproximateT {
  readonly t: number;
  readonly p: number;
}

/**
 * T = τ_b / ASE0. The same for tau_b, tau_c, gamma and Somers' d. It rejects far too often in small tables: with
 * the study's margins 9.6 % of the time at a nominal 5 % (facts/statistics.md §1). Shown because SPSS shows it.
 * @example approximateT(0.6986616, 0.09101).value.t // → 7.6768
 */
export function approximateT(tauB: number, standardErrorUnderNull: number): Result<ApproximateT, Undefined> {
  if (standardErrorUnderNull === 0) return none('zero-standard-error');
  const t = tauB / standardErrorUnderNull;
  return ok({ t, p: Math.max(Number.MIN_VALUE, normalTwoSidedP(t)) });
}
