import { finish } from '../../kit/steps.ts';

/*
 * Sorts doubles by their bits: a stable radix sort, least significant digit first, O(n). The upper half of a double
 * (sign, exponent, 20 bits of the fraction) nearly always decides, so values are sorted by it alone and the few
 * neighbours that share it are put in order by comparison. Where many different values share an upper half (large
 * numbers close together), the lower halves are sorted first.
 */

/** From this many values on, larger digits and so fewer passes pay. */
const MANY = 4096;
/** Values that are moved between two pauses: some milliseconds, even where memory is slow. */
const BETWEEN_PAUSES = 1 << 17;
/** Longest run of values with the same upper half that is put in order by insertion. */
const LONGEST_RUN = 24;

/** The values as doubles; a view where they are already, a copy otherwise. */
const asDoubles = (values: ArrayLike<number>): Float64Array =>
  values instanceof Float64Array ? values : Float64Array.from(values);

/** 32-bit halves of the doubles turned so that their order as unsigned integers is the order of the doubles. */
function sortableHalves(values: Float64Array, half: 'low' | 'high'): Uint32Array {
  const n = values.length;
  const halves = new Uint32Array(values.buffer, values.byteOffset, 2 * n);
  const keys = new Uint32Array(n);
  for (let i = 0; i < n; i += 1) {
    const low = halves[2 * i] as number;
    const high = halves[2 * i + 1] as number;
    // −0 is the value 0; all bits of a negative number are turned round, of a positive one only the sign
    const positive = high >> 31 === 0 || (high === 0x80000000 && low === 0);
    if (half === 'low') keys[i] = positive ? low : ~low;
    else keys[i] = positive ? (high & 0x7fffffff) | 0x80000000 : ~high;
  }
  return keys;
}

/**
 * Sorts `keys` and, along with them, the indices that they belong to; equal keys keep their order. Both arrays are
 * used as scratch space. Pauses within and after every pass.
 * @returns the sorted keys and indices
 */
function* radixSort(
  keys: Uint32Array,
  indices: Uint32Array,
): Generator<number, { readonly keys: Uint32Array; readonly indices: Uint32Array }> {
  const n = keys.length;
  const bits = n < MANY ? 8 : 11;
  const digits = Math.ceil(32 / bits);
  const buckets = 1 << bits;
  const mask = buckets - 1;
  const histograms = new Uint32Array(digits * buckets);
  for (let digit = 0; digit < digits; digit += 1) {
    const shift = digit * bits;
    const base = digit * buckets;
    if (n > BETWEEN_PAUSES) yield 0;
    for (let i = 0; i < n; i += 1) {
      const bucket = base + (((keys[i] as number) >>> shift) & mask);
      histograms[bucket] = (histograms[bucket] as number) + 1;
    }
  }
  let fromKeys: Uint32Array = keys;
  let fromIndices: Uint32Array = indices;
  let intoKeys: Uint32Array = new Uint32Array(n);
  let intoIndices: Uint32Array = new Uint32Array(n);
  for (let digit = 0; digit < digits; digit += 1) {
    const shift = digit * bits;
    const places = histograms.subarray(digit * buckets, (digit + 1) * buckets);
    if (n > 0 && places[((fromKeys[0] as number) >>> shift) & mask] === n) continue; // the same everywhere
    let position = 0;
    for (let bucket = 0; bucket < buckets; bucket += 1) {
      const size = places[bucket] as number;
      places[bucket] = position;
      position += size;
    }
    for (let begin = 0; begin < n; begin += BETWEEN_PAUSES) {
      if (begin > 0) yield (digit + begin / n) / digits;
      const end = Math.min(n, begin + BETWEEN_PAUSES);
      for (let k = begin; k < end; k += 1) {
        const key = fromKeys[k] as number;
        const bucket = (key >>> shift) & mask;
        const place = places[bucket] as number;
        intoKeys[place] = key;
        intoIndices[place] = fromIndices[k] as number;
        places[bucket] = place + 1;
      }
    }
    const usedKeys = fromKeys;
    const usedIndices = fromIndices;
    fromKeys = intoKeys;
    fromIndices = intoIndices;
    intoKeys = usedKeys;
    intoIndices = usedIndices;
    yield (digit + 1) / digits;
  }
  return { keys: fromKeys, indices: fromIndices };
}

const upTo = (n: number): Uint32Array => {
  const indices = new Uint32Array(n);
  for (let i = 0; i < n; i += 1) indices[i] = i;
  return indices;
};

/** Puts values that share an upper half in order. False if a run of them is too long for that. */
function* settleRuns(
  values: Float64Array,
  highs: Uint32Array,
  order: Uint32Array,
): Generator<number, boolean> {
  const n = order.length;
  for (let begin = 0, k = 1; k <= n; k += 1) {
    if (k % BETWEEN_PAUSES === 0) yield 1;
    if (k < n && highs[k] === highs[begin]) continue;
    if (k - begin > 1 && !settle(values, order, begin, k)) return false;
    begin = k;
  }
  return true;
}

