import { normalCdf, normalQuantile } from '../../kit/normal.ts';
import { InputError } from '../errors.ts';
import { latentCells, thresholdsOf } from './latent.ts';
import { assertPlan, STRONGEST_RHO, type CohortPlan } from './plan.ts';

/** One parity of the population: how its latent traits lie and how large it is. */
export interface PopulationStratum {
  /** Share of the population, 0 … 1. */
  readonly share: number;
  /** Mean and standard deviation of the latent exposure trait; over all strata it has mean 0 and variance 1. */
  readonly meanX: number;
  readonly sdX: number;
  readonly meanY: number;
  readonly sdY: number;
  /** Latent correlation within the stratum. */
  readonly rho: number;
  /** Probabilities of the true levels within the stratum; sum 1. */
  readonly cells: readonly (readonly number[])[];
}

/** What a plan draws from. */
export interface CohortPopulation {
  /** Ascending thresholds of the latent traits, the same for everybody. */
  readonly thresholdsX: readonly number[];
  readonly thresholdsY: readonly number[];
  /** One stratum without parity, else primigravidae and multigravidae. */
  readonly strata: readonly PopulationStratum[];
  /** Probabilities of the true levels; sum 1. */
  readonly cells: readonly (readonly number[])[];
  /** Probabilities of the levels as rated, of those who are not missing; sum 1. */
  readonly observed: readonly (readonly number[])[];
  /** Share of the population whose outcome is missing. */
  readonly missing: number;
  /** tau_b of the true levels, of the observed levels, and within each stratum. */
  readonly tauB: number;
  readonly observedTauB: number;
  readonly strataTauB: readonly number[];
  /** The pooled sign is the opposite of the sign in every stratum: Simpson's arrangement. */
  readonly reversed: boolean;
}

type Cells = readonly (readonly number[])[];

/**
 * tau_b of a population of cells that sum to 1: the probability of concordance less that of discordance, over the
 * geometric mean of the probabilities of differing on x and on y.
 */
export function tauBOfCells(cells: Cells): number {
  const above = (cells[0] ?? []).map(() => 0);
  let total = 0;
  let s = 0;
  let sameX = 0;
  for (const row of cells) {
    let left = 0;
    let rowTotal = 0;
    row.forEach((p, j) => {
      const column = above[j] as number;
      s += 2 * p * (2 * left + column - total);
      left += column;
      above[j] = column + p;
      rowTotal += p;
    });
    total += rowTotal;
    sameX += rowTotal * rowTotal;
  }
  const sameY = above.reduce((sum, p) => sum + p * p, 0);
  return s / Math.sqrt((1 - sameX) * (1 - sameY));
}

interface Shift {
  readonly share: number;
  readonly x: number;
  readonly y: number;
}

/** Two strata whose standardised covariate has correlation `a` with x and `b` with y. */
function shifts(multigravidae: number, a: number, b: number): Shift[] {
  const low = -Math.sqrt(multigravidae / (1 - multigravidae));
  const high = Math.sqrt((1 - multigravidae) / multigravidae);
  return [
    { share: 1 - multigravidae, x: a * low, y: b * low },
    { share: multigravidae, x: a * high, y: b * high },
  ];
}

/** Thresholds that cut a mixture of normals into the wanted shares. */
function mixtureThresholds(
  shares: readonly number[],
  strata: readonly { readonly share: number; readonly mean: number }[],
  sd: number,
): number[] {
  const plain = thresholdsOf(shares);
  if (strata.every(({ mean }) => mean === 0)) return plain;
  const total = shares.reduce((sum, share) => sum + share, 0);
  let below = 0;
  return plain.map((_, k) => {
    below += shares[k] as number;
    const wanted = below / total;
    const at = (t: number): number =>
      strata.reduce((sum, { share, mean }) => sum + share * normalCdf((t - mean) / sd), 0);
    const middle = normalQuantile(wanted);
    return bisect((t) => at(t) - wanted, middle - 12, middle + 12);
  });
}

/** Root of an increasing function between two bounds, to the last bit that matters. */
function bisect(f: (t: number) => number, low: number, high: number): number {
  let from = low;
  let to = high;
  for (let k = 0; k < 80; k += 1) {
    const middle = (from + to) / 2;
    if (f(middle) < 0) from = middle;
    else to = middle;
  }
  return (from + to) / 2;
}

const mix = (strata: readonly PopulationStratum[]): number[][] =>
  (strata[0]?.cells ?? []).map((row, i) =>
    row.map((_, j) => strata.reduce((sum, { share, cells }) => sum + share * (cells[i]?.[j] as number), 0)),
  );

