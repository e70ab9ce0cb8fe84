import { type OrderedMargins, Shuffler } from '#engines/statistics/index.ts';
import { NOTHING_DRAWN, withDrawn, type Drawn } from './shuffles.ts';

/** Mothers whose cards are drawn one by one, and shuffles with a dot of their own. */
export const MOST_SEATS = 60;
const MOST_DOTS = 120;

/** Work of one frame, milliseconds. */
const SLICE = 8;

/** What the reader is told of: an exchange on the way, or the S of a shuffle that was just finished. */
export type Happened =
  | { readonly what: 'swapped' | 'kept'; readonly a: number; readonly b: number; readonly left: number }
  | { readonly what: 'drew'; readonly s: number };

/**
 * Outcomes as cards in the hands of the mothers, and the S of every shuffle so far. Cards travel by exchanges, by
 * whole shuffles, or by hundreds in slices of a frame.
 */
export class Deck {
  /** Number of the card that each mother holds; before the first exchange everybody holds her own. */
  held = $state.raw<readonly number[]>([]);
  /** The mothers of the last exchange, while it is the last thing that happened. */
  swapped = $state.raw<readonly number[]>([]);
  drawn = $state.raw<Drawn>(NOTHING_DRAWN);
  /** Shuffles so far. */
  total = $state(0);
  /** S of the first shuffles in their order; empty once they are too many to be dots. */
  dots = $state.raw<readonly number[]>([]);
  happened = $state.raw<Happened | null>(null);
  /** Shuffles of the run under way that are still to come, and how many it was asked for. */
  left = $state(0);
  #asked = $state(1);
  #frame = 0;
  #shuffler: Shuffler | null = null;
  readonly #arrived: (total: number) => void;

  /** @param arrived is told how many shuffles there are whenever there are more */
  constructor(arrived: (total: number) => void = () => undefined) {
    this.#arrived = arrived;
  }

  /** Share of the run under way that is done. */
  get share(): number {
    return 1 - this.left / this.#asked;
  }

  /** Begins anew with these people; null margins leave nothing to shuffle. */
  deal(margins: OrderedMargins | null, outcomes: readonly number[], seed: number): void {
    this.halt();
    this.left = 0;
    this.drawn = NOTHING_DRAWN;
    this.total = 0;
    this.dots = [];
    this.swapped = [];
    this.happened = null;
    this.held = outcomes.map((_, mother) => mother);
    this.#shuffler = margins ? new Shuffler(margins, outcomes, seed) : null;
  }

  /** Ends a run under way; the server, where there is none, knows no frames. */
  halt(): void {
    if (this.#frame !== 0) cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  /** One exchange. The last one of a shuffle finishes it. */
  swapTwo(): void {
    const shuffler = this.#shuffler;
    if (!shuffler) return;
    const before = shuffler.done;
    const held = [...this.held];
    const { a, b } = this.#exchange(shuffler, held);
    this.held = held;
    this.swapped = a === b ? [a] : [a, b];
    if (shuffler.done > before) this.#drew(shuffler.s());
    else {
      const left = shuffler.n - 1 - shuffler.exchanged;
      this.happened = { what: a === b ? 'kept' : 'swapped', a, b, left };
    }
  }

  /** The rest of a shuffle, or a whole one. */
  shuffleOnce(): void {
    const shuffler = this.#shuffler;
    if (!shuffler) return;
    const held = [...this.held];
    this.#finish(shuffler, held);
    this.held = held;
    this.swapped = [];
    this.#drew(shuffler.s());
  }

  /** Many shuffles in slices of a frame; the cards show the last one. */
  shuffleMany(count: number): void {
    this.halt();
    this.#asked = count;
    this.left = count;
    const go = (): void => {
      const shuffler = this.#shuffler;
      if (!shuffler) return;
      const end = performance.now() + SLICE;
      const values: number[] = [];
      const held = [...this.held];
      const seats = shuffler.n <= MOST_SEATS;
      do {
        if (seats) this.#finish(shuffler, held);
        values.push(seats ? shuffler.s() : shuffler.shuffle());
        this.left -= 1;
      } while (this.left > 0 && performance.now() < end);
      this.held = held;
      this.swapped = [];
      this.#add(values);
      if (this.left > 0) this.#frame = requestAnimationFrame(go);
      else this.happened = null;
    };
    go();
  }

  #exchange(shuffler: Shuffler, held: number[]): { a: number; b: number } {
    const { a, b } = shuffler.exchange();
    [held[a], held[b]] = [held[b]!, held[a]!];
    return { a, b };
  }

  #finish(shuffler: Shuffler, held: number[]): void {
    const target = shuffler.done + 1;
    while (shuffler.done < target) this.#exchange(shuffler, held);
  }

  #drew(s: number): void {
    this.#add([s]);
    this.happened = { what: 'drew', s };
  }

  #add(values: readonly number[]): void {
    this.drawn = withDrawn(this.drawn, values);
    this.total += values.length;
    this.dots = this.total <= MOST_DOTS ? [...this.dots, ...values] : [];
    this.#arrived(this.total);
  }
}
