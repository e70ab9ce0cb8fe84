import { finish } from '../../kit/steps.ts';

/** Above this many values one pass is worth a pause. */
const MANY = 20_000;

/**
 * Number of pairs i < j with values[i] > values[j]: what a bottom-up merge sort has to exchange. Equal values do
 * not count. O(n log n). The array is used as scratch space and is not in its old order afterwards.
 *
 * Two runs of equal length are merged from both ends at once: neither end can run out before half of the result
 * stands, so no bound is checked, and the two chains of comparisons do not wait for each other. Comparisons are
 * arithmetic, without a branch to mispredict.
 * @param values at least −2^30 and below 2^30, so that differences fit 32 bits; ranks do
 * @example countInversions(Int32Array.of(3, 1, 2, 2)) // → 3
 */
export const countInversions = (values: Int32Array): number => finish(inversionSteps(values));

/** The same step by step, with a pause after every pass over many values. */
export function* inversionSteps(values: Int32Array): Generator<number, number> {
  const n = values.length;
  const passes = Math.ceil(Math.log2(n));
  let from = values;
  let into: Int32Array = new Int32Array(n);
  let inversions = 0;
  for (let pass = 0, width = 1; width < n; pass += 1, width *= 2) {
    inversions += mergePass(from, into, width);
    [from, into] = [into, from];
    if (n > MANY) yield (pass + 1) / passes;
  }
  return inversions;
}

/** Merges all neighbouring runs of `width`. */
function mergePass(from: Int32Array, into: Int32Array, width: number): number {
  if (width === 1) return sortPairs(from, into);
  const n = from.length;
  let inversions = 0;
  let begin = 0;
  for (; begin + 2 * width <= n; begin += 2 * width) inversions += mergeEqual(from, into, begin, width);
  if (begin < n) inversions += mergeRest(from, into, begin, Math.min(begin + width, n), n);
  return inversions;
}

/** The first pass: neighbours two by two. */
function sortPairs(from: Int32Array, into: Int32Array): number {
  const n = from.length;
  let inversions = 0;
  let k = 0;
  for (; k + 1 < n; k += 2) {
    const a = from[k] as number;
    const b = from[k + 1] as number;
    const exchanged = (b - a) >>> 31;
    const difference = (a ^ b) & -exchanged;
    into[k] = a ^ difference;
    into[k + 1] = b ^ difference;
    inversions += exchanged;
  }
  if (k < n) into[k] = from[k] as number;
  return inversions;
}

/** Merges from[begin … begin + width) with the run of the same length after it. */
function mergeEqual(from: Int32Array, into: Int32Array, begin: number, width: number): number {
  const middle = begin + width;
  let left = begin;
  let right = middle;
  let lastLeft = middle - 1;
  let lastRight = middle + width - 1;
  let back = lastRight;
  let inversions = 0;
  for (let front = begin; front < middle; front += 1) {
    const a = from[left] as number;
    const b = from[right] as number;
    const fromRight = (b - a) >>> 31; // 1 if b < a
    into[front] = a ^ ((a ^ b) & -fromRight);
    inversions += (middle - left) & -fromRight; // all of the left run that is still there is larger than b
    right += fromRight;
    left += 1 - fromRight;

    const c = from[lastLeft] as number;
    const d = from[lastRight] as number;
    const fromLeft = (d - c) >>> 31; // 1 if d < c
    into[back] = d ^ ((c ^ d) & -fromLeft);
    inversions += (middle - 1 - lastLeft) & (fromLeft - 1); // what the left run has given from its end is larger than d
    lastLeft -= fromLeft;
    lastRight -= 1 - fromLeft;
    back -= 1;
  }
  return inversions;
}

/** Merges two neighbouring runs of any length. */
function mergeRest(from: Int32Array, into: Int32Array, begin: number, middle: number, end: number): number {
  let left = begin;
  let right = middle;
  let inversions = 0;
  let k = begin;
  while (left < middle && right < end) {
    const a = from[left] as number;
    const b = from[right] as number;
    const fromRight = (b - a) >>> 31;
    into[k] = a ^ ((a ^ b) & -fromRight);
    inversions += (middle - left) & -fromRight;
    right += fromRight;
    left += 1 - fromRight;
    k += 1;
  }
  into.set(from.subarray(left, middle), k);
  into.set(from.subarray(right, end), k + middle - left);
  return inversions;
}
