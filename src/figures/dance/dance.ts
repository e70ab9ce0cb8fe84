import type { DanceStrength } from '#app/scenarios/dance.ts';
import {
  drawCohort,
  levelsOf,
  peopleOf,
  profilesOfTable,
  Shuffler,
  standardErrors,
  summarise,
  tableOfPeople,
  waldInterval,
  comonotoneTable,
  type CohortPlan,
  type Interval,
  type Table,
} from '#engines/statistics/index.ts';

export const STUDY_SIZE = 25;

/** A p below this counts as significant. */
export const ALPHA = 0.05;

/** What one drawn cohort says; null where a variable came out constant. */
export interface Step {
  readonly tau: number;
  readonly p: number;
  readonly interval: Interval | null;
}

export function stepOf(table: Table): Step | null {
  const { tauB, test } = summarise(table);
  if (!tauB.ok || !test.ok) return null;
  const errors = standardErrors(profilesOfTable(table), levelsOf(table));
  const interval = errors.ok ? waldInterval(tauB.value, errors.value.tauB) : null;
  return { tau: tauB.value, p: test.value.p, interval: interval?.ok ? interval.value : null };
}

/** Whether an interval holds a value; a cohort without one does not hold anything. */
export const holds = (interval: Interval | null, value: number): boolean =>
  interval !== null && interval.low <= value && value <= interval.high;

/** Draws the k-th cohort of a plan: the same seed and k give the same cohort. */
export const drawFree = (plan: CohortPlan, seed: number, k: number): Step | null =>
  stepOf(drawCohort(plan, seed + k).table);

/** Draws tables of no association with the totals of a plan, in a fixed order. */
export function makeFixedDraw(plan: CohortPlan, seed: number): () => Step | null {
  const start = comonotoneTable(plan.rows, plan.columns);
  const people = peopleOf(start);
  const shuffler = new Shuffler(
    plan,
    people.map(({ y }) => y),
    seed,
  );
  return () => {
    shuffler.shuffle();
    const shuffled = people.map(({ x }, k) => ({ x, y: shuffler.outcomes[k] as number }));
    return stepOf(tableOfPeople(shuffled, plan.rows.length, plan.columns.length));
  };
}

/** Cohorts that were drawn at once, in the worker. */
export interface ManyCohorts {
  readonly tau: Float64Array;
  readonly p: Float64Array;
  readonly undefined: number;
  /** How many intervals hold the population's value; null where they were not computed. */
  readonly captured: number | null;
  readonly exactShare: number | null;
}

/** What has been drawn from one source, to go on with when the reader comes back. */
export interface DanceMemory {
  /** Population, seed and totals, as text. */
  readonly source: string;
  readonly steps: readonly (Step | null)[];
  readonly drawn: number;
  readonly captured: number;
  readonly values: { readonly tau: readonly number[]; readonly p: readonly number[] };
  readonly many: ManyCohorts | null;
}

/** A bin of a histogram, and how many of it are significant. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly significant: number;
}

/** Counts values into `bins` equal parts of [low, high]; the upper end belongs to the last one. */
export function binned(
  values: ArrayLike<number>,
  p: ArrayLike<number>,
  low: number,
  high: number,
  bins: number,
): Bin[] {
  const count = new Array<number>(bins).fill(0);
  const significant = new Array<number>(bins).fill(0);
  for (let k = 0; k < values.length; k += 1) {
    // A value on an edge, but for rounding, belongs to the bin above.
    const place = Math.floor((((values[k] as number) - low) / (high - low)) * bins + 1e-9);
    const bin = Math.min(bins - 1, Math.max(0, place));
    count[bin] = (count[bin] as number) + 1;
    if ((p[k] as number) < ALPHA) significant[bin] = (significant[bin] as number) + 1;
  }
  return count.map((n, k) => ({
    from: low + ((high - low) * k) / bins,
    to: low + ((high - low) * (k + 1)) / bins,
    count: n,
    significant: significant[k] as number,
  }));
}

/** What a set of drawn cohorts comes to. */
export interface Totals {
  readonly n: number;
  readonly share: number;
  /** Mean |tau_b| of the significant ones; null where there are none. */
  readonly meanSignificant: number | null;
  /** Share of the significant ones whose sign is not that of the truth; 0 where that is 0. */
  readonly wrongSign: number;
}

/** A strength that the significant cohorts exaggerate by less is as good as right. */
const NO_EXAGGERATION = 0.01;

/** Whether the significant cohorts show a stronger association than there is: the winner's curse. */
export const isCursed = ({ meanSignificant }: Pick<Totals, 'meanSignificant'>, truth: number): boolean =>
  meanSignificant !== null && meanSignificant - Math.abs(truth) >= NO_EXAGGERATION;

/** @param all cohorts drawn, those without tau_b among them: they count as not significant */
export function totalsOf(tau: ArrayLike<number>, p: ArrayLike<number>, all: number, truth: number): Totals {
  let significant = 0;
  let magnitude = 0;
  let wrong = 0;
  const side = Math.abs(truth) < 1e-9 ? 0 : Math.sign(truth);
  for (let k = 0; k < tau.length; k += 1) {
    if ((p[k] as number) >= ALPHA) continue;
    significant += 1;
    magnitude += Math.abs(tau[k] as number);
    if ((tau[k] as number) * side < 0) wrong += 1;
  }
  return {
    n: all,
    share: all > 0 ? significant / all : 0,
    meanSignificant: significant > 0 ? magnitude / significant : null,
    wrongSign: significant > 0 ? wrong / significant : 0,
  };
}

/** Latent correlations behind the named associations. */
export const strengths = { none: 0, weak: 0.3, middle: 0.5, strong: 0.8 } as const satisfies Record<
  DanceStrength,
  number
>;
