import { LARGEST_EXACT_N, pairKind, type PairKind } from '../counts/pairCounts.ts';
import { assertTable, sum, type Table } from '../counts/table.ts';
import { InputError } from '../errors.ts';
import type { Tally } from './tally.ts';

/** A cell that holds somebody. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
  readonly size: number;
}

/** One block of the count: all pairs of one kind between a cell and the cells that follow it. */
export interface CellStep {
  readonly cell: CellPlace;
  readonly kind: PairKind;
  /** The cells that it is compared with; itself alone for `tied-both`. */
  readonly partners: readonly CellPlace[];
  /** Mothers in these cells; for `tied-both` those left for each of the cell, n − 1. */
  readonly others: number;
  /** size × others, halved for `tied-both`; never 0. */
  readonly pairs: number;
}

const order: readonly PairKind[] = ['concordant', 'discordant', 'tied-x', 'tied-y', 'tied-both'];

/**
 * The count by hand (facts/statistics.md §2), block after block: each cell, row after row, against those that follow:
 * below and to the right concordant, below and to the left discordant, in its row tied on x, in its column tied on y,
 * and within itself. Every pair is met once; blocks without a pair are left out.
 * @param table rows and columns ascending
 * @throws InputError as {@link assertTable} does, and `too-large` beyond {@link LARGEST_EXACT_N} people
 * @example cellSteps([[7, 4, 0], [0, 8, 6]])[0].pairs // → 98
 * @example cellSteps([[7, 4, 0], [0, 8, 6]]).length // → 9
 */
export function cellSteps(table: Table): CellStep[] {
  assertTable(table);
  if (sum(table.flat()) > LARGEST_EXACT_N) throw new InputError('too-large');
  const cells = table.flatMap((counts, row) =>
    counts.flatMap((size, column): CellPlace[] => (size > 0 ? [{ row, column, size }] : [])),
  );
  return cells.flatMap((cell, at) =>
    order.flatMap((kind): CellStep[] => {
      const own = kind === 'tied-both';
      const partners = own
        ? [cell]
        : cells
            .slice(at + 1)
            .filter(({ row, column }) => pairKind(cell.row, cell.column, row, column) === kind);
      const others = own ? cell.size - 1 : sum(partners.map(({ size }) => size));
      const pairs = (cell.size * others) / (own ? 2 : 1);
      return pairs > 0 ? [{ cell, kind, partners, others, pairs }] : [];
    }),
  );
}

/** What some blocks of the count add up to. @example tallyOfSteps(cellSteps([[1, 0], [0, 2]])).concordant // → 2 */
export function tallyOfSteps(steps: readonly CellStep[]): Tally {
  const tally: Record<PairKind, number> = {
    concordant: 0,
    discordant: 0,
    'tied-x': 0,
    'tied-y': 0,
    'tied-both': 0,
  };
  for (const { kind, pairs } of steps) tally[kind] += pairs;
  return tally;
}
