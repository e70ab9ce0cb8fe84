import { finish } from '../../kit/steps.ts';
import { InputError } from '../errors.ts';
import { denseRanksSteps, rankingOf, rankingSteps, tieSizes } from './argsort.ts';
import { inversionSteps } from './inversions.ts';
import { countTable } from './countTable.ts';
import { choose2, type PairCounts } from './pairCounts.ts';
import { columnTotals, rowTotals } from './table.ts';

/** Paired observations: x[i] and y[i] belong to the same person. Any array or typed array of numbers. */
export interface Pairs {
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
}

/** What every measure needs to know of a sample: the pairs by kind and the sizes of the tied groups. */
export interface Sample {
  readonly counts: PairCounts;
  /** Sizes of the groups that share a value of x. Groups of one may be left out. */
  readonly tiesX: readonly number[];
  /** Sizes of the groups that share a value of y. Groups of one may be left out. */
  readonly tiesY: readonly number[];
}

/** Most pairs of observations that {@link countPairs} accepts. */
export const MOST_PAIRS = 2 ** 26;

/** Levels 0 … 63 are counted straight into a table of this width. */
const CODES = 64;

/** Up to this size comparing every pair is quicker than sorting. */
const SMALL = 48;

/**
 * The sample of a cross-table.
 * @throws InputError as {@link countTable}
 * @example sampleOfTable([[7, 4, 0], [0, 8, 6]]).tiesX // → [11, 14]
 */
export function sampleOfTable(table: readonly (readonly number[])[]): Sample {
  return { counts: countTable(table), tiesX: rowTotals(table), tiesY: columnTotals(table) };
}

/**
 * Leaves out every pair in which x or y is missing (NaN): listwise deletion, counted.
 * @example completePairs({ x: [1, NaN], y: [1, 2] }).missing // → 1
 */
export function completePairs({ x, y }: Pairs): {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly missing: number;
} {
  if (x.length !== y.length) throw new InputError('unequal-lengths', [x.length, y.length]);
  const keptX = new Float64Array(x.length);
  const keptY = new Float64Array(x.length);
  let kept = 0;
  for (let i = 0; i < x.length; i += 1) {
    const xi = x[i] as number;
    const yi = y[i] as number;
    if (xi !== xi || yi !== yi) continue;
    keptX[kept] = xi;
    keptY[kept] = yi;
    kept += 1;
  }
  return { x: keptX.subarray(0, kept), y: keptY.subarray(0, kept), missing: x.length - kept };
}

/**
 * Counts the pairs of raw observations by kind.
 *
 * Three roads, one answer: whole numbers 0 … 63 are counted into a table in one pass; up to 48 observations every
 * pair is compared; otherwise Knight's algorithm (1966): order by x and within x by y, then D is the number of
 * exchanges that a merge sort by y needs. O(n log n). Infinity is an ordinary, largest value; −0 equals 0.
 *
 * @throws InputError `unequal-lengths`, `not-a-number` (remove missing values first: {@link completePairs}),
 *   `too-large` above 2^26 pairs
 * @example countPairs({ x: [0, 0, 1], y: [1, 2, 2] }).counts.s // → 1
 */
export const countPairs = (pairs: Pairs): Sample => withoutSorting(pairs) ?? finish(knight(pairs));

/** The same step by step: it pauses between the passes of Knight's algorithm (each `yield` is the share done). */
export function* countPairsSteps(pairs: Pairs): Generator<number, Sample> {
  return withoutSorting(pairs) ?? (yield* knight(pairs));
}

/** The two quick roads, or undefined where neither serves. */
function withoutSorting({ x, y }: Pairs): Sample | undefined {
  const n = x.length;
  if (n !== y.length) throw new InputError('unequal-lengths', [n, y.length]);
  if (n > MOST_PAIRS) throw new InputError('too-large', [n]);
  return countCodes(x, y) ?? (n <= SMALL ? compareAll(x, y) : undefined);
}

/** Two tables that neighbouring observations are counted into in turn, so that no count waits for the one before. */
const cells = new Int32Array(2 * CODES * CODES);

/** The table road, or undefined as soon as a value is not a whole number from 0 to 63. */
function countCodes(x: ArrayLike<number>, y: ArrayLike<number>): Sample | undefined {
  const n = x.length;
  const second = CODES * CODES;
  if (n === 0 || !isCode(x[0] as number) || !isCode(y[0] as number)) return undefined;
  let usedX = 0; // bits of all codes of x together: at least as large as the largest
  let usedY = 0;
  let i = 0;
  for (; i + 1 < n; i += 2) {
    const xi = x[i] as number;
    const yi = y[i] as number;
    const xj = x[i + 1] as number;
    const yj = y[i + 1] as number;
    const codeX = xi & (CODES - 1);
    const codeY = yi & (CODES - 1);
    const nextX = xj & (CODES - 1);
    const nextY = yj & (CODES - 1);
    if (codeX !== xi || codeY !== yi || nextX !== xj || nextY !== yj) break;
    usedX |= codeX | nextX;
    usedY |= codeY | nextY;
    const cell = codeX * CODES + codeY;
    cells[cell] = (cells[cell] as number) + 1;
    const next = second + nextX * CODES + nextY;
    cells[next] = (cells[next] as number) + 1;
  }
  const complete = i >= n - 1 && (i === n || (isCode(x[i] as number) && isCode(y[i] as number)));
  if (complete && i < n) {
    const cell = (x[i] as number) * CODES + (y[i] as number);
    cells[cell] = (cells[cell] as number) + 1;
    usedX |= x[i] as number;
    usedY |= y[i] as number;
  }
  const table: number[][] = [];
  for (let row = 0; row <= usedX; row += 1) {
    const counts: number[] = [];
    for (let at = row * CODES; at <= row * CODES + usedY; at += 1) {
      counts.push((cells[at] as number) + (cells[second + at] as number));
      cells[at] = 0;
      cells[second + at] = 0;
    }
    table.push(counts);
  }
  return complete ? sampleOfTable(table) : undefined;
}

