import { mean, sampleStandardDeviation } from 'simple-statistics';
import { randomStream, type RandomStream } from '../../random/stream.ts';
import { levelsOf } from '../coefficients/kendall.ts';
import { FlatTable } from '../counts/flatTable.ts';
import { profilesOfTable } from '../counts/profiles.ts';
import { waldInterval } from '../inference/intervals.ts';
import { standardErrors } from '../inference/standardErrors.ts';
import { InputError } from '../errors.ts';
import { finish, MOST_BETWEEN_PAUSES } from '../../kit/steps.ts';
import type { CohortPlan } from './plan.ts';
import { populationOf } from './population.ts';

/** How many cohorts of which kind are drawn. */
export interface SimulationOptions {
  readonly seed: number;
  /** Cohorts, 1 … 1,000,000; default 10,000. */
  readonly replicates?: number;
  /** A p below this counts as significant; default .05. */
  readonly alpha?: number;
  /** Also count the 95 % Wald intervals that hold the population's tau_b; it takes several times as long. */
  readonly intervals?: boolean;
}

/** What a study of this plan would find if it were done again and again. */
export interface Sampling {
  readonly replicates: number;
  /** tau_b of the cohorts in which it is defined, in the order drawn. */
  readonly tauB: Float64Array;
  /** Two-sided asymptotic p of the same cohorts. */
  readonly p: Float64Array;
  /** Of those, cohorts whose 95 % Wald interval holds `observedTauB`; null where nobody asked. None without interval. */
  readonly captured: number | null;
  /** Cohorts in which a variable came out constant; they have no tau_b and count as not significant. */
  readonly undefinedReplicates: number;
  /** tau_b of the population of true levels, and of the observed ones. */
  readonly trueTauB: number;
  readonly observedTauB: number;
  readonly mean: number;
  readonly standardDeviation: number;
  /** Share of all cohorts with p < alpha, and its standard error. */
  readonly power: number;
  readonly powerStandardError: number;
  /** The winner's curse: what is seen by who looks at significant results only. */
  readonly significant: {
    readonly count: number;
    /** Mean |tau_b|; 0 where none is significant. */
    readonly meanMagnitude: number;
    /** Share whose sign is not that of the true tau_b; 0 where that is 0. */
    readonly wrongSign: number;
  };
}

/** Draws levels of mothers straight from the observed cell probabilities: one 32-bit number a mother. */
class CellSource {
  private readonly bounds: Float64Array;
  private readonly next: () => number;

  /** @param cells flat probabilities; what they lack to 1 is the probability of being missing. */
  constructor(cells: readonly number[], random: RandomStream) {
    let below = 0;
    this.bounds = Float64Array.from(cells, (p) => (below += p) * 0x100000000);
    this.next = random.uint32;
  }

  /** Adds `mothers` to a table; the missing ones are left out. */
  fill(cells: Int32Array, mothers: number): void {
    const { bounds, next } = this;
    const size = bounds.length;
    for (let k = 0; k < mothers; k += 1) {
      const draw = next();
      let cell = 0;
      while (cell < size && draw >= (bounds[cell] as number)) cell += 1;
      if (cell < size) cells[cell] = (cells[cell] as number) + 1;
    }
  }
}

/** Everything that a run of replicates needs, made once. */
function prepare(plan: CohortPlan, seed: number, purpose: string) {
  const population = populationOf(plan);
  const seen = 1 - population.missing;
  const flat = population.observed.flat().map((p) => p * seen);
  // Without missing mothers rounding must not lose one.
  if (population.missing < 1e-12) flat[flat.length - 1] = 2;
  return {
    population,
    source: new CellSource(flat, randomStream(seed, purpose)),
    table: new FlatTable(plan.rows.length, plan.columns.length),
  };
}

function assertOptions(replicates: number, alpha: number): void {
  if (!Number.isInteger(replicates) || replicates < 1 || replicates > 1e6)
    throw new InputError('out-of-range', [replicates]);
  if (!(alpha > 0 && alpha < 1)) throw new InputError('out-of-range', [alpha]);
}

function multiply(cells: Int32Array, copies: number): void {
  if (copies === 1) return;
  for (let k = 0; k < cells.length; k += 1) cells[k] = (cells[k] as number) * copies;
}

function holdsTruth(table: FlatTable, tau: number, truth: number): boolean {
  const rows = table.nested();
  const errors = standardErrors(profilesOfTable(rows), levelsOf(rows));
  const interval = errors.ok ? waldInterval(tau, errors.value.tauB) : errors;
  return interval.ok && interval.value.low <= truth && truth <= interval.value.high;
}

/**
 * Sampling distribution of tau_b and p, power and winner's curse, step by step (each `yield` is the share done).
 * Cohorts are drawn from the exact cell probabilities of what the plan lets a study see, so they follow the same
 * distribution as `drawCohort` but are not the same mothers. Nothing is allocated per cohort.
 * @throws InputError as {@link populationOf}; `out-of-range` for replicates or alpha
 */
