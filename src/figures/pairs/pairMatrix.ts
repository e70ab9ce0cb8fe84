import { pairKind, type PairKind, type Table } from '#engines/statistics/index.ts';

/** One rectangle of the pair matrix: all pairs between the mothers of two cells. */
export interface Block {
  /** First position and number of mothers across and down. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly kind: PairKind;
}

/** A run of mothers who share a cell, in the order of the matrix. */
export interface Group {
  readonly row: number;
  readonly column: number;
  readonly start: number;
  readonly size: number;
}

/** The cells of a table that hold anybody, in ascending order of massage and then of milk. */
export function groupsOf(table: Table): Group[] {
  const groups: Group[] = [];
  let start = 0;
  table.forEach((cells, row) =>
    cells.forEach((size, column) => {
      if (size === 0) return;
      groups.push({ row, column, start, size });
      start += size;
    }),
  );
  return groups;
}

/**
 * Every pair of mothers, once: the triangle below the diagonal of mothers × mothers, by blocks. Pairs within a
 * group are tied on both; their triangle is left to the drawing.
 */
export function blocksOf(groups: readonly Group[]): Block[] {
  return groups.flatMap((lower, i) =>
    groups.slice(0, i).map((upper) => ({
      x: upper.start,
      y: lower.start,
      width: upper.size,
      height: lower.size,
      kind: pairKind(upper.row, upper.column, lower.row, lower.column),
    })),
  );
}

/** Two mothers by the places of their groups in {@link groupsOf}; mothers who share a cell are alike here. */
export interface PickedPair {
  readonly first: number;
  readonly second: number;
}

/** The two groups that meet in the square at column x and row y of the matrix; null off the triangle. */
export function pairAt(groups: readonly Group[], x: number, y: number): PickedPair | null {
  if (x < 0 || x > y) return null;
  const holding = (position: number): number =>
    groups.findIndex(({ start, size }) => position >= start && position < start + size);
  const first = holding(x);
  const second = holding(y);
  return first < 0 || second < 0 ? null : { first, second };
}

/** The pair to begin with: the mothers of the first and of the last inhabited cell. */
export const firstPair = (groups: readonly Group[]): PickedPair => ({
  first: 0,
  second: Math.max(0, groups.length - 1),
});
