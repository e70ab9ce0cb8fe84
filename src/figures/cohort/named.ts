import type { Table } from '#engines/statistics/index.ts';

/** A table of counts with what its lines are called: all that a figure needs to know of a cohort. */
export interface NamedTable {
  readonly table: Table;
  /** Names of the rows and columns, ascending. */
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** What the two variables are called in a sentence. */
  readonly variables: { readonly x: string; readonly y: string };
}

/** From this width of its own, in CSS pixels, a figure takes its wide drawing. */
export const WIDE = 520;
