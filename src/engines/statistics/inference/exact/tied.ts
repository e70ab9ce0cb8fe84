import { MOST_BETWEEN_PAUSES } from '../../../kit/steps.ts';
import { fromHistogram, type NullDistribution } from './distribution.ts';

/*
 * Exact conditional distribution of S for a table with given margins, by dynamic programming over the columns
 * (facts/statistics.md §5). The state is how far each row is filled; its value is the histogram of S so far.
 * Given the fill, a column is filled from what is left in the rows as in drawing without replacement
 * (multivariate hypergeometric), so probabilities are carried, not counts: nothing overflows.
 */

/** Rows are the margin with fewer states; the row with most members needs no digit. */
export function oriented(
  rows: readonly number[],
  columns: readonly number[],
): { readonly rowTotals: number[]; readonly columnTotals: number[] } {
  const a = rows.filter((size) => size > 0);
  const b = columns.filter((size) => size > 0);
  const statesOf = (sizes: readonly number[]): number =>
    sizes.reduce((total, size) => total * (size + 1), 1) / (Math.max(...sizes) + 1);
  return statesOf(a) <= statesOf(b) ? { rowTotals: a, columnTotals: b } : { rowTotals: b, columnTotals: a };
}

interface Layer {
  /** Mixed-radix code of the fill of all rows but the free one → histogram of S. */
  readonly histograms: Map<number, Histogram>;
  /** Observations placed so far. */
  readonly filled: number;
}

/** One way to fill a column: the state it leads to, what it adds to S, and its probability. */
interface Filling {
  readonly target: number;
  readonly shift: number;
  readonly weight: number;
}

interface Histogram {
  readonly lowest: number;
  readonly values: Float64Array;
}

/**
 * The distribution step by step; every `yield` gives the share of the work done, 0 … 1.
 * S of a table equals S of its transpose, so the cheaper orientation is used.
 */
export function* tiedDistributionSteps(
  rows: readonly number[],
  columns: readonly number[],
): Generator<number, NullDistribution> {
  const { rowTotals, columnTotals } = oriented(rows, columns);
  const width = rowTotals.length;
  const radix = rowTotals.map((size) => size + 1);
  // The row whose fill follows from the others: the largest one saves most states.
  const free = rowTotals.indexOf(Math.max(...rowTotals));
  const place = new Array<number>(width).fill(0);
  let product = 1;
  for (let i = 0; i < width; i += 1) {
    if (i === free) continue;
    place[i] = product;
    product *= radix[i] ?? 1;
  }

  const n = rowTotals.reduce((total, size) => total + size, 0);
  let layer: Layer = {
    filled: 0,
    histograms: new Map([[0, { lowest: 0, values: Float64Array.of(1) }]]),
  };
  const fill = new Array<number>(width).fill(0);
  const scratch = rowTotals.map((size) => new Float64Array(size + 1));
  for (let column = 0; column < columnTotals.length; column += 1) {
    const size = columnTotals[column] ?? 0;
    const next = new Map<number, Histogram>();
    const bounds = boundsOfNextLayer(layer, size);
    let done = 0;
    let work = 0;
    for (const [code, histogram] of layer.histograms) {
      decode(code, layer.filled, fill);
      const ways = fillings(fill, size, n - layer.filled, code);
      for (let from = 0; from < ways.length;) {
        const count = Math.min(ways.length - from, batchSize(histogram));
        addAll(ways, from, from + count, histogram, next, bounds);
        from += count;
        work += count * workOf(histogram);
        if (work < MOST_BETWEEN_PAUSES) continue;
        work = 0;
        yield (column + done / layer.histograms.size) / columnTotals.length;
      }
      done += 1;
    }
    for (const [code, histogram] of next) {
      next.set(code, trimmed(histogram));
      work += histogram.values.length;
      if (work < MOST_BETWEEN_PAUSES) continue;
      work = 0;
      yield (column + 1) / columnTotals.length;
    }
    layer = { filled: layer.filled + size, histograms: next };
  }
  const last = layer.histograms.values().next().value as Histogram;
  return fromHistogram(last.lowest, last.values);

  function decode(code: number, filled: number, into: number[]): void {
    let rest = filled;
    for (let i = 0; i < width; i += 1) {
      if (i === free) continue;
      const digit = Math.floor(code / (place[i] ?? 1)) % (radix[i] ?? 1);
      into[i] = digit;
      rest -= digit;
    }
    into[free] = rest;
  }

  /** S of the next layer lies in this range for every state. */
  function boundsOfNextLayer(current: Layer, size: number): { lowest: number; length: number } {
    let lowest = Infinity;
    let highest = -Infinity;
    for (const histogram of current.histograms.values()) {
      lowest = Math.min(lowest, histogram.lowest);
      highest = Math.max(highest, histogram.lowest + histogram.values.length - 1);
    }
    const reach = size * current.filled;
    return { lowest: lowest - reach, length: highest - lowest + 2 * reach + 1 };
  }

  /** Every way to fill one column from the state `filled`, with its probability. */
  function fillings(filled: readonly number[], size: number, left: number, code: number): Filling[] {
    const ways: Filling[] = [];
    // Placing one member of row i beside the filled rows adds (filled above) − (filled below) to S.
    const gain = filled.map((_, i) => {
      let g = 0;
      for (let k = 0; k < width; k += 1) if (k !== i) g += (k < i ? 1 : -1) * (filled[k] ?? 0);
      return g;
    });
    fillRow(0, size, left, 1, 0, code);
    return ways;

    function fillRow(
      i: number,
      remaining: number,
      pool: number,
      probability: number,
      shift: number,
      target: number,
    ): void {
      if (i === width - 1) {
        // The last row takes what remains: given the others, this is certain.
        ways.push({
          target: target + remaining * (place[i] ?? 0),
          shift: shift + remaining * (gain[i] ?? 0),
          weight: probability,
        });
        return;
      }
      const available = (rowTotals[i] ?? 0) - (filled[i] ?? 0);
      const others = pool - available;
      const fewest = Math.max(0, remaining - others);
      const most = Math.min(available, remaining);
      const chance = scratch[i] as Float64Array;
      hypergeometric(available, others, remaining, chance);
      for (let take = fewest; take <= most; take += 1) {
        const p = probability * (chance[take - fewest] as number);
        if (p === 0) continue;
        fillRow(
          i + 1,
          remaining - take,
          others,
          p,
          shift + take * (gain[i] ?? 0),
          target + take * (place[i] ?? 0),
        );
      }
    }
  }
}

