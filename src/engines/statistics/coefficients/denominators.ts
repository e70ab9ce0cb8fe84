import type { PairCounts } from '../counts/pairCounts.ts';
import type { CoefficientName } from './attainableCoefficients.ts';
import { untiedOnX, untiedOnY } from './kendall.ts';

/** The coefficients that divide S by something. Spearman's rho does not: it correlates ranks. */
export type DividedName = Exclude<CoefficientName, 'rho'>;

/**
 * What each coefficient divides S by, in pairs. They share the numerator, so this is all in which they differ:
 * coefficient × denominator = S.
 * @param levels non-empty rows and columns of the table, for tau_c
 * @example denominatorsOf(countTable([[7, 4, 0], [0, 8, 6]]), { rows: 2, columns: 3 }).somersDYX // → 154
 * @example denominatorsOf(countTable([[7, 4, 0], [0, 8, 6]]), { rows: 2, columns: 3 }).tauC // → 156.25
 */
export function denominatorsOf(
  counts: PairCounts,
  levels: { readonly rows: number; readonly columns: number },
): Readonly<Record<DividedName, number>> {
  const x = untiedOnX(counts);
  const y = untiedOnY(counts);
  const m = Math.min(levels.rows, levels.columns);
  return {
    tauA: counts.pairs,
    tauB: Math.sqrt(x * y),
    tauC: m > 0 ? (counts.n * counts.n * (m - 1)) / (2 * m) : 0,
    gamma: counts.concordant + counts.discordant,
    somersDYX: x,
    somersDXY: y,
    somersDSymmetric: (x + y) / 2,
  };
}

/** All pairs, each in one class only; the five add up to N0. */
export interface PairClasses {
  readonly concordant: number;
  readonly discordant: number;
  /** Tied on x but not on y: Tx − Txy. */
  readonly tiedXOnly: number;
  readonly tiedYOnly: number;
  readonly tiedBoth: number;
}

/** @example pairClassesOf(countTable([[7, 4, 0], [0, 8, 6]])).tiedXOnly // → 76 */
export const pairClassesOf = (counts: PairCounts): PairClasses => ({
  concordant: counts.concordant,
  discordant: counts.discordant,
  tiedXOnly: counts.tiedX - counts.tiedBoth,
  tiedYOnly: counts.tiedY - counts.tiedBoth,
  tiedBoth: counts.tiedBoth,
});
