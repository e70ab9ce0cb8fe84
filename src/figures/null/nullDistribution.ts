import { ticks } from 'd3-array';
import { normalDensity } from '#engines/kit/normal.ts';
import type { NullDistribution } from '#engines/statistics/index.ts';

/** A column of the drawing: all attainable S in [from, to). */
export interface Column {
  readonly from: number;
  readonly to: number;
  readonly probability: number;
}

/** Most spikes that are drawn one by one. */
const MOST_SPIKES = 400;

/** What the drawing of a null distribution needs, all in units of S and probability. */
export interface Picture {
  readonly low: number;
  readonly high: number;
  readonly columns: readonly Column[];
  /** Usual width of a column, in S. */
  readonly width: number;
  /** One spike for each attainable S; empty where there would be too many. */
  readonly spikes: readonly { readonly s: number; readonly probability: number }[];
  readonly tallest: number;
  readonly ticks: readonly number[];
  /** The normal curve with the same variance, scaled to the width of the columns. */
  readonly curve: readonly { readonly s: number; readonly height: number }[];
}

/** About this many columns span the range of S; where it reaches far out, more, none wider than this many SD. */
const COLUMNS = 15;
const WIDEST = 0.6;

/** Beyond this many standard deviations of S there is nothing to see. */
const REACH = 4.5;

/**
 * Groups a distribution for drawing.
 * @param variance of S under the null hypothesis
 * @param observed S that has to be in the picture, on both sides
 */
export function pictureOf(whole: NullDistribution, variance: number, observed = 0): Picture {
  const sd = Math.sqrt(variance);
  const { support, probability } = within(whole, Math.max(REACH * sd, Math.abs(observed)));
  const low = support[0] ?? 0;
  const high = support[support.length - 1] ?? 0;
  const reach = Math.max(Math.abs(low), Math.abs(high), 1);
  const edges = clusterEdges(support) ?? evenEdges(support, reach, WIDEST * sd);
  const columns: Column[] = edges
    .slice(0, -1)
    .map((from, k) => ({ from, to: edges[k + 1] as number, probability: 0 }));
  const sums = columns.map(() => 0);
  let column = 0;
  for (let k = 0; k < support.length; k += 1) {
    while (column < columns.length - 1 && (support[k] as number) >= (columns[column] as Column).to)
      column += 1;
    sums[column] = (sums[column] as number) + (probability[k] as number);
  }
  const filled = columns.map((one, k) => ({ ...one, probability: sums[k] as number }));
  const spikes =
    support.length <= MOST_SPIKES
      ? Array.from(support, (s, k) => ({ s, probability: probability[k] as number }))
      : [];
  const first = edges[0] as number;
  const last = edges.at(-1) as number;
  const edge = Math.max(-first, last, reach * 1.04, Math.abs(observed) * 1.04);
  const width = (last - first) / columns.length;
  const curve = Array.from({ length: 81 }, (_, k) => {
    const s = -edge + (2 * edge * k) / 80;
    return { s, height: sd === 0 ? 0 : (normalDensity(s / sd) / sd) * width };
  });
  const tallest = Math.max(
    ...filled.map((one) => heightOf(one, width)),
    ...curve.map((point) => point.height),
  );
  return {
    low: -edge,
    high: edge,
    columns: filled,
    width,
    spikes,
    tallest,
    ticks: ticks(-edge, edge, 7),
    curve,
  };
}

/** The part of a distribution from −most to most. */
function within({ support, probability }: NullDistribution, most: number): NullDistribution {
  const inside = (s: number): boolean => Math.abs(s) <= most;
  if (support.every(inside)) return { support, probability };
  return {
    support: support.filter(inside),
    probability: probability.filter((_, k) => inside(support[k] as number)),
  };
}

/** What stands in where nothing exact is known: the normal curve itself, cut into values of S. */
export function normalStandIn(variance: number): NullDistribution {
  const sd = Math.sqrt(variance) || 1;
  const at = Array.from({ length: 91 }, (_, k) => ((k - 45) / 10) * sd);
  const heights = at.map((s) => normalDensity(s / sd));
  const total = heights.reduce((sum, height) => sum + height, 0);
  return { support: Float64Array.from(at), probability: Float64Array.from(heights, (h) => h / total) };
}

/** Height of a column whose area is its probability, on the scale of a column of the usual width. */
export const heightOf = (column: Column, width: number): number =>
  (column.probability * width) / (column.to - column.from);

/** Fewest and most columns that clusters may make. */
const FEWEST = 6;
const MOST = 30;
/** A column wider than this many usual ones is no cluster: it is all that lies between the gaps of the tails. */
const UNEVEN = 2;

/**
 * Tied data put S into clusters with gaps between them; a column for each cluster shows that, an arbitrary grid
 * hides it. Undefined where S is spread evenly.
 */
function clusterEdges(support: Float64Array): number[] | undefined {
  if (support.length < FEWEST) return undefined;
  let widest = 0;
  for (let k = 1; k < support.length; k += 1)
    widest = Math.max(widest, (support[k] as number) - (support[k - 1] as number));
  const middles: number[] = [];
  for (let k = 1; k < support.length; k += 1) {
    const gap = (support[k] as number) - (support[k - 1] as number);
    if (gap > widest / 2.5) middles.push(((support[k] as number) + (support[k - 1] as number)) / 2);
  }
  if (middles.length + 1 < FEWEST || middles.length + 1 > MOST) return undefined;
  const step = ((middles.at(-1) as number) - (middles[0] as number)) / (middles.length - 1);
  const widths = middles.slice(1).map((middle, k) => middle - (middles[k] as number));
  if (Math.max(...widths) > UNEVEN * step) return undefined;
  return [(middles[0] as number) - step, ...middles, (middles.at(-1) as number) + step];
}

/** Columns of one width, a multiple of the lattice on which S lies, with one of them centred on 0. */
function evenEdges(support: Float64Array, reach: number, most: number): number[] {
  let step = 0;
  for (let k = 1; k < support.length; k += 1)
    step = gcd(step, Math.round((support[k] as number) - (support[k - 1] as number)));
  const lattice = Math.max(1, step);
  const wished = Math.min((2 * reach) / COLUMNS, most > 0 ? most : Infinity);
  const width = Math.max(lattice, Math.round(wished / lattice) * lattice);
  const half = Math.ceil(reach / width - 0.5) + 0.5;
  return Array.from({ length: 2 * half + 1 }, (_, k) => (k - half) * width);
}

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));
