import { none, ok, type Result } from '../../kit/result.ts';
import { marginsOf, type Table } from '../counts/table.ts';
import { MOST_TABLES } from '../recovery/detective.ts';
import { numberOfTables, tablesWithMargins } from '../recovery/enumerate.ts';
import { lnFactorials, lnTableWeight } from './exact/tableWeight.ts';

/** Tables whose ln weight differs by less than this are equally likely, rounded differently. */
const SAME_WEIGHT = 1e-7;

/**
 * Freeman and Halton's test (1951), Fisher's exact test for any table: the probability, margins fixed, of all
 * tables that are at most as likely as the observed one. It knows no order of the levels, so it tests another
 * hypothesis than tau_b does.
 * @example freemanHaltonP([[7, 4, 0], [0, 8, 6]]).value // → 0.0004718
 */
export function freemanHaltonP(table: Table): Result<number, 'too-many-tables'> {
  const { rows, columns, n } = marginsOf(table);
  if (numberOfTables(rows, columns, MOST_TABLES) > MOST_TABLES) return none('too-many-tables');
  const lnFactorial = lnFactorials(n);
  const own = lnTableWeight(table, lnFactorial);
  let all = 0;
  let atMost = 0;
  for (const other of tablesWithMargins(rows, columns)) {
    const relative = lnTableWeight(other, lnFactorial) - own;
    const weight = Math.exp(relative);
    all += weight;
    if (relative <= SAME_WEIGHT) atMost += weight;
  }
  return ok(atMost / all);
}
