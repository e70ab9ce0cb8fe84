import { finish } from '../../kit/steps.ts';

/*
 * Radix sort of doubles by their bits. Least significant digit first, six digits (11, 11, 10 bits of each half),
 * all histograms in one pass, digits that are the same everywhere are skipped. Stable, O(n).
 */
const DIGIT_BITS = 11;
const BUCKETS = 1 << DIGIT_BITS;
const DIGITS = 6;

/** Turns the bits of a double into two unsigned halves whose order as integers is the order of the doubles. */
function sortableBits(values: ArrayLike<number>): { low: Uint32Array; high: Uint32Array } {
  const n = values.length;
  const low = new Uint32Array(n);
  const high = new Uint32Array(n);
  const one = new Float64Array(1);
  const halves = new Uint32Array(one.buffer);
  for (let i = 0; i < n; i += 1) {
    one[0] = (values[i] as number) + 0; // −0 + 0 is 0: they are one value
    const h = halves[1] as number;
    const flip = h >> 31; // all ones for negative numbers
    low[i] = (halves[0] as number) ^ flip;
    high[i] = h ^ (flip | 0x80000000);
  }
  return { low, high };
}

const digitOf = (low: number, high: number, digit: number): number => {
  const half = digit < 3 ? low : high;
  return (half >>> ((digit % 3) * DIGIT_BITS)) & (BUCKETS - 1);
};

/**
 * The indices of `values` in ascending order of value.
 * @param start an order to begin from; equal values keep it (so sorting by y, then by x, gives x then y).
 */
export const argsort = (values: ArrayLike<number>, start?: Uint32Array): Uint32Array =>
  finish(argsortSteps(values, start));

/** The same step by step, with a pause after every pass. */
export function* argsortSteps(
  values: ArrayLike<number>,
  start?: Uint32Array,
): Generator<number, Uint32Array> {
  const n = values.length;
  const { low, high } = sortableBits(values);
  const histograms = new Uint32Array(DIGITS * BUCKETS);
  for (let i = 0; i < n; i += 1) {
    const l = low[i] as number;
    const h = high[i] as number;
    for (let digit = 0; digit < DIGITS; digit += 1) {
      const bucket = digit * BUCKETS + digitOf(l, h, digit);
      histograms[bucket] = (histograms[bucket] as number) + 1;
    }
  }
  let from = start ? start.slice() : Uint32Array.from({ length: n }, (_, i) => i);
  let into = new Uint32Array(n);
  for (let digit = 0; digit < DIGITS; digit += 1) {
    const histogram = histograms.subarray(digit * BUCKETS, (digit + 1) * BUCKETS);
    if (n > 0 && histogram[digitOf(low[0] as number, high[0] as number, digit)] === n) continue;
    let position = 0;
    for (let bucket = 0; bucket < BUCKETS; bucket += 1) {
      const size = histogram[bucket] as number;
      histogram[bucket] = position;
      position += size;
    }
    const half = digit < 3 ? low : high;
    const shift = (digit % 3) * DIGIT_BITS;
    for (let k = 0; k < n; k += 1) {
      const index = from[k] as number;
      const bucket = ((half[index] as number) >>> shift) & (BUCKETS - 1);
      const target = histogram[bucket] as number;
      into[target] = index;
      histogram[bucket] = target + 1;
    }
    [from, into] = [into, from];
    yield (digit + 1) / DIGITS;
  }
  return from;
}

/** Ranks 0, 1, 2 … with equal ranks for equal values, and the sizes of the groups of two or more. */
export function denseRanks(
  values: ArrayLike<number>,
  order: Uint32Array,
): { readonly ranks: Int32Array; readonly levels: number; readonly tieSizes: number[] } {
  const n = values.length;
  const ranks = new Int32Array(n);
  const tieSizes: number[] = [];
  let rank = 0;
  let run = 1;
  for (let k = 1; k < n; k += 1) {
    const current = order[k] as number;
    if (values[current] === values[order[k - 1] as number]) run += 1;
    else {
      if (run > 1) tieSizes.push(run);
      run = 1;
      rank += 1;
    }
    ranks[current] = rank;
  }
  if (run > 1) tieSizes.push(run);
  return { ranks, levels: n === 0 ? 0 : rank + 1, tieSizes };
}

/** Sizes of the groups of equal values, in ascending order of value, groups of one included. */
export function orderedGroupSizes(values: ArrayLike<number>): number[] {
  const order = argsort(values);
  const sizes: number[] = [];
  for (let begin = 0; begin < order.length;) {
    const value = values[order[begin] as number];
    let end = begin + 1;
    while (end < order.length && values[order[end] as number] === value) end += 1;
    sizes.push(end - begin);
    begin = end;
  }
  return sizes;
}
