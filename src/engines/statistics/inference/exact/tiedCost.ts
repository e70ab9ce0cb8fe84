import { oriented, WORK_OF_A_WAY } from './tied.ts';

/*
 * What the distribution of a table with ties on both sides costs, before any of it is computed. For every column:
 * in how many ways the rows can be filled before it and the column filled from what is left, times the length of
 * the histogram that each of these ways adds; and the histograms themselves, which are cleared and trimmed.
 */

/** Above so many additions counting the ways would itself take milliseconds: an upper bound serves. */
const MOST_ADDITIONS = 2e6;

/** Work in multiply-and-adds, those for finding a way included. */
export function tiedCost(rows: readonly number[], columns: readonly number[]): number {
  const { rowTotals, columnTotals } = oriented(rows, columns);
  const n = rowTotals.reduce((total, size) => total + size, 0);
  let cost = 0;
  let filled = 0;
  let tiedInColumns = 0; // ordered pairs of the observations placed so far that share a column
  for (const size of columnTotals) {
    // |S| is at most the number of pairs untied on both, which each margin alone bounds; the fills of a state are
    // taken as shares of the row totals.
    const tiedInRows = rowTotals.reduce((total, row) => total + (filled * row * row * filled) / (n * n), 0);
    const length = 1 + Math.max(0, filled * filled - Math.max(tiedInColumns, tiedInRows));
    const states = waysToFill(rowTotals, filled + size, 0, n);
    cost += waysToFill(rowTotals, filled, size, n) * (WORK_OF_A_WAY + length);
    cost += states * (length + 2 * size * filled); // every new state begins as a histogram of zeros
    filled += size;
    tiedInColumns += size * size;
  }
  return cost + n;
}

/**
 * In how many ways `before` observations can lie in the rows and `size` more join them: pairs of fills f and g with
 * f + g at most the row totals. One row at a time; the largest row takes what the others leave.
 */
function waysToFill(rowTotals: readonly number[], before: number, size: number, n: number): number {
  const ascending = [...rowTotals].sort((a, b) => a - b);
  const last = ascending.pop() ?? 0;
  if (ascending.length === 1) return waysInTwoRows(ascending[0] as number, last, before, size);
  const others = ascending.reduce((total, row) => total + row, 0);
  const mostBefore = Math.min(before, others);
  const mostNext = Math.min(size, others);
  const width = mostNext + 1;
  const fills = (mostBefore + 1) * width;
  const additions = ascending
    .slice(1)
    .reduce((all, row) => all + fills * (1 + Math.min(row, mostBefore)), fills);
  if (additions > MOST_ADDITIONS) return boundOfWays(ascending, before, before + size === n ? 0 : size);
  // ways[f · width + g]: rows so far hold f before the column and g in it
  let ways = new Float64Array(fills);
  const [first = 0, ...more] = ascending;
  for (let f = 0; f <= Math.min(mostBefore, first); f += 1)
    ways.fill(1, f * width, f * width + Math.min(width, first - f + 1));
  for (const row of more) ways = withRow(ways, width, row);
  let total = 0;
  for (let f = 0; f <= mostBefore; f += 1)
    for (let g = 0; g <= mostNext; g += 1)
      if (before - f + size - g <= last) total += ways[f * width + g] as number;
  return total;
}

/** With two rows the fill of one says the other's: for each f, g runs over an interval. */
function waysInTwoRows(row: number, other: number, before: number, size: number): number {
  let total = 0;
  for (let f = Math.max(0, before - other); f <= Math.min(row, before); f += 1)
    total += Math.max(0, 1 + Math.min(size, row - f) - Math.max(0, before + size - f - other));
  return total;
}

/** One row at a time: `ways` with one more row of `row` members: sums over all a ≥ 0 and b ≥ 0 with a + b ≤ row. */
function withRow(ways: Float64Array, width: number, row: number): Float64Array<ArrayBuffer> {
  const height = ways.length / width;
  const out = new Float64Array(ways.length);
  for (let f = 0; f < height; f += 1) {
    for (let a = 0; a <= Math.min(row, f); a += 1) {
      // a window of row − a + 1 values slides along the line
      const line = (f - a) * width;
      const span = row - a + 1;
      let window = 0;
      for (let g = 0; g < width; g += 1) {
        window += ways[line + g] as number;
        if (g >= span) window -= ways[line + g - span] as number;
        out[f * width + g] = (out[f * width + g] as number) + window;
      }
    }
  }
  return out;
}

/** At least as many: states times ways, each row by itself. The last column leaves no choice: its `size` is 0. */
function boundOfWays(rows: readonly number[], before: number, size: number): number {
  let states = 1;
  let ways = 1;
  rows.forEach((row, i) => {
    states *= Math.min(row, before) + 1;
    ways *= Math.min((size + i + 1) / (i + 1), row + 1);
  });
  return states * Math.max(1, ways);
}
