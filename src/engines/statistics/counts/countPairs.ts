import { InputError } from '../errors.ts';
import { finish } from '../../kit/steps.ts';
import { argsortSteps, denseRanks } from './argsort.ts';
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

/** The sample of a cross-table. @throws InputError as {@link countTable} */
export function sampleOfTable(table: readonly (readonly number[])[]): Sample {
  return { counts: countTable(table), tiesX: rowTotals(table), tiesY: columnTotals(table) };
}

/** Leaves out every pair in which x or y is missing (NaN): listwise deletion, counted. */
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
 * @example countPairs({ x: [0, 0, 1], y: [1, 2, 2] }).counts.s // 1
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

/** The table road, or undefined as soon as a value is not a whole number from 0 to 63. */
function countCodes(x: ArrayLike<number>, y: ArrayLike<number>): Sample | undefined {
  const n = x.length;
  const cells = new Int32Array(CODES * CODES);
  let highestX = 0;
  let highestY = 0;
  for (let i = 0; i < n; i += 1) {
    const xi = x[i] as number;
    const yi = y[i] as number;
    const codeX = xi & (CODES - 1);
    const codeY = yi & (CODES - 1);
    if (codeX !== xi || codeY !== yi) return undefined;
    if (codeX > highestX) highestX = codeX;
    if (codeY > highestY) highestY = codeY;
    cells[codeX * CODES + codeY] = (cells[codeX * CODES + codeY] as number) + 1;
  }
  const table: number[][] = [];
  for (let i = 0; i <= highestX; i += 1)
    table.push(Array.from(cells.subarray(i * CODES, i * CODES + highestY + 1)));
  return sampleOfTable(table);
}

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
    tiesX: tieSizes(x),
    tiesY: tieSizes(y),
  };
}

/** Sizes of groups of equal values in a short list. */
function tieSizes(values: ArrayLike<number>): number[] {
  const sizes = new Map<number, number>();
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i] as number;
    sizes.set(value, (sizes.get(value) ?? 0) + 1);
  }
  return [...sizes.values()];
}

function assertNoMissing(x: ArrayLike<number>, y: ArrayLike<number>): void {
  for (let i = 0; i < x.length; i += 1) {
    if (Number.isNaN(x[i]) || Number.isNaN(y[i])) throw new InputError('not-a-number', [i]);
  }
}

function* knight({ x, y }: Pairs): Generator<number, Sample> {
  assertNoMissing(x, y);
  const n = x.length;
  const orderY = yield* argsortSteps(y);
  const { ranks: ranksY, tieSizes: tiesY } = denseRanks(y, orderY);
  yield 0.4;
  const order = yield* argsortSteps(x, orderY);
  yield 0.7;

  const sortedY = new Int32Array(n);
  const tiesX: number[] = [];
  let tiedX = 0;
  let tiedBoth = 0;
  let runX = 1;
  let runBoth = 1;
  let previous = order[0] as number;
  sortedY[0] = ranksY[previous] as number;
  for (let k = 1; k < n; k += 1) {
    const current = order[k] as number;
    const rank = ranksY[current] as number;
    sortedY[k] = rank;
    if (x[current] === x[previous]) {
      runX += 1;
      if (rank === ranksY[previous]) runBoth += 1;
      else {
        tiedBoth += choose2(runBoth);
        runBoth = 1;
      }
    } else {
      if (runX > 1) tiesX.push(runX);
      tiedX += choose2(runX);
      tiedBoth += choose2(runBoth);
      runX = 1;
      runBoth = 1;
    }
    previous = current;
  }
  if (runX > 1) tiesX.push(runX);
  tiedX += choose2(runX);
  tiedBoth += choose2(runBoth);

  const pairs = choose2(n);
  const tiedY = tiesY.reduce((total, size) => total + choose2(size), 0);
  yield 0.75;
  const discordant = yield* inversionSteps(sortedY);
  const concordant = pairs - tiedX - tiedY + tiedBoth - discordant;
  return {
    counts: { n, pairs, concordant, discordant, s: concordant - discordant, tiedX, tiedY, tiedBoth },
    tiesX,
    tiesY,
  };
}
