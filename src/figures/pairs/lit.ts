import {
  pairClassesOf,
  pairKind,
  type PairCounts,
  type PairKind,
  type Table,
  type Tally,
} from '#engines/statistics/index.ts';
import type { Group } from './pairMatrix.ts';

/** A symbol of the formula of tau_b, as the figures light it. */
export type FormulaSymbol = 'c' | 'd' | 'n0' | 'tx' | 'ty';

/** The kinds of pairs that a symbol counts. */
export const kindsOf: Readonly<Record<FormulaSymbol, readonly PairKind[]>> = {
  c: ['concordant'],
  d: ['discordant'],
  n0: ['concordant', 'discordant', 'tied-x', 'tied-y', 'tied-both'],
  tx: ['tied-x', 'tied-both'],
  ty: ['tied-y', 'tied-both'],
};

/** Whether pairs of a kind are counted by a symbol; without a symbol all are. */
export const isLit = (kind: PairKind, symbol: FormulaSymbol | null): boolean =>
  symbol === null || kindsOf[symbol].includes(kind);

/** The symbols of the formula that a pair of a kind is counted in. */
export const symbolsOf: Readonly<Record<PairKind, readonly FormulaSymbol[]>> = {
  concordant: ['c'],
  discordant: ['d'],
  'tied-x': ['tx'],
  'tied-y': ['ty'],
  'tied-both': ['tx', 'ty'],
};

/** The letter of a pair: C, D, or T for any tie. */
export type PairLetter = 'C' | 'D' | 'T';

export const letterOf = (kind: PairKind): PairLetter =>
  kind === 'concordant' ? 'C' : kind === 'discordant' ? 'D' : 'T';

/** All pairs between two cells of a table, or within one. */
export interface CellPairs {
  /** Places in the list of groups; the same one twice for pairs within a cell. */
  readonly first: number;
  readonly second: number;
  readonly kind: PairKind;
  readonly pairs: number;
}

/** The triangle of cells × cells, the pairs within a cell on its diagonal. */
export const cellPairs = (groups: readonly Group[]): CellPairs[] =>
  groups.flatMap((lower, second) =>
    groups.slice(0, second + 1).map((upper, first): CellPairs => {
      const own = first === second;
      return {
        first,
        second,
        kind: pairKind(upper.row, upper.column, lower.row, lower.column),
        pairs: own ? (lower.size * (lower.size - 1)) / 2 : lower.size * upper.size,
      };
    }),
  );

/** Outline of the squares below the diagonal within one group: all its pairs are tied on both. */
export function stairs({ start, size }: Pick<Group, 'start' | 'size'>, cell: number, left: number): string {
  if (size < 2) return '';
  const back = Array.from({ length: size - 1 }, () => `v${-cell}h${-cell}`).join('');
  // down the left edge, along the bottom, and up the steps again
  return `M${left + start * cell} ${(start + 1) * cell}V${(start + size) * cell}h${(size - 1) * cell}${back}z`;
}

/** The squares of the first `counted` pairs, row after row of the triangle. */
export function countedPath(counted: number, cell: number, left: number): string {
  let row = 0;
  while (((row + 1) * row) / 2 <= counted) row += 1;
  // rows 1 … row − 1 are full
  const full = row - 1;
  const rest = counted - (full * (full + 1)) / 2;
  const wide = (full + 1) * cell;
  return (
    `M${left} 0h${wide}v${wide}h${-wide}z` +
    (rest > 0 ? `M${left} ${wide}h${rest * cell}v${cell}h${-rest * cell}z` : '')
  );
}

/** Numbers of people by cell, as lists of their places in `peopleOf`. */
export function seatsOf(table: Table): number[][][] {
  let next = 0;
  return table.map((row) => row.map((count) => Array.from({ length: count }, () => next++)));
}

/** All pairs of a table, each in one class. */
export function wholeTally(counts: PairCounts): Tally {
  const classes = pairClassesOf(counts);
  return {
    concordant: classes.concordant,
    discordant: classes.discordant,
    'tied-x': classes.tiedXOnly,
    'tied-y': classes.tiedYOnly,
    'tied-both': classes.tiedBoth,
  };
}
