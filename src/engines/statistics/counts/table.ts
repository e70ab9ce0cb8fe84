import { InputError } from '../errors.ts';

/** A cross-table of counts: `table[row][column]`, rows in ascending order of x, columns of y. */
export type Table = readonly (readonly number[])[];

/** Largest total for which all sums of counts stay exact integers in doubles. */
const LARGEST_TOTAL = Number.MAX_SAFE_INTEGER;

/**
 * Throws unless `table` is a rectangle of non-negative whole numbers. An all-zero table passes: it is data with
 * no observation, and the measures then say `too-few`.
 * @throws InputError `empty-data`, `ragged-table`, `not-a-number`, `negative-count`, `fractional-count`, `too-large`
 */
export function assertTable(table: Table): void {
  const width = table[0]?.length ?? 0;
  if (table.length === 0 || width === 0) throw new InputError('empty-data');
  let total = 0;
  table.forEach((row, i) => {
    if (row.length !== width) throw new InputError('ragged-table', [i]);
    row.forEach((count, j) => {
      if (!Number.isFinite(count)) throw new InputError('not-a-number', [i, j]);
      if (count < 0) throw new InputError('negative-count', [i, j]);
      if (!Number.isInteger(count)) throw new InputError('fractional-count', [i, j]);
      total += count;
      if (total > LARGEST_TOTAL) throw new InputError('too-large', [i, j]);
    });
  });
}

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

export const rowTotals = (table: Table): number[] => table.map(sum);

export const columnTotals = (table: Table): number[] =>
  (table[0] ?? []).map((_, j) => table.reduce((total, row) => total + (row[j] ?? 0), 0));

/** Row totals, column totals and the number of observations. */
export interface Margins {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly n: number;
}

export function marginsOf(table: Table): Margins {
  const rows = rowTotals(table);
  return { rows, columns: columnTotals(table), n: sum(rows) };
}
