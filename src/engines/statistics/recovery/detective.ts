import { tauB } from '../coefficients/kendall.ts';
import { allTables, numberOfTables, type TableWithS } from './enumerate.ts';
import { countTable } from '../counts/countTable.ts';
import { none, ok, type Result } from '../../kit/result.ts';

/** A coefficient as it stands in print: its value and how many decimals were printed. */
export interface PrintedValue {
  readonly value: number;
  readonly decimals: number;
}

/** What a pair of margins and a printed tau_b leave possible. */
export interface Recovery {
  /** How many tables have the margins. */
  readonly tables: number;
  /** Those whose tau_b rounds to the printed value, in ascending order of S. */
  readonly matches: readonly TableWithS[];
}

/** Most tables that are looked through; beyond that the search refuses. */
export const MOST_TABLES = 1_000_000;

/** Half a unit of the last printed digit, and a hair for the rounding of the bound itself. */
export const halfUnit = (decimals: number): number => 0.5 * 10 ** -decimals + 1e-12;

/** True if `exact`, rounded to the printed decimals, can stand in print as `printed`. */
export const printsAs = (exact: number, printed: PrintedValue): boolean =>
  Math.abs(exact - printed.value) <= halfUnit(printed.decimals);

/**
 * The table detective: which tables with these margins have a tau_b that prints as `printed`? None at all means
 * that the printed value cannot come from these margins.
 * @returns `too-many-tables` beyond {@link MOST_TABLES}
 */
export function recoverTables(
  rows: readonly number[],
  columns: readonly number[],
  printed: PrintedValue,
): Result<Recovery, 'too-many-tables'> {
  const tables = numberOfTables(rows, columns, MOST_TABLES);
  if (tables > MOST_TABLES) return none('too-many-tables');
  const matches = allTables(rows, columns).filter(({ table }) => {
    const tau = tauB(countTable(table));
    return tau.ok && printsAs(tau.value, printed);
  });
  return ok({ tables, matches });
}
