import { none, ok, type Result } from '../../kit/result.ts';
import { marginsOf, type Table } from '../counts/table.ts';

/*
 * Changing a table one observation at a time, with its totals free or locked.
 *
 * With both margins locked a table can only change by exchanges: when one observation leaves a cell, another makes
 * up for it, so that every row and column total stays. Between any two tables with the same margins there is a way
 * of such steps.
 */

/** A cell of a table, zero-based. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** Observations go from one cell to another; `null` means they are added to or taken out of the table. */
export interface Move {
  readonly from: Cell | null;
  readonly to: Cell | null;
  /** How many, at least 1. */
  readonly count: number;
}

/** Why a change is not possible. The words live in the dictionaries. */
export type MoveProblem =
  /** Nobody is in the cell to be moved. */
  | 'empty-cell'
  /** With locked margins nobody can make up for the move. */
  | 'no-partner'
  /** A diagonal move changes a row and a column total at once: no single exchange makes up for it. */
  | 'diagonal'
  /** With locked margins this cell cannot hold so many or so few. */
  | 'outside-bounds';

const countAt = (table: Table, { row, column }: Cell): number => table[row]?.[column] ?? 0;

export const sameCell = (a: Cell, b: Cell): boolean => a.row === b.row && a.column === b.column;

/** The table after the moves. @throws RangeError if a move takes more than a cell holds */
export function applyMoves(table: Table, moves: readonly Move[]): number[][] {
  const next = table.map((row) => [...row]);
  for (const { from, to, count } of moves) {
    if (from) {
      const row = next[from.row] as number[];
      if ((row[from.column] ?? 0) < count) throw new RangeError('a move takes more than a cell holds');
      row[from.column] = (row[from.column] ?? 0) - count;
    }
    if (to) {
      const row = next[to.row] as number[];
      row[to.column] = (row[to.column] ?? 0) + count;
    }
  }
  return next;
}

/** Columns (or rows) ordered by nearness to `near`, the higher of two equally near ones first. */
const byNearness = (length: number, near: number): number[] =>
  Array.from({ length }, (_, k) => k)
    .filter((k) => k !== near)
    .sort((a, b) => Math.abs(a - near) - Math.abs(b - near) || b - a);

/**
 * What has to happen for one observation to go from `from` to `to`.
 *
 * Margins free: just that. Margins locked: sideways, somebody of the other row comes back the other way; up or
 * down, somebody of the nearest other column takes the place in the row. Diagonally there is no such partner.
 */
export function planMove(
  table: Table,
  from: Cell,
  to: Cell,
  locked: boolean,
): Result<readonly Move[], MoveProblem> {
  if (sameCell(from, to)) return ok([]);
  if (countAt(table, from) === 0) return none('empty-cell');
  const move: Move = { from, to, count: 1 };
  if (!locked) return ok([move]);
  if (from.row === to.row) {
    for (const row of byNearness(table.length, from.row)) {
      const partner: Cell = { row, column: to.column };
      if (countAt(table, partner) > 0)
        return ok([move, { from: partner, to: { row, column: from.column }, count: 1 }]);
    }
    return none('no-partner');
  }
  if (from.column === to.column) {
    for (const column of byNearness(table[0]?.length ?? 0, from.column)) {
      const partner: Cell = { row: to.row, column };
      if (countAt(table, partner) > 0)
        return ok([move, { from: partner, to: { row: from.row, column }, count: 1 }]);
    }
    return none('no-partner');
  }
  return none('diagonal');
}

/** How few and how many a cell can hold while both margins stay as they are. */
export function cellBounds(
  table: Table,
  { row, column }: Cell,
): { readonly least: number; readonly most: number } {
  const { rows, columns, n } = marginsOf(table);
  const r = rows[row] ?? 0;
  const c = columns[column] ?? 0;
  return { least: Math.max(0, r + c - n), most: Math.min(r, c) };
}

/**
 * The moves that bring a cell to `target` observations.
 * Margins free: as many are added to the table or taken out. Margins locked: exchanges with the nearest columns
 * and rows, as many as it takes.
 */
export function planCount(
  table: Table,
  cell: Cell,
  target: number,
  locked: boolean,
): Result<readonly Move[], MoveProblem> {
  const now = countAt(table, cell);
  if (!locked) {
    if (target === now) return ok([]);
    const count = Math.abs(target - now);
    return ok([target > now ? { from: null, to: cell, count } : { from: cell, to: null, count }]);
  }
  const { least, most } = cellBounds(table, cell);
  if (target < least || target > most) return none('outside-bounds');
  const moves: Move[] = [];
  let current: Table = table;
  while (countAt(current, cell) !== target) {
    const step = exchangeInto(current, cell, target - countAt(current, cell));
    if (!step) return none('no-partner');
    moves.push(...step);
    current = applyMoves(current, step);
  }
  return ok(moves);
}

/** An exchange that brings a cell nearer to its target by as many as one pair of partner cells allows. */
function exchangeInto(table: Table, cell: Cell, missing: number): readonly Move[] | undefined {
  for (const column of byNearness(table[0]?.length ?? 0, cell.column)) {
    for (const row of byNearness(table.length, cell.row)) {
      const beside: Cell = { row: cell.row, column };
      const above: Cell = { row, column: cell.column };
      const across: Cell = { row, column };
      const raise = missing > 0;
      const count = raise
        ? Math.min(missing, countAt(table, beside), countAt(table, above))
        : Math.min(-missing, countAt(table, cell), countAt(table, across));
      if (count === 0) continue;
      return raise
        ? [
            { from: beside, to: cell, count },
            { from: above, to: across, count },
          ]
        : [
            { from: cell, to: beside, count },
            { from: across, to: above, count },
          ];
    }
  }
  return undefined;
}
