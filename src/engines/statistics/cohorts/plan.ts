import { InputError } from '../errors.ts';

/** How parity (primigravida 0, multigravida 1) bears on exposure and outcome. */
export type ParityPlan =
  /**
   * Parity shifts both traits. Correlations of parity with the latent traits, −1 … 1; the association of the plan
   * is then the one within each parity.
   */
  | {
      readonly kind: 'confounder';
      readonly multigravidae: number;
      readonly withExposure: number;
      readonly withOutcome: number;
    }
  /** Parity shifts nothing, but the latent correlation differs; the association of the plan is not used. */
  | {
      readonly kind: 'modifier';
      readonly multigravidae: number;
      readonly rhoPrimigravidae: number;
      readonly rhoMultigravidae: number;
    }
  /**
   * A confounder turned against the association within parity: both traits correlate with parity by `strength`
   * (0 … 1), with such signs that parity pulls the other way. Whether it suffices for a reversal, the population
   * tells.
   */
  | { readonly kind: 'simpson'; readonly multigravidae: number; readonly strength: number };

/** How the outcome is misrated by one level. */
export interface MisratingPlan {
  /**
   * `blind`: a rater who does not know the exposure errs up or down alike. `knows-exposure`: errs upwards for those in
   * the upper half of the exposure levels and downwards for those in the lower half.
   */
  readonly rater: 'blind' | 'knows-exposure';
  /** Share of mothers who are misrated, 0 … 1; where there is no further level, the rating stays right. */
  readonly share: number;
}

/** Who is missing from the outcome. */
export interface MissingPlan {
  /**
   * `at-random`: every mother with the same probability `share`. `by-outcome`: 2 · share for the lowest true level,
   * falling evenly to 0 for the highest (cut at 1): those with little milk do not come back.
   */
  readonly mechanism: 'at-random' | 'by-outcome';
  readonly share: number;
}

/**
 * Everything that decides a synthetic cohort but its seed: a plain value, safe to store and to link.
 * Two latent normal traits, cut at thresholds so that the population has the wanted margins (facts/statistics.md §9).
 */
export interface CohortPlan {
  /** Mothers drawn, 2 … 100,000. */
  readonly n: number;
  /** Wanted shares of the exposure levels, in any unit (counts, percent), ascending levels; all positive. */
  readonly rows: readonly number[];
  /** Wanted shares of the outcome levels. */
  readonly columns: readonly number[];
  /** Latent correlation, or the tau_b of the whole population of true levels, for which it is solved. */
  readonly association: { readonly kind: 'rho' | 'tau-b'; readonly value: number };
  readonly parity: ParityPlan | null;
  readonly misrating: MisratingPlan | null;
  readonly missing: MissingPlan | null;
  /** Every mother stands k times: pattern replication, which adds no information. 1 … 1000. */
  readonly copies: number;
}

/** The study as a starting point: its margins, its n, a middling association, nothing in the way. */
export const plainPlan: CohortPlan = {
  n: 25,
  rows: [11, 14],
  columns: [7, 12, 6],
  association: { kind: 'rho', value: 0.5 },
  parity: null,
  misrating: null,
  missing: null,
  copies: 1,
};

export const MOST_MOTHERS = 100_000;
export const MOST_LEVELS = 12;

/** Correlations are kept this far from ±1, where the traits coincide. */
export const STRONGEST_RHO = 0.995;

const inRange = (value: number, low: number, high: number): void => {
  if (typeof value !== 'number' || Number.isNaN(value)) throw new InputError('not-a-number');
  if (value < low || value > high) throw new InputError('out-of-range', [value]);
};
const wholeInRange = (value: number, low: number, high: number): void => {
  inRange(value, low, high);
  if (!Number.isInteger(value)) throw new InputError('fractional-count', [value]);
};

function assertShares(shares: readonly number[]): void {
  if (shares.length === 0) throw new InputError('empty-data');
  if (shares.length === 1) throw new InputError('one-level');
  if (shares.length > MOST_LEVELS) throw new InputError('too-large', [shares.length]);
  shares.forEach((share, k) => {
    if (!Number.isFinite(share)) throw new InputError('not-a-number', [k]);
    if (share < 0) throw new InputError('negative-count', [k]);
    if (share === 0) throw new InputError('out-of-range', [k]);
  });
}

/**
 * Throws unless the plan can be carried out as far as its single values tell. Whether a wanted tau_b can be reached
 * shows when it is solved (`unattainable`).
 * @throws InputError `empty-data`, `one-level`, `too-large`, `not-a-number`, `negative-count`, `fractional-count`,
 *   `out-of-range`
 */
export function assertPlan(plan: CohortPlan): void {
  wholeInRange(plan.n, 2, MOST_MOTHERS);
  wholeInRange(plan.copies, 1, 1000);
  if (plan.n * plan.copies > 10 * MOST_MOTHERS) throw new InputError('too-large', [plan.n * plan.copies]);
  assertShares(plan.rows);
  assertShares(plan.columns);
  const strongest = plan.association.kind === 'rho' ? STRONGEST_RHO : 1;
  inRange(plan.association.value, -strongest, strongest);
  const { parity, misrating, missing } = plan;
  if (parity) inRange(parity.multigravidae, 0.01, 0.99);
  if (parity?.kind === 'confounder') {
    inRange(parity.withExposure, -0.95, 0.95);
    inRange(parity.withOutcome, -0.95, 0.95);
  }
  if (parity?.kind === 'simpson') inRange(parity.strength, 0, 0.95);
  if (parity?.kind === 'modifier') {
    inRange(parity.rhoPrimigravidae, -STRONGEST_RHO, STRONGEST_RHO);
    inRange(parity.rhoMultigravidae, -STRONGEST_RHO, STRONGEST_RHO);
  }
  if (misrating) inRange(misrating.share, 0, 1);
  if (missing) inRange(missing.share, 0, 1);
}
