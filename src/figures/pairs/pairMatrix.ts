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