function settle(values: Float64Array, order: Uint32Array, begin: number, end: number): boolean {
  if (end - begin > LONGEST_RUN) {
    const first = values[order[begin] as number] as number;
    for (let k = begin + 1; k < end; k += 1) if (values[order[k] as number] !== first) return false;
    return true;
  }
  for (let k = begin + 1; k < end; k += 1) {
    const index = order[k] as number;
    const value = values[index] as number;
    let hole = k;
    while (hole > begin && (values[order[hole - 1] as number] as number) > value) {
      order[hole] = order[hole - 1] as number;
      hole -= 1;
    }
    order[hole] = index;
  }
  return true;
}

/** Order and upper halves of the values in that order: where neighbouring halves differ the values do. */
function* sorted(
  doubles: Float64Array,
): Generator<number, { readonly order: Uint32Array; readonly highs: Uint32Array }> {
  const n = doubles.length;
  const keys = sortableHalves(doubles, 'high');
  if (n > BETWEEN_PAUSES) yield 0;
  const byHigh = yield* radixSort(keys, upTo(n));
  if (n > BETWEEN_PAUSES) yield 1;
  if (yield* settleRuns(doubles, byHigh.keys, byHigh.indices))
    return { order: byHigh.indices, highs: byHigh.keys };
  const { indices: byLow } = yield* radixSort(sortableHalves(doubles, 'low'), upTo(n));
  const highs = sortableHalves(doubles, 'high');
  const moved = new Uint32Array(n);
  for (let k = 0; k < n; k += 1) moved[k] = highs[byLow[k] as number] as number;
  const byBoth = yield* radixSort(moved, byLow);
  return { order: byBoth.indices, highs: byBoth.keys };
}

/** Values in ascending order, and the groups of equal ones. */
export interface Ranking {
  /** Indices in ascending order of value; equal values keep their order. */
  readonly order: Uint32Array;
  /** Places in `order` at which the groups of equal values begin, and n at the end. */
  readonly begins: Uint32Array;
}

/**
 * Orders values, O(n). −0 equals 0.
 * @param values without NaN
 * @example rankingOf([3, 1, 3]).order[0] // → 1
 * @example rankingOf([3, 1, 3]).begins.length // → 3
 */
export const rankingOf = (values: ArrayLike<number>): Ranking => finish(rankingSteps(values));

/** The same step by step, with a pause after every pass of the sort. */
export function* rankingSteps(values: ArrayLike<number>): Generator<number, Ranking> {
  const doubles = asDoubles(values);
  const { order, highs } = yield* sorted(doubles);
  const n = order.length;
  if (n > BETWEEN_PAUSES) yield 1;
  const begins = new Uint32Array(n + 1);
  let groups = 0;
  for (let k = 0; k < n; k += 1) {
    if (k > 0 && k % BETWEEN_PAUSES === 0) yield 1;
    const tied =
      k > 0 && highs[k] === highs[k - 1] && doubles[order[k] as number] === doubles[order[k - 1] as number];
    if (tied) continue;
    begins[groups] = k;
    groups += 1;
  }
  begins[groups] = n;
  return { order, begins: begins.subarray(0, groups + 1) };
}

/** Ranks 0, 1, 2 … by index, equal ranks for equal values. */
export const denseRanks = (ranking: Ranking): Int32Array => finish(denseRanksSteps(ranking));

/** The same step by step. */
export function* denseRanksSteps({ order, begins }: Ranking): Generator<number, Int32Array> {
  const ranks = new Int32Array(order.length);
  for (let group = 0; group + 1 < begins.length; group += 1) {
    if (group > 0 && group % BETWEEN_PAUSES === 0) yield 1;
    const end = begins[group + 1] as number;
    for (let k = begins[group] as number; k < end; k += 1) ranks[order[k] as number] = group;
  }
  return ranks;
}

/** Sizes of the groups of equal values, in ascending order of value, groups of one included. */
const groupSizes = ({ begins }: Ranking): number[] =>
  Array.from({ length: begins.length - 1 }, (_, k) => (begins[k + 1] as number) - (begins[k] as number));

/** Sizes of the groups of two or more equal values, in ascending order of value. */
export function tieSizes({ begins }: Ranking): number[] {
  const sizes: number[] = [];
  for (let k = 0; k + 1 < begins.length; k += 1) {
    const size = (begins[k + 1] as number) - (begins[k] as number);
    if (size > 1) sizes.push(size);
  }
  return sizes;
}

/**
 * Sizes of the groups of equal values, in ascending order of value, groups of one included.
 * @example orderedGroupSizes([2, 1, 2])[1] // → 2
 */
export const orderedGroupSizes = (values: ArrayLike<number>): number[] => groupSizes(rankingOf(values));
