import { none, ok, type Result } from '../kit/result.ts';
import { attainableCounts } from './coefficients/attainable.ts';
import {
  gamma,
  levelsOf,
  somersDSymmetric,
  somersDXY,
  somersDYX,
  tauA,
  tauB,
  tauC,
  type Coefficient,
} from './coefficients/kendall.ts';
import { spearmanOfTable } from './coefficients/spearman.ts';
import { sampleOfTable } from './counts/countPairs.ts';
import type { PairCounts } from './counts/pairCounts.ts';
import { marginsOf, type Margins, type Table } from './counts/table.ts';
import type { Undefined } from './errors.ts';
import { asymptoticTest, correctedTest, type NormalTest } from './inference/asymptotic.ts';
import { nullVariance } from './inference/nullVariance.ts';

/** Everything about a table that costs next to nothing: what a live figure recomputes at every move. */
export interface TableSummary {
  readonly table: Table;
  readonly margins: Margins;
  readonly counts: PairCounts;
  readonly tauA: Coefficient;
  readonly tauB: Coefficient;
  readonly tauC: Coefficient;
  readonly gamma: Coefficient;
  readonly somersDYX: Coefficient;
  readonly somersDXY: Coefficient;
  readonly somersDSymmetric: Coefficient;
  readonly rho: Coefficient;
  /** tau_b of the extreme tables with the same margins. */
  readonly smallestTauB: Coefficient;
  readonly largestTauB: Coefficient;
  /** tau_b over the attainable extreme of its sign, 0 … 1; 0 where tau_b is 0. */
  readonly shareOfAttainable: Result<number, Undefined>;
  readonly nullVariance: number;
  readonly test: Result<NormalTest, Undefined>;
  readonly correctedTest: Result<NormalTest, Undefined>;
}

/**
 * @throws InputError as {@link sampleOfTable}
 * @example summarise([[7, 4, 0], [0, 8, 6]]).shareOfAttainable.value // → 1
 */
export function summarise(table: Table): TableSummary {
  const sample = sampleOfTable(table);
  const { counts } = sample;
  const margins = marginsOf(table);
  const extremes = attainableCounts(margins.rows, margins.columns);
  const tau = tauB(counts);
  const smallestTauB = tauB(extremes.smallest);
  const largestTauB = tauB(extremes.largest);
  return {
    table,
    margins,
    counts,
    tauA: tauA(counts),
    tauB: tau,
    tauC: tauC(counts, levelsOf(table)),
    gamma: gamma(counts),
    somersDYX: somersDYX(counts),
    somersDXY: somersDXY(counts),
    somersDSymmetric: somersDSymmetric(counts),
    rho: spearmanOfTable(table),
    smallestTauB,
    largestTauB,
    shareOfAttainable: shareOf(tau, smallestTauB, largestTauB),
    nullVariance: nullVariance(sample),
    test: asymptoticTest(sample),
    correctedTest: correctedTest(sample),
  };
}

function shareOf(tau: Coefficient, smallest: Coefficient, largest: Coefficient): Result<number, Undefined> {
  if (!tau.ok) return tau;
  const extreme = tau.value < 0 ? smallest : largest;
  if (!extreme.ok) return none(extreme.why);
  return ok(tau.value === 0 ? 0 : tau.value / extreme.value);
}