export function* samplingSteps(plan: CohortPlan, options: SimulationOptions): Generator<number, Sampling> {
  const { seed, replicates = 10_000, alpha = 0.05, intervals = false } = options;
  assertOptions(replicates, alpha);
  const { population, source, table } = prepare(plan, seed, 'sampling');
  const tauB = new Float64Array(replicates);
  const p = new Float64Array(replicates);
  const side = Math.abs(population.tauB) < 1e-9 ? 0 : Math.sign(population.tauB);
  let defined = 0;
  let significant = 0;
  let magnitude = 0;
  let wrong = 0;
  let captured = 0;
  let work = 0;
  const cost = 8 * plan.n + (intervals ? 100 : 4) * table.cells.length + 40;
  for (let r = 0; r < replicates; r += 1) {
    table.cells.fill(0);
    source.fill(table.cells, plan.n);
    multiply(table.cells, plan.copies);
    table.count();
    if (table.defined) {
      const tau = table.tauB;
      const ownP = table.p;
      tauB[defined] = tau;
      p[defined] = ownP;
      defined += 1;
      if (intervals && holdsTruth(table, tau, population.observedTauB)) captured += 1;
      if (ownP < alpha) {
        significant += 1;
        magnitude += Math.abs(tau);
        if (tau * side < 0) wrong += 1;
      }
    }
    work += cost;
    if (work < MOST_BETWEEN_PAUSES) continue;
    work = 0;
    yield (r + 1) / replicates;
  }
  const kept = tauB.slice(0, defined);
  const power = significant / replicates;
  return {
    replicates,
    tauB: kept,
    p: p.slice(0, defined),
    captured: intervals ? captured : null,
    undefinedReplicates: replicates - defined,
    trueTauB: population.tauB,
    observedTauB: population.observedTauB,
    mean: defined > 0 ? mean(kept as unknown as number[]) : 0,
    standardDeviation: defined > 1 ? sampleStandardDeviation(kept as unknown as number[]) : 0,
    power,
    powerStandardError: Math.sqrt((power * (1 - power)) / replicates),
    significant: {
      count: significant,
      meanMagnitude: significant > 0 ? magnitude / significant : 0,
      wrongSign: significant > 0 ? wrong / significant : 0,
    },
  };
}

/** The same in one go. */
export const sampling = (plan: CohortPlan, options: SimulationOptions): Sampling =>
  finish(samplingSteps(plan, options));

/** Power at one size of the study. */
export interface PowerPoint {
  readonly n: number;
  readonly power: number;
  readonly standardError: number;
}

/** Power at several sizes, step by step. @throws InputError as {@link samplingSteps}, `empty-data` without sizes */
export function* powerCurveSteps(
  plan: CohortPlan,
  sizes: readonly number[],
  options: SimulationOptions,
): Generator<number, readonly PowerPoint[]> {
  if (sizes.length === 0) throw new InputError('empty-data');
  const points: PowerPoint[] = [];
  const total = sizes.reduce((sum, n) => sum + n, 0);
  let done = 0;
  for (const n of sizes) {
    const steps = samplingSteps({ ...plan, n }, options);
    for (;;) {
      const step = steps.next();
      if (step.done) {
        points.push({ n, power: step.value.power, standardError: step.value.powerStandardError });
        break;
      }
      yield (done + step.value * n) / total;
    }
    done += n;
  }
  return points;
}

/** What optional stopping does. */
export interface Peeking {
  /** Numbers of mothers at which somebody looks, ascending. */
  readonly looks: readonly number[];
  /** Share of studies that have been stopped as significant at or before each look. */
  readonly stoppedBy: readonly number[];
  /** Share that would be significant at the last look alone. */
  readonly atEndOnly: number;
  /** Standard error of the last entry of `stoppedBy`. */
  readonly standardError: number;
}

/**
 * Looking at p again and again while mothers come in, stopping at the first p < alpha; step by step.
 * @param looks numbers of mothers, ascending whole numbers of at least 2; `plan.n` and `plan.copies` are not used
 * @throws InputError as {@link samplingSteps}, `empty-data` or `out-of-range` for the looks
 */
export function* peekingSteps(
  plan: CohortPlan,
  looks: readonly number[],
  options: SimulationOptions,
): Generator<number, Peeking> {
  const { seed, replicates = 10_000, alpha = 0.05 } = options;
  assertOptions(replicates, alpha);
  if (looks.length === 0) throw new InputError('empty-data');
  looks.forEach((n, k) => {
    if (!Number.isInteger(n) || n < 2 || n <= (looks[k - 1] ?? 1)) throw new InputError('out-of-range', [n]);
  });
  const last = looks.at(-1) as number;
  const { source, table } = prepare({ ...plan, n: last, copies: 1 }, seed, 'peeking');
  const stopped = new Float64Array(looks.length);
  let atEnd = 0;
  let work = 0;
  for (let r = 0; r < replicates; r += 1) {
    table.cells.fill(0);
    let mothers = 0;
    let isStopped = false;
    for (let k = 0; k < looks.length; k += 1) {
      const n = looks[k] as number;
      source.fill(table.cells, n - mothers);
      mothers = n;
      // After a stop only the last look is still of interest.
      if (isStopped && k < looks.length - 1) continue;
      table.count();
      const hit = table.defined && table.p < alpha;
      if (hit && !isStopped) {
        isStopped = true;
        stopped[k] = (stopped[k] as number) + 1;
      }
      if (hit && k === looks.length - 1) atEnd += 1;
      work += 100;
    }
    work += 8 * last;
    if (work < MOST_BETWEEN_PAUSES) continue;
    work = 0;
    yield (r + 1) / replicates;
  }
  let soFar = 0;
  const stoppedBy = Array.from(stopped, (count) => (soFar += count) / replicates);
  const share = soFar / replicates;
  return {
    looks,
    stoppedBy,
    atEndOnly: atEnd / replicates,
    standardError: Math.sqrt((share * (1 - share)) / replicates),
  };
}

/** The same in one go. */
export const peeking = (plan: CohortPlan, looks: readonly number[], options: SimulationOptions): Peeking =>
  finish(peekingSteps(plan, looks, options));