const isCode = (value: number): boolean => (value & (CODES - 1)) === value;

function compareAll(x: ArrayLike<number>, y: ArrayLike<number>): Sample {
  const n = x.length;
  assertNoMissing(x, y);
  let concordant = 0;
  let discordant = 0;
  let tiedX = 0;
  let tiedY = 0;
  let tiedBoth = 0;
  for (let i = 1; i < n; i += 1) {
    const xi = x[i] as number;
    const yi = y[i] as number;
    for (let j = 0; j < i; j += 1) {
      const xj = x[j] as number;
      const yj = y[j] as number;
      const sameX = xi === xj;
      const sameY = yi === yj;
      if (sameX) tiedX += 1;
      if (sameY) tiedY += 1;
      if (sameX && sameY) tiedBoth += 1;
      else if (!sameX && !sameY) {
        if (xi < xj === yi < yj) concordant += 1;
        else discordant += 1;
      }
    }
  }
  return {
    counts: {
      n,
      pairs: choose2(n),
      concordant,
      discordant,
      s: concordant - discordant,
      tiedX,
      tiedY,
      tiedBoth,
    },
    tiesX: tiedX === 0 ? [] : tieSizes(rankingOf(x)),
    tiesY: tiedY === 0 ? [] : tieSizes(rankingOf(y)),
  };
}

function assertNoMissing(x: ArrayLike<number>, y: ArrayLike<number>): void {
  for (let i = 0; i < x.length; i += 1) {
    if (Number.isNaN(x[i]) || Number.isNaN(y[i])) throw new InputError('not-a-number', [i]);
  }
}

/** Shares of the work after which the two sorts and the gathering are done. */
const DONE = { y: 0.25, x: 0.5, gathered: 0.6 } as const;

/** Values that are gathered between two pauses. */
const BETWEEN_PAUSES = 1 << 17;

function* knight({ x, y }: Pairs): Generator<number, Sample> {
  assertNoMissing(x, y);
  const n = x.length;
  if (n > BETWEEN_PAUSES) yield 0;
  const rankingY = yield* within(0, DONE.y, rankingSteps(y));
  const ranksY = yield* within(DONE.y, DONE.y, denseRanksSteps(rankingY));
  if (n > BETWEEN_PAUSES) yield DONE.y;
  const tiesY = tieSizes(rankingY);
  const { order, begins } = yield* within(DONE.y, DONE.x, rankingSteps(x));

  const sortedY = new Int32Array(n);
  for (let begin = 0; begin < n; begin += BETWEEN_PAUSES) {
    if (begin > 0) yield DONE.x;
    const end = Math.min(n, begin + BETWEEN_PAUSES);
    for (let k = begin; k < end; k += 1) sortedY[k] = ranksY[order[k] as number] as number;
  }
  if (n > BETWEEN_PAUSES) yield DONE.x;
  const tiesX: number[] = [];
  let tiedX = 0;
  let tiedBoth = 0;
  for (let group = 0; group + 1 < begins.length; group += 1) {
    const begin = begins[group] as number;
    const end = begins[group + 1] as number;
    if (end - begin < 2) continue;
    // The same x: put in order of y, so that these pairs are no exchanges.
    tiesX.push(end - begin);
    tiedX += choose2(end - begin);
    tiedBoth += tiedWithin(sortedY.subarray(begin, end).sort());
  }

  if (n > BETWEEN_PAUSES) yield DONE.gathered;
  const pairs = choose2(n);
  const tiedY = tiesY.reduce((total, size) => total + choose2(size), 0);
  const discordant = yield* within(DONE.gathered, 1, inversionSteps(sortedY));
  const concordant = pairs - tiedX - tiedY + tiedBoth - discordant;
  return {
    counts: { n, pairs, concordant, discordant, s: concordant - discordant, tiedX, tiedY, tiedBoth },
    tiesX,
    tiesY,
  };
}

/** Pairs of equal values in an ascending list. */
function tiedWithin(ascending: Int32Array): number {
  let tied = 0;
  let run = 1;
  for (let k = 1; k < ascending.length; k += 1) {
    if (ascending[k] === ascending[k - 1]) run += 1;
    else {
      tied += choose2(run);
      run = 1;
    }
  }
  return tied + choose2(run);
}

/** Runs a part of the work whose own share 0 … 1 counts as the share from `begin` to `end`. */
function* within<Value>(
  begin: number,
  end: number,
  steps: Generator<number, Value>,
): Generator<number, Value> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    yield begin + (end - begin) * value;
  }
}
