import {
  LARGEST_EXACT_N,
  choose2,
  choose2Exactly,
  roundedCounts,
  type PairCounts,
} from '../counts/pairCounts.ts';
import { sum } from '../counts/table.ts';
import { InputError } from '../errors.ts';

/*
 * With both margins fixed, S is largest when everybody is placed in the same order on both variables and smallest
 * in opposite order: swapping a discordant pair never lowers S (rearrangement inequality; facts/statistics.md §7).
 * The margins decide how near to ±1 any coefficient can come.
 */

interface Cell {
  readonly row: number;
  readonly column: number;
  readonly count: number;
}

/** The non-empty cells of the comonotone table, a staircase of at most rows + columns − 1 cells. */
function staircase(rows: readonly number[], columns: readonly number[]): Cell[] {
  if (sum(rows) !== sum(columns)) throw new InputError('margins-differ', [sum(rows), sum(columns)]);
  const cells: Cell[] = [];
  let column = 0;
  let left = columns[0] ?? 0;
  rows.forEach((rowTotal, row) => {
    let remaining = rowTotal;
    while (remaining > 0) {
      if (left === 0) {
        column += 1;
        left = columns[column] ?? 0;
        continue;
      }
      const count = Math.min(remaining, left);
      cells.push({ row, column, count });
      remaining -= count;
      left -= count;
    }
  });
  return cells;
}

/**
 * The table with these margins whose S is largest (north-west corner rule): no pair in it is discordant.
 * @throws InputError `margins-differ` when the totals do not agree
 * @example comonotoneTable([11, 14], [7, 12, 6]) // → [[7, 4, 0], [0, 8, 6]]
 */
export function comonotoneTable(rows: readonly number[], columns: readonly number[]): number[][] {
  const table = rows.map(() => new Array<number>(columns.length).fill(0));
  for (const { row, column, count } of staircase(rows, columns)) (table[row] as number[])[column] = count;
  return table;
}

/** The table with these margins whose S is smallest: no pair in it is concordant. */
export const countermonotoneTable = (rows: readonly number[], columns: readonly number[]): number[][] =>
  comonotoneTable(rows, [...columns].reverse()).map((row) => row.reverse());

/**
 * Pair counts of both extreme tables. All pairs that are not tied are concordant in the one and discordant in the
 * other, so the staircase is enough and no table is built.
 */
export function attainableCounts(
  rows: readonly number[],
  columns: readonly number[],
): { readonly smallest: PairCounts; readonly largest: PairCounts } {
  return {
    largest: extremeCounts(rows, columns, 1),
    smallest: extremeCounts(rows, [...columns].reverse(), -1),
  };
}

function extremeCounts(rows: readonly number[], columns: readonly number[], sign: 1 | -1): PairCounts {
  const n = sum(rows);
  const cells = staircase(rows, columns).map((cell) => cell.count);
  if (n > LARGEST_EXACT_N) return extremeCountsExactly(rows, columns, cells, sign);
  const within = (sizes: readonly number[]): number =>
    sizes.reduce((total, size) => total + choose2(size), 0);
  const pairs = choose2(n);
  const tiedX = within(rows);
  const tiedY = within(columns);
  const tiedBoth = within(cells);
  const untied = pairs - tiedX - tiedY + tiedBoth;
  return {
    n,
    pairs,
    concordant: sign === 1 ? untied : 0,
    discordant: sign === 1 ? 0 : untied,
    s: sign === 1 || untied === 0 ? untied : -untied,
    tiedX,
    tiedY,
    tiedBoth,
  };
}

function extremeCountsExactly(
  rows: readonly number[],
  columns: readonly number[],
  cells: readonly number[],
  sign: 1 | -1,
): PairCounts {
  const within = (sizes: readonly number[]): bigint =>
    sizes.reduce((total, size) => total + choose2Exactly(BigInt(size)), 0n);
  const n = sum(rows);
  const pairs = choose2Exactly(BigInt(n));
  const tiedX = within(rows);
  const tiedY = within(columns);
  const tiedBoth = within(cells);
  const untied = pairs - tiedX - tiedY + tiedBoth;
  return roundedCounts(n, {
    pairs,
    concordant: sign === 1 ? untied : 0n,
    discordant: sign === 1 ? 0n : untied,
    s: BigInt(sign) * untied,
    tiedX,
    tiedY,
    tiedBoth,
  });
}
