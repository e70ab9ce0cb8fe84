import { none, ok, type Result } from '../../kit/result.ts';
import type { PairCounts } from '../counts/pairCounts.ts';
import type { Table } from '../counts/table.ts';
import { columnTotals, rowTotals } from '../counts/table.ts';
import type { Undefined } from '../errors.ts';

/** A number without unit in [−1, 1], or the reason why the data do not have it. */
export type Coefficient = Result<number, Undefined>;

/** Pairs that differ on x: N0 − Tx, from the exact integers where doubles would round. */
export const untiedOnX = (c: PairCounts): number =>
  c.exact ? Number(c.exact.pairs - c.exact.tiedX) : c.pairs - c.tiedX;

/** Pairs that differ on y: N0 − Ty. */
export const untiedOnY = (c: PairCounts): number =>
  c.exact ? Number(c.exact.pairs - c.exact.tiedY) : c.pairs - c.tiedY;

/** The reason why a coefficient that needs variation in both variables is undefined, if there is one. */
export function whyUndefined(c: PairCounts): Undefined | null {
  if (c.n < 2) return 'too-few';
  if (untiedOnX(c) === 0) return 'one-level-x';
  if (untiedOnY(c) === 0) return 'one-level-y';
  return null;
}

/**
 * Kendall's tau_a = S / N0 (Kendall 1938). Ties stay in the denominator, so they pull it towards 0.
 * @example tauA(countTable([[7, 4, 0], [0, 8, 6]])).value // → 0.4066666666666667
 */
export const tauA = (c: PairCounts): Coefficient => (c.n < 2 ? none('too-few') : ok(c.s / c.pairs));

/**
 * Kendall's tau_b = S / sqrt((N0 − Tx)(N0 − Ty)) (Kendall 1945).
 * ±1 only where the table, without its empty rows and columns, is square and diagonal.
 * @example tauB(countTable([[7, 4, 0], [0, 8, 6]])).value // → 0.698661601623117
 */
export function tauB(c: PairCounts): Coefficient {
  const why = whyUndefined(c);
  return why ? none(why) : ok(c.s / Math.sqrt(untiedOnX(c) * untiedOnY(c)));
}

/**
 * Stuart's tau_c = 2mS / (n²(m − 1)), m = the smaller number of *non-empty* rows and columns (Stuart 1953).
 * Some software counts empty lines in m and then prints another number.
 * @param levels non-empty rows and columns of the table
 * @example tauC(countTable([[7, 4, 0], [0, 8, 6]]), levelsOf([[7, 4, 0], [0, 8, 6]])).value // → 0.7808
 */
export function tauC(
  c: PairCounts,
  levels: { readonly rows: number; readonly columns: number },
): Coefficient {
  const why = whyUndefined(c);
  if (why) return none(why);
  const m = Math.min(levels.rows, levels.columns);
  return ok((2 * m * c.s) / (c.n * c.n * (m - 1)));
}

/**
 * Goodman and Kruskal's gamma = S / (C + D) (1954). Ties are left out altogether.
 * @example gamma(countTable([[7, 4, 0], [0, 8, 6]])).value // → 1
 */
export function gamma(c: PairCounts): Coefficient {
  if (c.n < 2) return none('too-few');
  const untied = c.exact ? Number(c.exact.concordant + c.exact.discordant) : c.concordant + c.discordant;
  return untied === 0 ? none('no-untied-pair') : ok(c.s / untied);
}

/**
 * Somers' d of y given x, y the dependent variable: S / (N0 − Tx) (Somers 1962).
 * @example somersDYX(countTable([[7, 4, 0], [0, 8, 6]])).value // → 0.7922077922077922
 */
export function somersDYX(c: PairCounts): Coefficient {
  const why = whyUndefined(c);
  return why ? none(why) : ok(c.s / untiedOnX(c));
}

/**
 * Somers' d of x given y: S / (N0 − Ty).
 * @example somersDXY(countTable([[7, 4, 0], [0, 8, 6]])).value // → 0.6161616161616161
 */
export function somersDXY(c: PairCounts): Coefficient {
  const why = whyUndefined(c);
  return why ? none(why) : ok(c.s / untiedOnY(c));
}

/**
 * Symmetric Somers' d: S over the mean of both denominators.
 * @example somersDSymmetric(countTable([[7, 4, 0], [0, 8, 6]])).value // → 0.6931818181818182
 */
export function somersDSymmetric(c: PairCounts): Coefficient {
  const why = whyUndefined(c);
  return why ? none(why) : ok((2 * c.s) / (untiedOnX(c) + untiedOnY(c)));
}

/** Non-empty rows and columns, as {@link tauC} needs them. */
export function levelsOf(table: Table): { readonly rows: number; readonly columns: number } {
  const used = (totals: readonly number[]): number => totals.filter((total) => total > 0).length;
  return { rows: used(rowTotals(table)), columns: used(columnTotals(table)) };
}
