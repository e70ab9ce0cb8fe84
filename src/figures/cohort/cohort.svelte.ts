import type { CohortParams } from '#app/scenarios/cohort.ts';
import {
  applyMoves,
  cellBounds,
  pairKind,
  planCount,
  planMove,
  sameCell,
  summarise,
  sum,
  type Cell,
  type Move,
  type MoveProblem,
  type Table,
  type TableSummary,
} from '#engines/statistics/index.ts';
import type { Result } from '#engines/kit/result.ts';
import { MOST_DOTS } from './layout.ts';

/** Who sits where: seats[row][column] lists the mothers of a cell by their number. */
export type Seats = readonly (readonly (readonly number[])[])[];

interface Snapshot {
  readonly table: Table;
  readonly locked: boolean;
  /** Null where there are too many mothers to be drawn one by one. */
  readonly seats: Seats | null;
}

/** A mother picked up, and where she would go. */
export interface Hand {
  readonly mother: number | null;
  readonly from: Cell;
  readonly over: Cell | null;
}

/** Seats for a table: numbered row by row, from not enough to good. */
function seatEverybody(table: Table): Seats | null {
  if (sum(table.flat()) > MOST_DOTS) return null;
  let next = 1;
  return table.map((row) => row.map((count) => Array.from({ length: count }, () => next++)));
}

/**
 * The state of one cohort table: the mothers, what the engine says of them, who is in hand, and the way back.
 * Components read it and call its methods; nothing else changes it.
 */
export class Cohort {
  #now = $state.raw<Snapshot>({ table: [[0]], locked: false, seats: null });
  #past = $state.raw<readonly Snapshot[]>([]);
  #future = $state.raw<readonly Snapshot[]>([]);
  #hand = $state.raw<Hand | null>(null);
  #touched = $state(false);
  #changed = $state(false);
  readonly #start: CohortParams;

  readonly table = $derived(this.#now.table);
  readonly locked = $derived(this.#now.locked);
  readonly seats = $derived(this.#now.seats);
  readonly summary: TableSummary = $derived(summarise(this.#now.table));
  readonly hand = $derived(this.#hand);
  /** True once the reader has taken anybody in hand or changed anything. */
  readonly touched = $derived(this.#touched);
  /** True once the reader has changed the table or its lock. */
  readonly changed = $derived(this.#changed);
  readonly canUndo = $derived(this.#past.length > 0);
  readonly canRedo = $derived(this.#future.length > 0);

  /** What would be if the mother in hand were put down where she is now. */
  readonly preview: TableSummary | null = $derived.by(() => {
    const hand = this.#hand;
    if (!hand?.over || sameCell(hand.from, hand.over)) return null;
    const plan = planMove(this.#now.table, hand.from, hand.over, this.#now.locked);
    return plan.ok ? summarise(applyMoves(this.#now.table, plan.value)) : null;
  });

  constructor(start: CohortParams) {
    this.#start = start;
    this.load(start);
  }

  get params(): CohortParams {
    return { table: this.#now.table, locked: this.#now.locked };
  }

  /** Shows another cohort without a step to undo: the start, or a link that was followed. */
  load(params: CohortParams): void {
    this.#now = { ...params, seats: seatEverybody(params.table) };
    this.#past = [];
    this.#future = [];
    this.#hand = null;
    this.#touched = false;
    this.#changed = false;
  }

  /** Shows another cohort as a step that can be undone. */
  choose(params: CohortParams): void {
    this.#step({ ...params, seats: seatEverybody(params.table) });
  }

  setLocked(locked: boolean): void {
    if (locked !== this.#now.locked) this.#step({ ...this.#now, locked });
  }

  reset(): void {
    this.choose(this.#start);
  }

  undo(): void {
    const last = this.#past.at(-1);
    if (!last) return;
    this.#future = [this.#now, ...this.#future];
    this.#past = this.#past.slice(0, -1);
    this.#now = last;
    this.#hand = null;
  }

  redo(): void {
    const [next, ...rest] = this.#future;
    if (!next) return;
    this.#past = [...this.#past, this.#now];
    this.#future = rest;
    this.#now = next;
    this.#hand = null;
  }

  /** Takes a mother in hand: the one named, or the last of the cell. */
  pick(from: Cell, mother: number | null = this.seats?.[from.row]?.[from.column]?.at(-1) ?? null): boolean {
    if ((this.#now.table[from.row]?.[from.column] ?? 0) === 0) return false;
    this.#touched = true;
    this.#hand = { mother, from, over: from };
    return true;
  }

  hover(over: Cell | null): void {
    if (!this.#hand) return;
    const same = over === this.#hand.over || (over && this.#hand.over && sameCell(over, this.#hand.over));
    if (!same) this.#hand = { ...this.#hand, over };
  }

  letGo(): void {
    this.#hand = null;
  }

  /** Puts the mother in hand into a cell. */
  place(to: Cell): Result<readonly Move[], MoveProblem> | null {
    const hand = this.#hand;
    if (!hand) return null;
    this.#hand = null;
    const plan = planMove(this.#now.table, hand.from, to, this.#now.locked);
    if (plan.ok && plan.value.length > 0) this.#apply(plan.value, hand.mother);
    return plan;
  }

  /** Brings a cell to a number of mothers. */
  setCount(cell: Cell, target: number): Result<readonly Move[], MoveProblem> {
    const plan = planCount(this.#now.table, cell, target, this.#now.locked);
    if (plan.ok && plan.value.length > 0) this.#apply(plan.value, null);
    return plan;
  }

  bounds(cell: Cell): { readonly least: number; readonly most: number } {
    return cellBounds(this.#now.table, cell);
  }

  /** Cells whose mothers form concordant or discordant pairs with a mother who stands in `cell`. */
  partners(cell: Cell): readonly { readonly cell: Cell; readonly kind: 'concordant' | 'discordant' }[] {
    return this.#now.table.flatMap((cells, row) =>
      cells.flatMap((count, column) => {
        const kind = pairKind(cell.row, cell.column, row, column);
        return count > 0 && (kind === 'concordant' || kind === 'discordant')
          ? [{ cell: { row, column }, kind }]
          : [];
      }),
    );
  }

  #apply(moves: readonly Move[], first: number | null): void {
    const table = applyMoves(this.#now.table, moves);
    const seats =
      this.#now.seats && sum(table.flat()) <= MOST_DOTS ? reseat(this.#now.seats, moves, first) : null;
    this.#step({ ...this.#now, table, seats: seats ?? seatEverybody(table) });
  }

  #step(next: Snapshot): void {
    this.#touched = true;
    this.#changed = true;
    this.#past = [...this.#past, this.#now];
    this.#future = [];
    this.#now = next;
    this.#hand = null;
  }
}

/** Mothers keep their number when they move; the named one goes first, otherwise the last of a cell goes. */
function reseat(seats: Seats, moves: readonly Move[], named: number | null): Seats {
  const next = seats.map((row) => row.map((cell) => [...cell]));
  let free = Math.max(0, ...next.flat(2)) + 1;
  moves.forEach(({ from, to, count }, step) => {
    for (let k = 0; k < count; k += 1) {
      let mother = free;
      if (from) {
        const cell = next[from.row]?.[from.column] as number[];
        const at = step === 0 && named !== null ? cell.indexOf(named) : cell.length - 1;
        mother = cell.splice(at, 1)[0] as number;
      } else free += 1;
      if (to) (next[to.row]?.[to.column] as number[]).push(mother);
    }
  });
  return next;
}
