import {
  approximateT,
  exactDistribution,
  exactPValues,
  latentCells,
  levelsOf,
  numberOfTables,
  pValuesByRule,
  partialTau,
  probabilityWithoutDiscordance,
  profilesOfTable,
  sizeUnderNull,
  standardErrors,
  summarise,
  thresholdsOf,
  waldInterval,
} from '#engines/statistics/index.ts';
import type { Result } from '#engines/kit/result.ts';
import { recoveredTable, simpsonCohort } from './cohorts.ts';
import { fiveStrips, paper } from './paper.ts';

/*
 * Every number that pages say about the study, computed once, when the site is built, from what the paper prints.
 */

/** The value of a number that the study has; anything undefined here is a mistake that should stop the build. */
export function defined<Value>(result: Result<Value, string>): Value {
  if (!result.ok) throw new Error(`a number of the study is undefined: ${result.why}`);
  return result.value;
}

const countsOf = (id: string): number[] =>
  (fiveStrips.find((strip) => strip.id === id)?.levels ?? []).map((level) => level.count);

const margins = { rows: countsOf('massage'), columns: countsOf('milk') };
const summary = summarise(recoveredTable);
const tauB = defined(summary.tauB);
const errors = defined(standardErrors(profilesOfTable(recoveredTable), levelsOf(recoveredTable)));
const distribution = defined(exactDistribution(summary.margins));

const RHO_STEP = 0.01;
/** Exact share of samples without a discordant pair, along the latent correlation. */
const shares = Array.from({ length: 100 }, (_, k) =>
  probabilityWithoutDiscordance(
    latentCells(k * RHO_STEP, thresholdsOf(margins.rows), thresholdsOf(margins.columns)),
    summary.counts.n,
  ),
);

const sum = (row: readonly number[]): number => row.reduce((total, count) => total + count, 0);
const strata = [simpsonCohort.primigravidae, simpsonCohort.multigravidae] as const;
const simpsonPooled = strata[0].map((row, i) => row.map((count, j) => count + (strata[1][i]?.[j] ?? 0)));
const simpsonPartial = partialTau(
  defined(summarise(simpsonPooled).tauB),
  defined(summarise([0, 1].map((i) => strata.map((stratum) => sum(stratum[i] ?? [])))).tauB),
  defined(summarise(strata.map((stratum) => [0, 1, 2].map((j) => stratum[0][j]! + stratum[1][j]!))).tauB),
);

const exact = exactPValues(distribution, summary.counts.s);

const levels = [0.05, 0.01, 0.001] as const;

export const studyNumbers = {
  margins,
  /** The coefficient as the paper prints it. */
  printed: { value: paper.tables.correlation.rows[1].coefficient, decimals: 3 },
  printedP: paper.tables.correlation.rows[1].pPrinted,
  gravida: countsOf('gravida'),
  tables: numberOfTables(margins.rows, margins.columns),
  summary,
  tauB,
  errors,
  distribution,
  exact,
  /** Every two-sided p by how it counts. */
  byRule: pValuesByRule(recoveredTable, { exact }),
  normal: defined(summary.test),
  corrected: defined(summary.correctedTest),
  wald: defined(waldInterval(tauB, errors.tauB)),
  approximateT: defined(approximateT(tauB, errors.tauBUnderNull)),
  smallest: defined(summary.smallestTauB),
  largest: defined(summary.largestTauB),
  rare: { step: RHO_STEP, shares: shares.map((share) => Number(share.toFixed(6))), marks: [0.7, 0.8, 0.9] },
  sizes: { levels, rows: levels.map((alpha) => sizeUnderNull(summary.margins, alpha)) },
  simpsonPartial: simpsonPartial.ok ? simpsonPartial.value : null,
} as const;
