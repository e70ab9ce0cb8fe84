import type { Table } from '../../counts/table.ts';

/** ln k! for k = 0 … n. */
export function lnFactorials(n: number): Float64Array {
  const values = new Float64Array(n + 1);
  for (let k = 1; k <= n; k += 1) values[k] = (values[k - 1] as number) + Math.log(k);
  return values;
}

/**
 * Logarithm of the weight of a table among all tables with its margins, −Σ ln f!. The probability is this weight
 * divided by the sum over the tables; the factorials of the margins are the same for all and are left out.
 */
export const lnTableWeight = (table: Table, lnFactorial: Float64Array): number =>
  -table.reduce(
    (total, row) => total + row.reduce((sum, count) => sum + (lnFactorial[count] as number), 0),
    0,
  );
