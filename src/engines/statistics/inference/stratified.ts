import { clamp } from '../../kit/clamp.ts';
import { none, ok, type Result } from '../../kit/result.ts';
import { sampleOfTable } from '../counts/countPairs.ts';
import { tauB, untiedOnX, untiedOnY, type Coefficient } from '../coefficients/kendall.ts';
import { partialTau } from '../coefficients/partial.ts';
import { countTable } from '../counts/countTable.ts';
import { assertTable, columnTotals, rowTotals, type Table } from '../counts/table.ts';
import { InputError, type Undefined } from '../errors.ts';
import { testOf, type NormalTest } from './asymptotic.ts';
import { nullVariance } from './nullVariance.ts';

/**
 * tau_b from the pairs within strata alone: Σ S_h / sqrt(Σ (N0 − Tx)_h · Σ (N0 − Ty)_h). Two people of different
 * strata are never compared, so what the covariate does to both variables does not enter. Of one stratum it is
 * tau_b itself.
 * @param strata one table for each level of the covariate, all of the same shape
 * @returns `too-few` where within every stratum a variable is constant: nothing can be compared
 * @example stratifiedTauB([[[7, 4, 0], [0, 8, 6]]]).value // → 0.698661601623117
 */
export function stratifiedTauB(strata: readonly Table[]): Coefficient {
  let s = 0;
  let x = 0;
  let y = 0;
  let varies = false;
  for (const table of strata) {
    const counts = countTable(table);
    s += counts.s;
    x += untiedOnX(counts);
    y += untiedOnY(counts);
    varies ||= tauB(counts).ok;
  }
  return varies ? ok(clamp(s / Math.sqrt(x * y), -1, 1)) : none('too-few');
}

/** One covariate in and out of the picture. */
export interface StratifiedAnalysis {
  /** tau_b of everybody in one table. */
  readonly pooled: Coefficient;
  /** tau_b in each stratum. */
  readonly within: readonly Coefficient[];
  /** {@link stratifiedTauB}. */
  readonly stratified: Coefficient;
  readonly test: Result<NormalTest, Undefined>;
  /** Kendall's partial tau given the order of the strata; no p goes with it ({@link partialTau}). */
  readonly partial: Coefficient;
  /** tau_b has in every stratum the opposite of its pooled sign: Simpson's arrangement. */
  readonly reversed: boolean;
}

/**
 * What a covariate does to an association: pooled, within strata, and partial.
 * @param strata one table for each level of the covariate in ascending order, all of the same shape
 * @throws InputError `empty-data`, `ragged-table` where shapes differ, and as {@link assertTable}
 */
export function analyseStrata(strata: readonly Table[]): StratifiedAnalysis {
  const first = strata[0];
  if (!first) throw new InputError('empty-data');
  strata.forEach((table, h) => {
    assertTable(table);
    if (table.length !== first.length || table[0]?.length !== first[0]?.length)
      throw new InputError('ragged-table', [h]);
  });
  const pooled = tauB(countTable(collapse(strata)));
  const within = strata.map((table) => tauB(countTable(table)));
  const xz = tauB(countTable(strata.map(rowTotals)));
  const yz = tauB(countTable(strata.map(columnTotals)));
  return {
    pooled,
    within,
    stratified: stratifiedTauB(strata),
    test: stratifiedTest(strata),
    partial: !pooled.ok ? pooled : !xz.ok ? xz : !yz.ok ? yz : partialTau(pooled.value, xz.value, yz.value),
    reversed: pooled.ok && within.every((tau) => tau.ok && tau.value * pooled.value < 0),
  };
}

/** All strata in one table. */
const collapse = (strata: readonly Table[]): number[][] =>
  (strata[0] ?? []).map((row, i) =>
    row.map((_, j) => strata.reduce((total, table) => total + (table[i]?.[j] ?? 0), 0)),
  );

/**
 * Test of no association within strata: z = Σ S_h / sqrt(Σ Var S_h), each stratum with its own margins
 * (facts/statistics.md §9). A stratum in which a variable is constant adds nothing.
 * @returns `too-few` where no stratum has any variation
 */
export function stratifiedTest(strata: readonly Table[]): Result<NormalTest, Undefined> {
  let s = 0;
  let variance = 0;
  for (const table of strata) {
    const sample = sampleOfTable(table);
    s += sample.counts.s;
    variance += nullVariance(sample);
  }
  if (variance === 0) return none('too-few');
  const z = s / Math.sqrt(variance);
  return ok(testOf(z));
}
