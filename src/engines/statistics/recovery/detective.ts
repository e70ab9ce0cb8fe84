import { gamma, tauB, type Coefficient } from '../coefficients/kendall.ts';
import { spearmanOfTable } from '../coefficients/spearman.ts';
import { sampleOfTable, type Sample } from '../counts/countPairs.ts';
import type { Table } from '../counts/table.ts';
import { InputError } from '../errors.ts';
import { asymptoticTest, correctedTest } from '../inference/asymptotic.ts';
import {
  assertMargins,
  exactCost,
  exactDistributionSteps,
  LARGEST_EXACT_COST,
} from '../inference/exact/exact.ts';
import type { NullDistribution } from '../inference/exact/distribution.ts';
import { finish } from '../../kit/steps.ts';
import { exactPValues, type ExactPValues } from '../inference/exact/tails.ts';
import { none, ok, type Result } from '../../kit/result.ts';
import { numberOfTables, numberOfTablesSteps, tablesWithMargins, type TableWithS } from './enumerate.ts';

/** A number as it stands in print: its value and how many decimals were printed. */
export interface PrintedValue {
  readonly value: number;
  readonly decimals: number;
}

/** The tests whose printed p the detective can check. */
export type PrintedTest = 'normal' | 'corrected' | 'exact-absolute' | 'exact-doubled';

/** What is known of a table that was not printed. */
export interface DetectiveQuery {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** Printed coefficients; at least one clue of any kind is needed for a search to mean something. */
  readonly tauB?: PrintedValue;
  readonly gamma?: PrintedValue;
  readonly rho?: PrintedValue;
  /** A printed p with its test. ".000" is the value 0 with three decimals: anything below .0005. */
  readonly p?: PrintedValue & { readonly test: PrintedTest };
  /** One cell whose count is known, zero-based. */
  readonly cell?: { readonly row: number; readonly column: number; readonly count: number };
}

/** What margins and printed numbers leave possible. */
export interface Recovery {
  /** How many tables have the margins; every one of them was looked at. */
  readonly tables: number;
  /** How many of them fit all that is known. */
  readonly count: number;
  /** Those that fit, in ascending order of S; at most {@link MOST_LISTED}. */
  readonly matches: readonly TableWithS[];
  /** True where `matches` holds all that fit. */
  readonly listedAll: boolean;
  /**
   * `impossible`: no table with these margins prints so. `one`: exactly one table does, given that the margins, the
   * test and the coding are as assumed. `several`: print does not decide.
   */
  readonly verdict: 'impossible' | 'one' | 'several';
}

/** Most tables that are looked through; beyond that the search refuses. */
export const MOST_TABLES = 1_000_000;

/** Most fitting tables that are listed; all are counted. */
export const MOST_LISTED = 10_000;

const TABLES_BETWEEN_PAUSES = 100;

/** Half a unit of the last printed digit, and a hair for the rounding of the bound itself. */
export const halfUnit = (decimals: number): number => 0.5 * 10 ** -decimals + 1e-12;

/**
 * True if `exact`, rounded to the printed decimals, can stand in print as `printed`.
 * @example printsAs(0.69866, { value: 0.699, decimals: 3 }) // → true
 * @example printsAs(0.69836, { value: 0.699, decimals: 3 }) // → false
 */
export const printsAs = (exact: number, printed: PrintedValue): boolean =>
  Math.abs(exact - printed.value) <= halfUnit(printed.decimals);

/**
 * The table detective, step by step (each `yield` is the share done): all tables with these margins that print as
 * given. None at all means that the printed numbers cannot come from these margins.
 * @throws InputError for margins that are no counts or do not agree, `too-large` beyond {@link MOST_TABLES},
 *   or where the exact p is too costly,
 *   `out-of-range` for a printed value beyond ±1 (p: beyond 0 … 1), decimals beyond 0 … 12 or a cell off the table
 */
