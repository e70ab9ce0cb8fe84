import { clamp } from '../../kit/clamp.ts';
import { none, ok } from '../../kit/result.ts';
import { rankingOf } from '../counts/argsort.ts';
import type { Pairs } from '../counts/countPairs.ts';
import { assertTable, marginsOf, type Table } from '../counts/table.ts';
import type { Coefficient } from './kendall.ts';

/*
 * Spearman's rho: Pearson's correlation of mid-ranks (tied values share the mean of their ranks).
 * Ranks are doubled and centred on n + 1, which keeps them whole numbers.
 */

/** Doubled, centred mid-rank of each of a list of groups in ascending order. */
function groupScores(sizes: readonly number[], n: number): number[] {
  let below = 0;
  return sizes.map((size) => {
    const score = 2 * below + size - n;
    below += size;
    return score;
  });
}

/**
 * Spearman's rho of a cross-table.
 * @throws InputError as {@link assertTable}
 * @example spearmanOfTable([[7, 4, 0], [0, 8, 6]]).value // → 0.737199
 */
export function spearmanOfTable(table: Table): Coefficient {
  assertTable(table);
  const { rows, columns, n } = marginsOf(table);
  if (n < 2) return none('too-few');
  const scoreX = groupScores(rows, n);
  const scoreY = groupScores(columns, n);
  const square = (scores: number[], sizes: readonly number[]): number =>
    scores.reduce((total, score, i) => total + score * score * (sizes[i] ?? 0), 0);
  const squareX = square(scoreX, rows);
  const squareY = square(scoreY, columns);
  if (squareX === 0) return none('one-level-x');
  if (squareY === 0) return none('one-level-y');
  let product = 0;
  table.forEach((row, i) =>
    row.forEach((count, j) => {
      product += count * (scoreX[i] ?? 0) * (scoreY[j] ?? 0);
    }),
  );
  return ok(clamp(product / Math.sqrt(squareX) / Math.sqrt(squareY), -1, 1));
}

/** Doubled, centred mid-ranks of raw values. */
function midRanks(values: ArrayLike<number>): Float64Array {
  const n = values.length;
  const { order, begins } = rankingOf(values);
  const ranks = new Float64Array(n);
  for (let group = 0; group + 1 < begins.length; group += 1) {
    const begin = begins[group] as number;
    const end = begins[group + 1] as number;
    for (let k = begin; k < end; k += 1) ranks[order[k] as number] = begin + end - n;
  }
  return ranks;
}

/**
 * Spearman's rho of raw pairs without missing values, O(n).
 * @example spearmanOfPairs({ x: [1, 2, 3], y: [1, 2, 2] }).value // → 0.8660254
 */
export function spearmanOfPairs({ x, y }: Pairs): Coefficient {
  const n = x.length;
  if (n < 2) return none('too-few');
  const rankX = midRanks(x);
  const rankY = midRanks(y);
  let product = 0;
  let squareX = 0;
  let squareY = 0;
  for (let i = 0; i < n; i += 1) {
    const a = rankX[i] as number;
    const b = rankY[i] as number;
    product += a * b;
    squareX += a * a;
    squareY += b * b;
  }
  if (squareX === 0) return none('one-level-x');
  if (squareY === 0) return none('one-level-y');
  return ok(clamp(product / Math.sqrt(squareX) / Math.sqrt(squareY), -1, 1));
}
