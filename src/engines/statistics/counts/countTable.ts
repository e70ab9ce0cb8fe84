import { LARGEST_EXACT_N, choose2, choose2Exactly, roundedCounts, type PairCounts } from './pairCounts.ts';
import { assertTable, marginsOf, type Table } from './table.ts';

/**
 * Counts the pairs of a cross-table by kind in one sweep, O(rows × columns).
 *
 * A cell with count f forms f·A concordant pairs with the mass A strictly above and to its left, and f·B
 * discordant pairs with the mass B strictly above and to its right (Kendall 1970, ch. 3; facts/statistics.md §2).
 *
 * @throws InputError when the table is not a rectangle of non-negative whole numbers
 * @example countTable([[7, 4, 0], [0, 8, 6]]).s // → 122
 */
export function countTable(table: Table): PairCounts {
  assertTable(table);
  const { n } = marginsOf(table);
  return n <= LARGEST_EXACT_N ? sweep(table) : sweepExactly(table);
}

function sweep(table: Table): PairCounts {
  const width = table[0]?.length ?? 0;
  const above = new Array<number>(width).fill(0);
  let totalAbove = 0;
  let concordant = 0;
  let discordant = 0;
  let tiedX = 0;
  let tiedBoth = 0;
  for (const row of table) {
    let left = 0;
    let rowTotal = 0;
    for (let j = 0; j < width; j += 1) {
      const count = row[j] as number;
      const column = above[j] as number;
      concordant += count * left;
      discordant += count * (totalAbove - left - column);
      left += column;
      rowTotal += count;
      tiedBoth += choose2(count);
    }
    for (let j = 0; j < width; j += 1) above[j] = (above[j] as number) + (row[j] as number);
    totalAbove += rowTotal;
    tiedX += choose2(rowTotal);
  }
  return {
    n: totalAbove,
    pairs: choose2(totalAbove),
    concordant,
    discordant,
    s: concordant - discordant,
    tiedX,
    tiedY: above.reduce((total, column) => total + choose2(column), 0),
    tiedBoth,
  };
}

function sweepExactly(table: Table): PairCounts {
  const rows = table.map((row) => row.map(BigInt));
  const width = rows[0]?.length ?? 0;
  const above = new Array<bigint>(width).fill(0n);
  let totalAbove = 0n;
  let concordant = 0n;
  let discordant = 0n;
  let tiedX = 0n;
  let tiedBoth = 0n;
  for (const row of rows) {
    let left = 0n;
    let rowTotal = 0n;
    for (let j = 0; j < width; j += 1) {
      const count = row[j] as bigint;
      const column = above[j] as bigint;
      concordant += count * left;
      discordant += count * (totalAbove - left - column);
      left += column;
      rowTotal += count;
      tiedBoth += choose2Exactly(count);
    }
    for (let j = 0; j < width; j += 1) above[j] = (above[j] as bigint) + (row[j] as bigint);
    totalAbove += rowTotal;
    tiedX += choose2Exactly(rowTotal);
  }
  return roundedCounts(Number(totalAbove), {
    pairs: choose2Exactly(totalAbove),
    concordant,
    discordant,
    s: concordant - discordant,
    tiedX,
    tiedY: above.reduce((total, column) => total + choose2Exactly(column), 0n),
    tiedBoth,
  });
}
