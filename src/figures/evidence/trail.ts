import {
  levelsOf,
  multiplied,
  profilesOfTable,
  standardErrors,
  summarise,
  waldInterval,
  weakerTables,
  type Interval,
  type Table,
} from '#engines/statistics/index.ts';

/** One table of a trail, with its strength and its evidence. */
export interface TrailPoint {
  readonly table: Table;
  readonly n: number;
  readonly tau: number;
  readonly p: number;
  /** Null where the standard error is 0. */
  readonly interval: Interval | null;
}

export type TrailMode = 'more' | 'weaker';

/** Most times the mothers are multiplied. */
const MOST_TIMES = 20;

function pointOf(table: Table): TrailPoint | null {
  const { tauB, test, counts } = summarise(table);
  if (!tauB.ok || !test.ok) return null;
  const errors = standardErrors(profilesOfTable(table), levelsOf(table));
  const interval = errors.ok ? waldInterval(tauB.value, errors.value.tauB) : null;
  return {
    table,
    n: counts.n,
    tau: tauB.value,
    p: test.value.p,
    interval: interval?.ok ? interval.value : null,
  };
}

/** The points of a trail, from the table itself on; empty where tau_b is undefined. */
export function trailOf(table: Table, mode: TrailMode): TrailPoint[] {
  const tables =
    mode === 'more'
      ? Array.from({ length: MOST_TIMES }, (_, k) => multiplied(table, k + 1))
      : weakerTables(table);
  return tables.flatMap((one) => pointOf(one) ?? []);
}

/** The smallest p that the chart distinguishes: beyond it a point stands at the edge. */
const SMALLEST_EXPONENT = -300;

/** How many decades the p axis spans, and where its ticks stand (exponents of ten). */
export function decades(points: readonly { readonly p: number }[]): {
  readonly lowest: number;
  readonly ticks: readonly number[];
} {
  const exponents = points.map(({ p }) => (p > 0 ? Math.log10(p) : SMALLEST_EXPONENT));
  const lowest = Math.max(SMALLEST_EXPONENT, Math.min(-3, Math.floor(Math.min(0, ...exponents))));
  const step = Math.max(1, Math.round(-lowest / 6));
  return {
    lowest,
    ticks: Array.from({ length: Math.floor(-lowest / step) + 1 }, (_, k) => (k === 0 ? 0 : -k * step)),
  };
}

/** Place of a p on that axis: 0 at p = 1, 1 at its lowest end. */
export const placeOf = (p: number, lowest: number): number =>
  p <= 0 ? 1 : Math.min(1, Math.max(0, Math.log10(p) / lowest));
