import type { Margins } from '../counts/table.ts';
import { attainableCounts, comonotoneTable, countermonotoneTable } from './attainable.ts';
import {
  gamma,
  somersDSymmetric,
  somersDXY,
  somersDYX,
  tauA,
  tauB,
  tauC,
  type Coefficient,
} from './kendall.ts';
import { spearmanOfTable } from './spearman.ts';

/** The smallest and the largest value that a coefficient can take with given margins. */
export interface Attainable {
  readonly smallest: Coefficient;
  readonly largest: Coefficient;
}

/** The coefficients of which the attainable range is known. */
export type CoefficientName =
  'tauA' | 'tauB' | 'tauC' | 'gamma' | 'somersDYX' | 'somersDXY' | 'somersDSymmetric' | 'rho';

/**
 * Attainable range of every coefficient, both margins fixed. All of them are extreme in the same two tables: the
 * denominators of tau_a, tau_b, tau_c and d depend on the margins alone; gamma is ±1 wherever no pair is discordant
 * (concordant); the rank product of rho is largest in equal and smallest in opposite order (rearrangement
 * inequality).
 * @throws InputError `margins-differ`
 * @example attainableCoefficients({ rows: [11, 14], columns: [7, 12, 6] }).tauB.largest.value // → 0.698661601623117
 */
export function attainableCoefficients({
  rows,
  columns,
}: Pick<Margins, 'rows' | 'columns'>): Readonly<Record<CoefficientName, Attainable>> {
  const { smallest, largest } = attainableCounts(rows, columns);
  const nonEmpty = (sizes: readonly number[]): number => sizes.filter((size) => size > 0).length;
  const used = { rows: nonEmpty(rows), columns: nonEmpty(columns) };
  const both = (of: (counts: typeof largest) => Coefficient): Attainable => ({
    smallest: of(smallest),
    largest: of(largest),
  });
  return {
    tauA: both(tauA),
    tauB: both(tauB),
    tauC: both((counts) => tauC(counts, used)),
    gamma: both(gamma),
    somersDYX: both(somersDYX),
    somersDXY: both(somersDXY),
    somersDSymmetric: both(somersDSymmetric),
    rho: {
      smallest: spearmanOfTable(countermonotoneTable(rows, columns)),
      largest: spearmanOfTable(comonotoneTable(rows, columns)),
    },
  };
}
