import { countTable } from '../counts/countTable.ts';
import { assertTable, columnTotals, rowTotals, sum, type Table } from '../counts/table.ts';
import { InputError } from '../errors.ts';

/**
 * The same pattern with k times the people. Every coefficient but tau_a stays; the evidence grows.
 * @throws InputError as {@link assertTable}; `fractional-count` unless k is a whole number from 1
 * @example multiplied([[7, 4, 0], [0, 8, 6]], 2) // → [[14, 8, 0], [0, 16, 12]]
 */
export function multiplied(table: Table, k: number): number[][] {
  assertTable(table);
  if (!Number.isInteger(k) || k < 1) throw new InputError('fractional-count', [k]);
  return table.map((row) => row.map((count) => count * k));
}

/** About how many steps lead from a table to no association. */
const STEPS = 40;

interface Step {
  readonly table: number[][];
  readonly s: number;
}

/**
 * Tables with the same n and the same margins whose association grows weaker from one to the next: first the table
 * itself, last one whose S is as near to 0 as this way leads. Each step lets people of two rows exchange their
 * columns (the smallest change that keeps both margins), there where the table is furthest from what independence
 * would have. Large tables take several people at a time.
 * @throws InputError as {@link assertTable}
 * @example weakerTables([[7, 4, 0], [0, 8, 6]])[0] // → [[7, 4, 0], [0, 8, 6]]
 */
export function weakerTables(table: Table): number[][][] {
  assertTable(table);
  const rows = rowTotals(table);
  const columns = columnTotals(table);
  const n = sum(rows);
  const expected = rows.map((r) => columns.map((c) => (n > 0 ? (r * c) / n : 0)));
  const size = Math.max(1, Math.round(n / (2 * STEPS)));
  const way = [table.map((row) => [...row])];
  let s = countTable(table).s;
  for (;;) {
    const now = way.at(-1) as number[][];
    const next =
      weakestStep(now, s, expected, size, 1) ??
      weakestStep(now, s, expected, 1, 1) ??
      weakestStep(now, s, expected, 1, Infinity);
    if (!next) return way;
    way.push(next.table);
    s = next.s;
  }
}

/**
 * Of all exchanges that bring S nearer to 0 without crossing it: the one that most nears independence.
 * @param reach how many rows and columns apart the exchange may be
 */
function weakestStep(
  table: number[][],
  s: number,
  expected: number[][],
  size: number,
  reach: number,
): Step | null {
  if (s === 0) return null;
  const [up, down] = s > 0 ? [-size, size] : [size, -size];
  const distance = (cells: number[][]): number =>
    cells.reduce(
      (total, row, i) =>
        total +
        row.reduce((part, count, j) => {
          const e = expected[i]?.[j] as number;
          return e > 0 ? part + (count - e) ** 2 / e : part;
        }, 0),
      0,
    );
  let best: Step | null = null;
  let least = Infinity;
  for (let i = 0; i < table.length; i += 1)
    for (let k = i + 1; k < table.length && k - i <= reach; k += 1)
      for (let j = 0; j < (table[0]?.length ?? 0); j += 1)
        for (let l = j + 1; l < (table[0]?.length ?? 0) && l - j <= reach; l += 1) {
          const next = table.map((row) => [...row]);
          const add = (r: number, c: number, by: number): number =>
            ((next[r] as number[])[c] = ((next[r] as number[])[c] as number) + by);
          const counts = [add(i, j, up), add(k, l, up), add(i, l, down), add(k, j, down)];
          if (counts.some((count) => count < 0)) continue;
          const after = countTable(next).s;
          if (Math.abs(after) >= Math.abs(s) || Math.sign(after) * Math.sign(s) < 0) continue;
          const away = distance(next);
          if (away >= least) continue;
          least = away;
          best = { table: next, s: after };
        }
  return best;
}
