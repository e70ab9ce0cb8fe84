import { denseRanks, rankingOf } from './argsort.ts';
import type { Pairs } from './countPairs.ts';
import { assertTable, columnTotals, rowTotals, sum, type Table } from './table.ts';

/**
 * For each kind of observation: how many others it forms concordant and discordant pairs with, and how large the
 * tied groups are that it belongs to. All delta-method standard errors are sums over these.
 */
export interface Profiles {
  readonly n: number;
  /** How many observations are of this kind (1 for raw pairs, the cell count for tables). */
  readonly weight: ArrayLike<number>;
  /** Observations it is concordant with: A_ij. */
  readonly concordant: ArrayLike<number>;
  /** Observations it is discordant with: D_ij. */
  readonly discordant: ArrayLike<number>;
  /** Size of its group on x: r_i. */
  readonly groupX: ArrayLike<number>;
  /** Size of its group on y: c_j. */
  readonly groupY: ArrayLike<number>;
}

/** Profiles of the non-empty cells of a table, O(rows × columns). @throws InputError as {@link assertTable} */
export function profilesOfTable(table: Table): Profiles {
  assertTable(table);
  const rows = rowTotals(table);
  const columns = columnTotals(table);
  const n = sum(rows);
  const out = { weight: [], concordant: [], discordant: [], groupX: [], groupY: [] } as Record<
    string,
    number[]
  >;
  const above = columns.map(() => 0);
  table.forEach((row, i) => {
    const totalAbove = sum(above);
    const below = columns.map((total, j) => total - (above[j] ?? 0) - (row[j] ?? 0));
    const totalBelow = sum(below);
    let leftAbove = 0;
    let leftBelow = 0;
    row.forEach((count, j) => {
      const columnAbove = above[j] ?? 0;
      const columnBelow = below[j] ?? 0;
      const rightAbove = totalAbove - leftAbove - columnAbove;
      const rightBelow = totalBelow - leftBelow - columnBelow;
      if (count > 0) {
        out['weight']?.push(count);
        out['concordant']?.push(leftAbove + rightBelow);
        out['discordant']?.push(rightAbove + leftBelow);
        out['groupX']?.push(rows[i] ?? 0);
        out['groupY']?.push(columns[j] ?? 0);
      }
      leftAbove += columnAbove;
      leftBelow += columnBelow;
    });
    row.forEach((count, j) => {
      above[j] = (above[j] ?? 0) + count;
    });
  });
  return { n, ...out } as unknown as Profiles;
}

/** Profiles of raw pairs without missing values, by a Fenwick tree over the ranks of y, O(n log n). */
export function profilesOfPairs({ x, y }: Pairs): Profiles {
  const n = x.length;
  const rankingY = rankingOf(y);
  const ranks = denseRanks(rankingY);
  const levels = rankingY.begins.length - 1;
  const { order, begins } = rankingOf(x);
  const belowY = new Float64Array(levels + 1); // observations with a lower rank of y
  for (let i = 0; i < n; i += 1)
    belowY[(ranks[i] as number) + 1] = (belowY[(ranks[i] as number) + 1] as number) + 1;
  for (let level = 0; level < levels; level += 1)
    belowY[level + 1] = (belowY[level + 1] as number) + (belowY[level] as number);

  const concordant = new Float64Array(n);
  const discordant = new Float64Array(n);
  const groupX = new Float64Array(n);
  const groupY = new Float64Array(n);
  const seen = new FenwickTree(levels);
  const group = new FenwickTree(levels);
  for (let level = 0; level + 1 < begins.length; level += 1) {
    const begin = begins[level] as number;
    const end = begins[level + 1] as number;
    for (let k = begin; k < end; k += 1) group.add(ranks[order[k] as number] as number, 1);
    const seenBefore = begin;
    for (let k = begin; k < end; k += 1) {
      const i = order[k] as number;
      const rank = ranks[i] as number;
      const lower = belowY[rank] as number;
      const notHigher = belowY[rank + 1] as number;
      const higher = n - notHigher;
      const lowerBefore = seen.sumBelow(rank);
      const higherBefore = seenBefore - seen.sumBelow(rank + 1);
      const lowerBeside = group.sumBelow(rank);
      const higherBeside = end - begin - group.sumBelow(rank + 1);
      concordant[i] = lowerBefore + (higher - higherBefore - higherBeside);
      discordant[i] = higherBefore + (lower - lowerBefore - lowerBeside);
      groupX[i] = end - begin;
      groupY[i] = notHigher - lower;
    }
    for (let k = begin; k < end; k += 1) {
      const rank = ranks[order[k] as number] as number;
      group.add(rank, -1);
      seen.add(rank, 1);
    }
  }
  return { n, weight: new Uint8Array(n).fill(1), concordant, discordant, groupX, groupY };
}

/** Running counts by rank with sums of a prefix in O(log n) (Fenwick 1994). */
class FenwickTree {
  readonly #tree: Int32Array;

  constructor(size: number) {
    this.#tree = new Int32Array(size + 1);
  }

  add(rank: number, count: number): void {
    for (let i = rank + 1; i < this.#tree.length; i += i & -i)
      this.#tree[i] = (this.#tree[i] as number) + count;
  }

  /** Sum over the ranks 0 … rank − 1. */
  sumBelow(rank: number): number {
    let total = 0;
    for (let i = rank; i > 0; i -= i & -i) total += this.#tree[i] as number;
    return total;
  }
}
