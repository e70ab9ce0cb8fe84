import { finish } from '../../kit/steps.ts';
import { countTable } from '../counts/countTable.ts';
import { sum } from '../counts/table.ts';
import { InputError } from '../errors.ts';

/*
 * All tables with given margins: the raw material of the table detective, of the probability-ordered whole-table
 * test, and of the axis of 53 tables on the study page.
 */

/** Visits every table with these margins. The table handed over is reused: copy it to keep it. */
export function* tablesWithMargins(
  rows: readonly number[],
  columns: readonly number[],
): Generator<readonly (readonly number[])[]> {
  if (sum(rows) !== sum(columns)) throw new InputError('margins-differ', [sum(rows), sum(columns)]);
  const table = rows.map(() => new Array<number>(columns.length).fill(0));
  const left = [...columns];
  yield* fillRow(0);

  function* fillRow(i: number): Generator<readonly (readonly number[])[]> {
    if (i === rows.length - 1) {
      const row = table[i] as number[];
      for (let j = 0; j < left.length; j += 1) row[j] = left[j] ?? 0;
      yield table;
      return;
    }
    yield* fillCell(i, 0, rows[i] ?? 0);
  }

  function* fillCell(i: number, j: number, remaining: number): Generator<readonly (readonly number[])[]> {
    const row = table[i] as number[];
    if (j === left.length - 1) {
      if (remaining > (left[j] ?? 0)) return;
      row[j] = remaining;
      left[j] = (left[j] ?? 0) - remaining;
      yield* fillRow(i + 1);
      left[j] = (left[j] ?? 0) + remaining;
      return;
    }
    let roomRight = 0;
    for (let k = j + 1; k < left.length; k += 1) roomRight += left[k] ?? 0;
    const most = Math.min(remaining, left[j] ?? 0);
    for (let count = Math.max(0, remaining - roomRight); count <= most; count += 1) {
      row[j] = count;
      left[j] = (left[j] ?? 0) - count;
      yield* fillCell(i, j + 1, remaining - count);
      left[j] = (left[j] ?? 0) + count;
    }
  }
}

/**
 * How many tables have these margins, without building them: dynamic programming over the rows.
 * Exact below 2^53, rounded above.
 * @param limit give up and answer Infinity once there are certainly more tables than this
 * @example numberOfTables([11, 14], [7, 12, 6]) // → 53
 */
export const numberOfTables = (
  rows: readonly number[],
  columns: readonly number[],
  limit = Infinity,
): number => finish(numberOfTablesSteps(rows, columns, limit));

/** Partial tables that are looked at between two pauses. */
const PARTIAL_BETWEEN_PAUSES = 1_000;

/** The same step by step. How much is left cannot be told: each `yield` is 0. */
export function* numberOfTablesSteps(
  rows: readonly number[],
  columns: readonly number[],
  limit = Infinity,
): Generator<number, number> {
  if (sum(rows) !== sum(columns)) throw new InputError('margins-differ', [sum(rows), sum(columns)]);
  // State: what is left of each column but the last.
  let states = new Map<string, number>([[columns.slice(0, -1).join(), 1]]);
  let total = sum(columns);
  // How many more partial tables there may be before the limit is certainly passed.
  let room = limit;
  let sincePause = 0;
  for (const rowTotal of rows.slice(0, -1)) {
    const next = new Map<string, number>();
    let partial = 0;
    for (const [key, ways] of states) {
      room = limit - partial;
      const left = key === '' ? [] : key.split(',').map(Number);
      const last = total - sum(left);
      partial += ways * (yield* spread(left, 0, rowTotal, last, ways, next));
      if (partial > limit) return Infinity; // every partial table can be completed
    }
    states = next;
    total -= rowTotal;
  }
  return [...states.values()].reduce((all, ways) => all + ways, 0);

  /** Fills one row in every way; answers how many ways there are. */
  function* spread(
    left: number[],
    j: number,
    remaining: number,
    last: number,
    ways: number,
    into: Map<string, number>,
  ): Generator<number, number> {
    if (j === columns.length - 1) {
      if (remaining > last) return 0;
      const key = left.join();
      into.set(key, (into.get(key) ?? 0) + ways);
      room -= ways;
      sincePause += 1;
      if (sincePause >= PARTIAL_BETWEEN_PAUSES) {
        sincePause = 0;
        yield 0;
      }
      return 1;
    }
    const available = left[j] ?? 0;
    let found = 0;
    for (let count = 0; count <= Math.min(available, remaining); count += 1) {
      left[j] = available - count;
      found += yield* spread(left, j + 1, remaining - count, last, ways, into);
      if (room < 0) break;
    }
    left[j] = available;
    return found;
  }
}

/** One table of a family, with its S. */
export interface TableWithS {
  readonly table: readonly (readonly number[])[];
  readonly s: number;
}

/** Every table with these margins and its S, in ascending order of S. Only for small families. */
export function allTables(rows: readonly number[], columns: readonly number[]): TableWithS[] {
  const tables: TableWithS[] = [];
  for (const table of tablesWithMargins(rows, columns)) {
    const copy = table.map((row) => [...row]);
    tables.push({ table: copy, s: countTable(copy).s });
  }
  return tables.sort((a, b) => a.s - b.s);
}
