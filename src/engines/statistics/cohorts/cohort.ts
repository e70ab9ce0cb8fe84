import { randomStream } from '../../random/stream.ts';
import { misratedStep, missingProbability, populationOf, type CohortPopulation } from './population.ts';
import type { CohortPlan } from './plan.ts';

/** One synthetic mother. She keeps her identity whatever is changed around her. */
export interface Mother {
  /** 0, 1, 2, … in the order drawn; the same id is the same woman at any n, rho or margins of one seed. */
  readonly id: number;
  /** Which copy of her pattern she is, 0 for the original. */
  readonly copy: number;
  /** 0 primigravida, 1 multigravida, null without parity in the plan. */
  readonly parity: 0 | 1 | null;
  /** Latent traits, in standard deviations of the population; nobody sees them. */
  readonly latentX: number;
  readonly latentY: number;
  /** True levels, ascending from 0. */
  readonly trueX: number;
  readonly trueY: number;
  /** Levels as the study has them; null is missing. */
  readonly x: number;
  readonly y: number | null;
  /** The rating differs from the true level (also where the rating is missing). */
  readonly misrated: boolean;
}

/** A drawn cohort. */
export interface Cohort {
  readonly plan: CohortPlan;
  readonly seed: number;
  readonly population: CohortPopulation;
  readonly mothers: readonly Mother[];
  /** Counts of the levels as rated, those with a missing outcome left out (listwise deletion). */
  readonly table: readonly (readonly number[])[];
  /** Counts of the true levels of everybody. */
  readonly trueTable: readonly (readonly number[])[];
  /** The observed table by parity; empty without parity. */
  readonly strata: readonly (readonly (readonly number[])[])[];
  /** How many have no outcome. */
  readonly missing: number;
}

/** Number of thresholds below a value: its level. */
const levelOf = (value: number, thresholds: readonly number[]): number => {
  let level = 0;
  while (level < thresholds.length && value > (thresholds[level] as number)) level += 1;
  return level;
};

/**
 * Draws the cohort of a plan. Every purpose has its own random stream and every mother takes the same number of
 * draws from each, all by the inverse distribution function: another n adds or removes mothers at the end, another
 * rho, margin or rater moves the same mothers.
 * @param seed any integer, lowest 32 bits
 * @throws InputError as {@link populationOf}
 * @example drawCohort(plainPlan, 2026).mothers.length // → 25
 */
export function drawCohort(plan: CohortPlan, seed: number): Cohort {
  const population = populationOf(plan);
  const { strata: groups, thresholdsX, thresholdsY } = population;
  const streams = {
    parity: randomStream(seed, 'cohort parity'),
    exposure: randomStream(seed, 'cohort exposure'),
    outcome: randomStream(seed, 'cohort outcome'),
    misrated: randomStream(seed, 'cohort misrated'),
    direction: randomStream(seed, 'cohort direction'),
    missing: randomStream(seed, 'cohort missing'),
  };
  const levels = plan.columns.length;
  const originals: Mother[] = [];
  for (let id = 0; id < plan.n; id += 1) {
    const isMultigravida = streams.parity.uniform() > (groups[0]?.share ?? 1);
    const parity = plan.parity ? (isMultigravida ? 1 : 0) : null;
    const group = groups[parity ?? 0] as CohortPopulation['strata'][number];
    const own = streams.exposure.normal();
    const other = streams.outcome.normal();
    const latentX = group.meanX + group.sdX * own;
    const latentY = group.meanY + group.sdY * (group.rho * own + Math.sqrt(1 - group.rho ** 2) * other);
    const trueX = levelOf(latentX, thresholdsX);
    const trueY = levelOf(latentY, thresholdsY);
    const errs = streams.misrated.uniform() < (plan.misrating?.share ?? 0);
    const up = streams.direction.uniform() < 0.5;
    const rated = errs ? Math.min(levels - 1, Math.max(0, trueY + misratedStep(plan, trueX, up))) : trueY;
    const isMissing = streams.missing.uniform() < missingProbability(plan, trueY, levels);
    originals.push({
      id,
      copy: 0,
      parity,
      latentX,
      latentY,
      trueX,
      trueY,
      x: trueX,
      y: isMissing ? null : rated,
      misrated: rated !== trueY,
    });
  }
  const mothers = Array.from({ length: plan.copies }, (_, copy) =>
    copy === 0 ? originals : originals.map((mother) => ({ ...mother, id: mother.id + copy * plan.n, copy })),
  ).flat();
  return { plan, seed, population, mothers, ...tabulate(plan, mothers) };
}

/** The tables of a list of mothers. */
function tabulate(plan: CohortPlan, mothers: readonly Mother[]) {
  const blank = (): number[][] => plan.rows.map(() => plan.columns.map(() => 0));
  const add = (table: number[][], x: number, y: number): void => {
    const row = table[x] as number[];
    row[y] = (row[y] as number) + 1;
  };
  const table = blank();
  const trueTable = blank();
  const strata = plan.parity ? [blank(), blank()] : [];
  let missing = 0;
  for (const mother of mothers) {
    add(trueTable, mother.trueX, mother.trueY);
    if (mother.y === null) {
      missing += 1;
      continue;
    }
    add(table, mother.x, mother.y);
    const stratum = strata[mother.parity ?? 0];
    if (stratum) add(stratum, mother.x, mother.y);
  }
  return { table, trueTable, strata, missing };
}
