import { applyMoves, sum, type Move, type Table } from '#engines/statistics/index.ts';
import { MOST_SEATS } from './layout.ts';

/** Who sits where: seats[row][column] lists the mothers of a cell by their number. */
export type Seats = readonly (readonly (readonly number[])[])[];

/** Seats for a table: numbered row by row, from the lowest level; null where there are too many mothers. */
export function seatEverybody(table: Table): Seats | null {
  if (sum(table.flat()) > MOST_SEATS) return null;
  let next = 1;
  return table.map((row) => row.map((count) => Array.from({ length: count }, () => next++)));
}

/** Which group each number belongs to: within a cell the first group has the first numbers. */
export function groupOfNumbers(seats: Seats, groups: readonly Table[]): readonly number[] {
  const groupOf: number[] = [];
  seats.forEach((cells, row) =>
    cells.forEach((numbers, column) => {
      let k = 0;
      groups.forEach((table, group) => {
        for (let left = table[row]?.[column] ?? 0; left > 0; left -= 1)
          groupOf[numbers[k++] as number] = group;
      });
    }),
  );
  return groupOf;
}

/** The tables of the groups, counted from the seats. */
export function tablesOfGroups(seats: Seats, groupOf: readonly number[], groups: number): number[][][] {
  const tables = Array.from({ length: groups }, () => seats.map((row) => row.map(() => 0)));
  seats.forEach((cells, row) =>
    cells.forEach((numbers, column) =>
      numbers.forEach((number) => {
        const line = tables[groupOf[number] ?? 0]?.[row] as number[];
        line[column] = (line[column] as number) + 1;
      }),
    ),
  );
  return tables;
}

/**
 * Mothers keep their number when they move; the named one goes first, otherwise the last of a cell goes. A new mother
 * belongs to the group that has the most.
 * @returns null where they become too many to have a seat each
 */
export function reseat(
  seats: Seats,
  moves: readonly Move[],
  named: number | null,
  groupOf: readonly number[] | null,
): { readonly seats: Seats; readonly groupOf: readonly number[] | null } | null {
  // cells that nobody leaves or enters stay the very same, so that whoever draws them can tell
  const touched = new Set(
    moves.flatMap(({ from, to }) => [from, to].map((cell) => cell && `${cell.row}-${cell.column}`)),
  );
  const next = seats.map((row, i) => row.map((cell, j) => (touched.has(`${i}-${j}`) ? [...cell] : cell)));
  const before = seats.flat(2);
  const added = moves.reduce((n, { from, count }) => (from ? n : n + count), 0);
  const removed = moves.reduce((n, { to, count }) => (to ? n : n + count), 0);
  if (before.length + added - removed > MOST_SEATS) return null;
  const groups = groupOf && added > 0 ? [...groupOf] : null;
  let free = before.reduce((most, number) => Math.max(most, number), 0) + 1;
  const usual = groups ? commonest(before.map((number) => groups[number] ?? 0)) : 0;
  moves.forEach(({ from, to, count }, step) => {
    for (let k = 0; k < count; k += 1) {
      let mother = free;
      if (from) {
        const cell = next[from.row]?.[from.column] as number[];
        const at = step === 0 && k === 0 && named !== null ? cell.indexOf(named) : cell.length - 1;
        mother = cell.splice(at, 1)[0] as number;
      } else {
        free += 1;
        if (groups) groups[mother] = usual;
      }
      if (to) (next[to.row]?.[to.column] as number[]).push(mother);
    }
  });
  return { seats: next, groupOf: groups ?? groupOf };
}

function commonest(values: readonly number[]): number {
  const counts: number[] = [];
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  let best = 0;
  counts.forEach((count, value) => {
    if (count > (counts[best] ?? 0)) best = value;
  });
  return best;
}

/** The same moves among mothers who have no seat: those go first whose group is fullest in the cell. */
export function moveInGroups(groups: readonly Table[], moves: readonly Move[]): Table[] {
  let tables: Table[] = [...groups];
  const countAt = (table: Table, cell: NonNullable<Move['from']>): number =>
    table[cell.row]?.[cell.column] ?? 0;
  for (const { from, to, count } of moves) {
    if (!from) {
      const fullest = tables.reduce(
        (best, table, k) => (sum(table.flat()) > sum((tables[best] as Table).flat()) ? k : best),
        0,
      );
      tables = tables.map((table, k) => (k === fullest ? applyMoves(table, [{ from, to, count }]) : table));
      continue;
    }
    let left = count;
    while (left > 0) {
      const fullest = tables.reduce(
        (best, table, k) => (countAt(table, from) > countAt(tables[best] as Table, from) ? k : best),
        0,
      );
      const go = Math.min(left, countAt(tables[fullest] as Table, from));
      if (go === 0) throw new RangeError('the groups do not add up to the table');
      tables = tables.map((table, k) =>
        k === fullest ? applyMoves(table, [{ from, to, count: go }]) : table,
      );
      left -= go;
    }
  }
  return tables;
}
