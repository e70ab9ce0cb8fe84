import { randomStream } from '../../random/stream.ts';
import { sum } from '../counts/table.ts';
import { InputError } from '../errors.ts';
import { finish, MOST_BETWEEN_PAUSES } from '../../kit/steps.ts';
import { assertMargins, type OrderedMargins } from './exact/exact.ts';
import { FlatTable } from '../counts/flatTable.ts';

/** A p-value found by drawing, and how far it may be off. */
export interface MonteCarloP {
  /** (hits + 1) / (draws + 1): never 0, and a valid p-value in its own right. */
  readonly p: number;
  /** Standard error of `p`: sqrt(p (1 − p) / draws). */
  readonly standardError: number;
  /** Drawn tables at least as extreme as the observed one. */
  readonly hits: number;
}

/** Exact p-values estimated from random pairings of x with y, both margins fixed. */
export interface MonteCarloPValues {
  /** Always true: whatever shows these numbers must say that they are estimates. */
  readonly estimated: true;
  readonly draws: number;
  readonly seed: number;
  /** P(S ≥ s). */
  readonly upper: MonteCarloP;
  /** P(S ≤ s). */
  readonly lower: MonteCarloP;
  /** P(|S| ≥ |s|). */
  readonly absolute: MonteCarloP;
  /** min(1, 2 · the smaller tail); its standard error is twice that of the tail. */
  readonly doubled: { readonly p: number; readonly standardError: number };
}

/**
 * The p-value that so many hits among so many draws make.
 * @param draws at least 1
 * @example monteCarloEstimate(0, 999).p // → 0.001
 */
export function monteCarloEstimate(hits: number, draws: number): MonteCarloP {
  const p = (hits + 1) / (draws + 1);
  return { p, standardError: Math.sqrt((p * (1 - p)) / draws), hits };
}

/** Most observations that are shuffled. */
export const MOST_TO_SHUFFLE = 100_000;

/**
 * Monte Carlo p-values of S, step by step (each `yield` is the share done). The way on where the exact
 * distribution is too costly. All n! pairings are equally likely: the columns of all people are shuffled and
 * paired with their rows (Fisher–Yates).
 * @param s observed S
 * @param options draws (default 9,999), seed
 * @throws InputError as the exact distribution, `too-large` beyond {@link MOST_TO_SHUFFLE} people, `empty-data`
 *   below two, `out-of-range` unless draws is a whole number from 1 to 10 million
 */
export function* monteCarloSteps(
  margins: OrderedMargins,
  s: number,
  options: { readonly draws?: number; readonly seed: number },
): Generator<number, MonteCarloPValues> {
  const { draws = 9_999, seed } = options;
  assertMargins(margins);
  if (!Number.isInteger(draws) || draws < 1 || draws > 1e7) throw new InputError('out-of-range', [draws]);
  const rows = margins.rows.filter((size) => size > 0);
  const columns = margins.columns.filter((size) => size > 0);
  const n = sum(rows);
  if (n < 2) throw new InputError('empty-data');
  if (n > MOST_TO_SHUFFLE || rows.length * columns.length > 1e6) throw new InputError('too-large', [n]);
  const random = randomStream(seed, 'monte-carlo');
  const column = Int32Array.from(columns.flatMap((size, j) => new Array<number>(size).fill(j)));
  const table = new FlatTable(rows.length, columns.length);
  let upper = 0;
  let lower = 0;
  let absolute = 0;
  let work = 0;
  for (let draw = 0; draw < draws; draw += 1) {
    table.cells.fill(0);
    let at = 0;
    for (let i = 0; i < rows.length; i += 1) {
      const end = at + (rows[i] as number);
      for (; at < end; at += 1) {
        const other = at + random.below(n - at);
        const level = column[other] as number;
        column[other] = column[at] as number;
        column[at] = level;
        const cell = i * columns.length + level;
        table.cells[cell] = (table.cells[cell] as number) + 1;
      }
    }
    table.count();
    if (table.s >= s) upper += 1;
    if (table.s <= s) lower += 1;
    if (Math.abs(table.s) >= Math.abs(s)) absolute += 1;
    work += 8 * n + table.cells.length;
    if (work < MOST_BETWEEN_PAUSES) continue;
    work = 0;
    yield draw / draws;
  }
  const of = (hits: number): MonteCarloP => monteCarloEstimate(hits, draws);
  const tail = of(Math.min(upper, lower));
  return {
    estimated: true,
    draws,
    seed,
    upper: of(upper),
    lower: of(lower),
    absolute: of(absolute),
    doubled: { p: Math.min(1, 2 * tail.p), standardError: 2 * tail.standardError },
  };
}

/** The same in one go. */
export const monteCarloP = (
  margins: OrderedMargins,
  s: number,
  options: { readonly draws?: number; readonly seed: number },
): MonteCarloPValues => finish(monteCarloSteps(margins, s, options));