/** Finding a way to fill a column and its state costs about as much as so many multiply-and-adds. */
export const WORK_OF_A_WAY = 100;

/** Work of adding a histogram once. */
const workOf = (histogram: Histogram): number => WORK_OF_A_WAY + histogram.values.length;

/** How many ways to fill a column fit between two pauses. */
const batchSize = (histogram: Histogram): number =>
  Math.max(1, Math.floor(MOST_BETWEEN_PAUSES / workOf(histogram)));

function addAll(
  ways: readonly Filling[],
  from: number,
  to: number,
  histogram: Histogram,
  next: Map<number, Histogram>,
  bounds: { readonly lowest: number; readonly length: number },
): void {
  for (let k = from; k < to; k += 1) {
    const { target, shift, weight } = ways[k] as Filling;
    addShifted(next, target, histogram, shift, weight, bounds);
  }
}

function addShifted(
  next: Map<number, Histogram>,
  target: number,
  source: Histogram,
  shift: number,
  weight: number,
  bounds: { readonly lowest: number; readonly length: number },
): void {
  let into = next.get(target);
  if (!into) {
    into = { lowest: bounds.lowest, values: new Float64Array(bounds.length) };
    next.set(target, into);
  }
  const offset = source.lowest + shift - into.lowest;
  const { values } = into;
  const from = source.values;
  for (let k = 0; k < from.length; k += 1)
    values[k + offset] = (values[k + offset] as number) + weight * (from[k] as number);
}

/**
 * Probabilities of taking fewest, fewest + 1, … marked ones when `draws` are drawn from `available` marked and
 * `others` unmarked. Built outwards from the most likely number by ratios and then divided by their sum, so that
 * nothing underflows that matters.
 */
function hypergeometric(available: number, others: number, draws: number, into: Float64Array): void {
  const fewest = Math.max(0, draws - others);
  const most = Math.min(available, draws);
  const mode = Math.min(
    most,
    Math.max(fewest, Math.floor(((draws + 1) * (available + 1)) / (available + others + 2))),
  );
  into[mode - fewest] = 1;
  let total = 1;
  let p = 1;
  for (let take = mode; take < most; take += 1) {
    p *= ((available - take) * (draws - take)) / ((take + 1) * (others - draws + take + 1));
    into[take + 1 - fewest] = p;
    total += p;
  }
  p = 1;
  for (let take = mode; take > fewest; take -= 1) {
    p *= (take * (others - draws + take)) / ((available - take + 1) * (draws - take + 1));
    into[take - 1 - fewest] = p;
    total += p;
  }
  for (let k = 0; k <= most - fewest; k += 1) into[k] = (into[k] as number) / total;
}

/** The part of a histogram between its first and its last positive entry. */
function trimmed({ lowest, values }: Histogram): Histogram {
  let first = 0;
  while (values[first] === 0) first += 1;
  let last = values.length - 1;
  while (values[last] === 0) last -= 1;
  return { lowest: lowest + first, values: values.subarray(first, last + 1) };
}
