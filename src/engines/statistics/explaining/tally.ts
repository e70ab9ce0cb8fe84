import { pairKind, type PairKind } from '../counts/pairCounts.ts';
import type { Table } from '../counts/table.ts';
import { InputError } from '../errors.ts';
import type { Observation } from './pair.ts';

/** The people of a table one by one, cell after cell: x ascending, within x y ascending. */
export const peopleOf = (table: Table): Observation[] =>
  table.flatMap((row, x) => row.flatMap((count, y) => Array.from({ length: count }, () => ({ x, y }))));

/**
 * The table of people, whatever their order: what {@link peopleOf} undoes.
 * @param rows number of levels of x
 * @param columns number of levels of y
 * @throws InputError `out-of-range` for a level outside the table
 */
export function tableOfPeople(people: readonly Observation[], rows: number, columns: number): number[][] {
  const table = Array.from({ length: rows }, () => Array.from({ length: columns }, () => 0));
  for (const { x, y } of people) {
    const row = table[x];
    const count = row?.[y];
    if (row === undefined || count === undefined) throw new InputError('out-of-range', [x, y]);
    row[y] = count + 1;
  }
  return table;
}

/** Two people by their places in a list; `first` is the smaller place. */
export interface PairPlace {
  readonly first: number;
  readonly second: number;
}

/**
 * The k-th pair when each person in turn is compared with all before: (0, 1), (0, 2), (1, 2), (0, 3), …
 * @param k 0, 1, 2, …
 * @example pairPlace(5) // → { first: 2, second: 3 }
 */
export function pairPlace(k: number): PairPlace {
  if (!Number.isInteger(k) || k < 0) throw new InputError('out-of-range', [k]);
  let second = Math.floor((1 + Math.sqrt(1 + 8 * k)) / 2);
  while ((second * (second - 1)) / 2 > k) second -= 1;
  while (((second + 1) * second) / 2 <= k) second += 1;
  return { first: k - (second * (second - 1)) / 2, second };
}

/** Where a pair stands in that order. @example pairNumber({ first: 2, second: 3 }) // → 5 */
export const pairNumber = ({ first, second }: PairPlace): number => (second * (second - 1)) / 2 + first;

/** Pairs counted so far, each in one class. */
export type Tally = Readonly<Record<PairKind, number>>;

/**
 * What the first `pairs` pairs of a list of people count up to, in the order of {@link pairPlace}. O(pairs).
 * @example tallyOf([{ x: 0, y: 0 }, { x: 1, y: 1 }, { x: 1, y: 0 }], 3)['tied-y'] // → 1
 */
export function tallyOf(people: readonly Observation[], pairs: number): Tally {
  const tally: Record<PairKind, number> = {
    concordant: 0,
    discordant: 0,
    'tied-x': 0,
    'tied-y': 0,
    'tied-both': 0,
  };
  let left = pairs;
  for (let second = 1; second < people.length && left > 0; second += 1) {
    const b = people[second] as Observation;
    for (let first = 0; first < second && left > 0; first += 1, left -= 1) {
      const a = people[first] as Observation;
      tally[pairKind(a.x, a.y, b.x, b.y)] += 1;
    }
  }
  return tally;
}
