import { randomStream, type RandomStream } from '../../random/stream.ts';
import { FlatTable } from '../counts/flatTable.ts';
import { sum } from '../counts/table.ts';
import { InputError } from '../errors.ts';
import { assertMargins, type OrderedMargins } from './exact/exact.ts';
import { MOST_TO_SHUFFLE } from './monteCarlo.ts';

/** Two people who gave each other their outcomes; the same place twice where somebody kept hers. */
export interface Exchange {
  readonly a: number;
  readonly b: number;
}

/**
 * The outcomes of a cohort, shuffled again and again while everybody keeps her exposure: one pairing of x with y
 * after another, all n! equally likely (Fisher–Yates), both margins fixed. A shuffle can be made at once or one
 * exchange at a time; both ways give the same pairing, so a seed and a number of shuffles say where one stands.
 */
export class Shuffler {
  /** Level of the outcome that each person holds now; people stand row by row, at first y ascending within x. */
  readonly outcomes: Int32Array;
  readonly n: number;
  private readonly rows: readonly number[];
  private readonly table: FlatTable;
  private readonly columns: number;
  private readonly random: RandomStream;
  /** Next person to take an outcome from somebody who has not had her turn yet. */
  private at = 0;
  #done = 0;

  /**
   * @param outcomes of all people, row by row: whose they are before the first shuffle
   * @throws InputError as the exact distribution, `too-large` beyond {@link MOST_TO_SHUFFLE} people, `empty-data`
   *   below two, `margins-differ` where the outcomes are not as many as the people
   */
  constructor(margins: OrderedMargins, outcomes: ArrayLike<number>, seed: number) {
    assertMargins(margins);
    this.n = sum(margins.rows);
    if (this.n < 2) throw new InputError('empty-data');
    if (this.n > MOST_TO_SHUFFLE) throw new InputError('too-large', [this.n]);
    if (outcomes.length !== this.n) throw new InputError('margins-differ', [this.n, outcomes.length]);
    this.rows = margins.rows;
    this.columns = margins.columns.length;
    this.table = new FlatTable(margins.rows.length, this.columns);
    this.outcomes = Int32Array.from(outcomes);
    this.random = randomStream(seed, 'shuffles');
  }

  /** Whole shuffles made so far. */
  get done(): number {
    return this.#done;
  }

  /** How many exchanges of the shuffle under way have been made; a shuffle has n − 1. */
  get exchanged(): number {
    return this.at;
  }

  /** One exchange of a shuffle. After the last one the shuffle is done. */
  exchange(): Exchange {
    const a = this.at;
    const b = a + this.random.below(this.n - a);
    const held = this.outcomes[a] as number;
    this.outcomes[a] = this.outcomes[b] as number;
    this.outcomes[b] = held;
    this.at += 1;
    if (this.at === this.n - 1) {
      this.at = 0;
      this.#done += 1;
    }
    return { a, b };
  }

  /** Finishes the shuffle under way, or makes a whole one, and gives its S. */
  shuffle(): number {
    const target = this.#done + 1;
    while (this.#done < target) this.exchange();
    return this.s();
  }

  /** S of the outcomes as they are held now. */
  s(): number {
    const { table, outcomes, rows, columns } = this;
    table.cells.fill(0);
    let at = 0;
    rows.forEach((size, i) => {
      for (const end = at + size; at < end; at += 1) {
        const cell = i * columns + (outcomes[at] as number);
        table.cells[cell] = (table.cells[cell] as number) + 1;
      }
    });
    table.count();
    return table.s;
  }
}