/** The strata of a plan for a latent correlation within them, and the thresholds they share. */
function strataFor(plan: CohortPlan, rho: number) {
  const { parity } = plan;
  const strength = parity?.kind === 'simpson' ? parity.strength : 0;
  // Simpson: parity pulls both traits so that the pooled association leans against the one within.
  const a = parity?.kind === 'confounder' ? parity.withExposure : strength;
  const b = parity?.kind === 'confounder' ? parity.withOutcome : rho > 0 ? -strength : strength;
  const groups = parity ? shifts(parity.multigravidae, a, b) : [{ share: 1, x: 0, y: 0 }];
  const sdX = Math.sqrt(1 - a * a);
  const sdY = Math.sqrt(1 - b * b);
  const thresholdsX = mixtureThresholds(
    plan.rows,
    groups.map(({ share, x }) => ({ share, mean: x })),
    sdX,
  );
  const thresholdsY = mixtureThresholds(
    plan.columns,
    groups.map(({ share, y }) => ({ share, mean: y })),
    sdY,
  );
  const strata = groups.map(({ share, x, y }, h): PopulationStratum => {
    const own =
      parity?.kind === 'modifier' ? (h === 0 ? parity.rhoPrimigravidae : parity.rhoMultigravidae) : rho;
    const cells = latentCells(
      own,
      thresholdsX.map((t) => (t - x) / sdX),
      thresholdsY.map((t) => (t - y) / sdY),
    );
    return { share, meanX: x, sdX, meanY: y, sdY, rho: own, cells };
  });
  return { thresholdsX, thresholdsY, strata };
}

/** Probability that a mother's outcome is missing, by her true level. @param levels number of outcome levels */
export function missingProbability(plan: CohortPlan, level: number, levels: number): number {
  if (!plan.missing) return 0;
  const { mechanism, share } = plan.missing;
  return mechanism === 'at-random' ? share : Math.min(1, 2 * share * (1 - level / (levels - 1)));
}

/** Where a misrating leads: −1 a level lower, 1 a level higher, 0 nowhere. @param up the blind rater's coin */
export function misratedStep(plan: CohortPlan, exposure: number, up: boolean): -1 | 0 | 1 {
  if (plan.misrating?.rater !== 'knows-exposure') return up ? 1 : -1;
  const middle = (plan.rows.length - 1) / 2;
  return exposure > middle ? 1 : exposure < middle ? -1 : 0;
}

/** True levels → rated levels of those who are not missing (not yet divided by their sum). */
function observe(plan: CohortPlan, cells: Cells): number[][] {
  const levels = plan.columns.length;
  const share = plan.misrating?.share ?? 0;
  return cells.map((row, i) => {
    const rated = row.map(() => 0);
    row.forEach((p, j) => {
      const seen = p * (1 - missingProbability(plan, j, levels));
      const add = (level: number, mass: number): void => {
        const at = Math.min(levels - 1, Math.max(0, level));
        rated[at] = (rated[at] as number) + mass;
      };
      add(j, seen * (1 - share));
      for (const up of [false, true]) add(j + misratedStep(plan, i, up), (seen * share) / 2);
    });
    return rated;
  });
}

/**
 * The population of a plan: solved for a wanted tau_b where one is asked for, and with everything that rating and
 * missingness do to it.
 * @throws InputError as {@link assertPlan}; `unattainable` where no latent correlation gives the wanted tau_b
 */
export function populationOf(plan: CohortPlan): CohortPopulation {
  assertPlan(plan);
  const { thresholdsX, thresholdsY, strata } = strataFor(plan, withinRho(plan));
  const cells = mix(strata);
  const raw = observe(plan, cells);
  const seen = raw.flat().reduce((sum, p) => sum + p, 0);
  const observed = raw.map((row) => row.map((p) => (seen > 0 ? p / seen : 0)));
  const tauB = tauBOfCells(cells);
  const strataTauB = strata.map((stratum) => tauBOfCells(stratum.cells));
  return {
    thresholdsX,
    thresholdsY,
    strata,
    cells,
    observed,
    missing: Math.max(0, 1 - seen),
    tauB,
    observedTauB: seen > 0 ? tauBOfCells(observed) : 0,
    strataTauB,
    reversed: strata.length > 1 && strataTauB.every((tau) => tau * tauB < 0),
  };
}

/** The latent correlation within strata: given, or solved so that the whole population has the wanted tau_b. */
function withinRho(plan: CohortPlan): number {
  const { kind, value } = plan.association;
  if (kind === 'rho') return value;
  if (plan.parity?.kind === 'modifier') throw new InputError('unattainable', [value]);
  const tauAt = (rho: number): number => tauBOfCells(mix(strataFor(plan, rho).strata));
  if (plan.parity?.kind === 'simpson') {
    // The wanted pooled sign is the opposite of the sign within.
    const [low, high] = value > 0 ? [-STRONGEST_RHO, -1e-9] : [1e-9, STRONGEST_RHO];
    return solve(tauAt, value, low, high);
  }
  return solve(tauAt, value, -STRONGEST_RHO, STRONGEST_RHO);
}

/** tau_b grows with rho, thresholds fixed. */
function solve(f: (rho: number) => number, wanted: number, low: number, high: number): number {
  if (wanted < f(low) - 1e-12 || wanted > f(high) + 1e-12) throw new InputError('unattainable', [wanted]);
  let from = low;
  let to = high;
  for (let k = 0; k < 45; k += 1) {
    const middle = (from + to) / 2;
    if (f(middle) < wanted) from = middle;
    else to = middle;
  }
  return (from + to) / 2;
}
