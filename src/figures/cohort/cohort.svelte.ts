import type { CohortParams } from '#app/scenarios/cohort.ts';
import type { CohortNames, SandboxParams } from '#app/scenarios/sandbox.ts';
import {
  applyMoves,
  cellBounds,
  pairKind,
  planCount,
  planMove,
  sameCell,
  summarise,
  type Cell,
  type Move,
  type MoveProblem,
  type PairKind,
  type TableSummary,
} from '#engines/statistics/index.ts';
import type { Result } from '#engines/kit/result.ts';
import { groupOfNumbers, moveInGroups, reseat, seatEverybody, tablesOfGroups, type Seats } from './seats.ts';

/** Everything that a step changes, so that every step can be undone. */
interface Snapshot extends SandboxParams {
  /** Null where there are too many mothers to be drawn one by one. */
  readonly seats: Seats | null;
  /** By a mother's number the group of the third variable that she belongs to; null without one. */
  readonly groupOf: readonly number[] | null;
}

const snapshotOf = (params: CohortParams & Partial<SandboxParams>): Snapshot => {
  const { table, locked, names = null, strata = null, origin = null } = params;
  const seats = seatEverybody(table);
  return {
    table,
    locked,
    names,
    strata,
    origin,
    seats,
    groupOf: seats && strata ? groupOfNumbers(seats, strata.tables) : null,
  };
};

/** A mother picked up, and where she would go. */
export interface Hand {
  readonly mother: number | null;
  readonly from: Cell;
  readonly over: Cell | null;
}

/**
 * The state of one cohort table: the mothers, what the engine says of them, who is in hand, and the way back.
 * Components read it and call its methods; nothing else changes it.
 */
export class Cohort {
  #now = $state.raw<Snapshot>(snapshotOf({ table: [[0]], locked: false }));
  #past = $state.raw<readonly Snapshot[]>([]);
  #future = $state.raw<readonly Snapshot[]>([]);
  #hand = $state.raw<Hand | null>(null);
  #touched = $state(false);
  #changed = $state(false);
  #pointed = $state<number | null>(null);
  #lit = $state.raw<readonly PairKind[]>([]);
  #pair = $state.raw<readonly [number, number] | null>(null);
  readonly #start: CohortParams;

  readonly table = $derived(this.#now.table);
  readonly locked = $derived(this.#now.locked);
  readonly seats = $derived(this.#now.seats);
  readonly names = $derived(this.#now.names);
  readonly strata = $derived(this.#now.strata);
  readonly origin = $derived(this.#now.origin);
  readonly groupOf = $derived(this.#now.groupOf);
  /** The mother under the pointer, or the one that keys have singled out: drawn with her number, told by name. */
  readonly pointed = $derived(this.#pointed);
  /** Kinds of pairs that are drawn among the mothers because something beside the table counts them. */
  readonly lit = $derived(this.#lit);
  /** Two mothers by their numbers, drawn as the pair they form. */
  readonly pair = $derived(this.#pair);
  readonly summary: TableSummary = $derived(summarise(this.#now.table));
  readonly hand = $derived(this.#hand);
  /** Everything that a link or a file carries. */
  readonly document: SandboxParams = $derived.by(() => {
    const { table, locked, names, strata, origin } = this.#now;
    return { table, locked, names, strata, origin };
  });
  /** True once the reader has taken anybody in hand or changed anything. */
  readonly touched = $derived(this.#touched);
  /** True once the reader has changed the table or its lock. */
  readonly changed = $derived(this.#changed);
  readonly canUndo = $derived(this.#past.length > 0);
  /** How many steps back the way to the start is. */
  readonly steps = $derived(this.#past.length);
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
  load(params: CohortParams & Partial<SandboxParams>): void {
    this.#now = snapshotOf(params);
    this.#pointed = null;
    this.#past = [];
    this.#future = [];
    this.#hand = null;
    this.#touched = false;
    this.#changed = false;
  }

  /** Shows another cohort as a step that can be undone. */
  choose(params: CohortParams & Partial<SandboxParams>): void {
    this.#step(snapshotOf(params));
  }

  /** Gives the lines of the table other names. */
  rename(names: CohortNames): void {
    if (JSON.stringify(names) !== JSON.stringify(this.#now.names)) this.#step({ ...this.#now, names });
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
    this.#pointed = null;
  }

  redo(): void {
    const [next, ...rest] = this.#future;
    if (!next) return;
    this.#past = [...this.#past, this.#now];
    this.#future = rest;
    this.#now = next;
    this.#hand = null;
    this.#pointed = null;
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

  point(mother: number | null): void {
    this.#pointed = mother;
  }

  light(kinds: readonly PairKind[]): void {
    this.#lit = kinds;
  }

  join(pair: readonly [number, number] | null): void {
    this.#pair = pair;
  }

  /** Where a mother sits, if she is drawn. */
  cellOf(mother: number): Cell | null {
    for (const [row, cells] of (this.#now.seats ?? []).entries())
      for (const [column, numbers] of cells.entries()) if (numbers.includes(mother)) return { row, column };
    return null;
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
    const now = this.#now;
    const table = applyMoves(now.table, moves);
    // no longer what the plan and its seed give; own data stay own
    const origin = now.origin?.kind === 'plan' ? null : now.origin;
    const kept = now.seats ? reseat(now.seats, moves, first, now.groupOf) : null;
    if (!kept) {
      const strata = now.strata && { ...now.strata, tables: moveInGroups(now.strata.tables, moves) };
      this.#step(snapshotOf({ ...now, table, strata, origin }));
      return;
    }
    const strata =
      now.strata && kept.groupOf
        ? { ...now.strata, tables: tablesOfGroups(kept.seats, kept.groupOf, now.strata.tables.length) }
        : null;
    this.#step({ ...now, table, strata, origin, ...kept });
  }

  #step(next: Snapshot): void {
    this.#touched = true;
    this.#changed = true;
    this.#past = [...this.#past, this.#now];
    this.#future = [];
    this.#now = next;
    this.#hand = null;
    this.#pointed = null;
  }
}