export function* recoverySteps(query: DetectiveQuery): Generator<number, Recovery> {
  assertQuery(query);
  const { rows, columns } = query;
  const tables = yield* numberOfTablesSteps(rows, columns, MOST_TABLES);
  if (tables > MOST_TABLES) throw new InputError('too-large', [MOST_TABLES]);
  const needsExact = query.p?.test.startsWith('exact') ?? false;
  if (needsExact && exactCost({ rows, columns }) > LARGEST_EXACT_COST) throw new InputError('too-large');
  const exact = needsExact ? yield* withoutProgress(exactDistributionSteps({ rows, columns })) : null;
  const fits = fitting(query, exact);
  const matches: TableWithS[] = [];
  let count = 0;
  let seen = 0;
  for (const table of tablesWithMargins(rows, columns)) {
    seen += 1;
    if (seen % TABLES_BETWEEN_PAUSES === 0) yield seen / tables;
    const sample = fits(table);
    if (!sample) continue;
    count += 1;
    if (count <= MOST_LISTED) matches.push({ table: table.map((row) => [...row]), s: sample.counts.s });
  }
  matches.sort((a, b) => a.s - b.s);
  return {
    tables,
    count,
    matches,
    listedAll: count === matches.length,
    verdict: count === 0 ? 'impossible' : count === 1 ? 'one' : 'several',
  };
}

/** The work before the search: it pauses, but the share done is still 0. */
function* withoutProgress<Value>(steps: Generator<number, Value>): Generator<number, Value> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield 0;
  }
}

/** A test for one table, cheap clues first; answers the sample of a table that fits. */
function fitting(query: DetectiveQuery, exact: NullDistribution | null): (table: Table) => Sample | null {
  const { cell, p } = query;
  const prints = (coefficient: Coefficient, printed: PrintedValue | undefined): boolean =>
    !printed || (coefficient.ok && printsAs(coefficient.value, printed));
  const pOf = (sample: Sample, test: PrintedTest): number | null => {
    if (test === 'normal' || test === 'corrected') {
      const result = test === 'normal' ? asymptoticTest(sample) : correctedTest(sample);
      return result.ok ? result.value.p : null;
    }
    if (!exact) return null;
    const all: ExactPValues = exactPValues(exact, sample.counts.s);
    return test === 'exact-absolute' ? all.absolute : all.doubled;
  };
  return (table) => {
    if (cell && table[cell.row]?.[cell.column] !== cell.count) return null;
    const sample = sampleOfTable(table);
    if (!prints(tauB(sample.counts), query.tauB) || !prints(gamma(sample.counts), query.gamma)) return null;
    if (query.rho && !prints(spearmanOfTable(table), query.rho)) return null;
    if (!p) return sample;
    const value = pOf(sample, p.test);
    return value !== null && printsAs(value, p) ? sample : null;
  };
}

function assertQuery({ rows, columns, tauB: b, gamma: g, rho, p, cell }: DetectiveQuery): void {
  assertMargins({ rows, columns });
  for (const printed of [b, g, rho, p]) {
    if (!printed) continue;
    const { value, decimals } = printed;
    if (!(Math.abs(value) <= 1) || (printed === p && value < 0))
      throw new InputError('out-of-range', [value]);
    if (!Number.isInteger(decimals) || decimals < 0 || decimals > 12)
      throw new InputError('out-of-range', [decimals]);
  }
  if (!cell) return;
  if (!(cell.row in rows) || !(cell.column in columns))
    throw new InputError('out-of-range', [cell.row, cell.column]);
  if (!Number.isInteger(cell.count) || cell.count < 0) throw new InputError('out-of-range', [cell.count]);
}

/**
 * The same in one go, from margins and a printed tau_b.
 * @returns `too-many-tables` beyond {@link MOST_TABLES}
 */
export function recoverTables(
  rows: readonly number[],
  columns: readonly number[],
  printed: PrintedValue,
): Result<Recovery, 'too-many-tables'> {
  if (numberOfTables(rows, columns, MOST_TABLES) > MOST_TABLES) return none('too-many-tables');
  return ok(finish(recoverySteps({ rows, columns, tauB: printed })));
}
