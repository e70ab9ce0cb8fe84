import { marginsOf, type Table } from '../counts/table.ts';
import { numberOfTables, tablesWithMargins } from '../recovery/enumerate.ts';
import { MOST_TABLES } from '../recovery/detective.ts';
import { none, ok, type Result } from '../../kit/result.ts';

const SAME_PROBABILITY = 1e-7;

/**
 * Freeman and Halton's test (1951), Fisher's exact test for any table: the probability, margins fixed, of all
 * tables that are at most as likely as the observed one. It knows no order of the levels, so it tests another
 * hypothesis than tau_b does.
 */
export function freemanHaltonP(table: Table): Result<number, 'too-many-tables'> {
  const { rows, columns, n } = marginsOf(table);
  if (numberOfTables(rows, columns, MOST_TABLES) > MOST_TABLES) return none('too-many-tables');
  const lnFactorial = new Float64Array(n + 1);
  for (let k = 1; k <= n; k += 1) lnFactorial[k] = (lnFactorial[k - 1] as number) + Math.log(k);
  const lnWeight = (cells: Table): number =>
    -cells.reduce((total, row) => total + row.reduce((sum, count) => sum + (lnFactorial[count] ?? 0), 0), 0);
  const own = lnWeight(table);
  let all = 0;
  let atMost = 0;
  for (const other of tablesWithMargins(rows, columns)) {
    const relative = lnWeight(other) - own;
    const weight = Math.exp(relative);
    all += weight;
    if (relative <= SAME_PROBABILITY) atMost += weight;
  }
  return ok(atMost / all);
}
