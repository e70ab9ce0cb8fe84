import type { ShuffleParams } from '#app/scenarios/shuffle.ts';
import type { Picture } from '#figures/null/nullDistribution.ts';

/** Which S count as at least as extreme as the observed one. */
export type Side = ShuffleParams['side'];

export const isExtreme = (s: number, observed: number, side: Side): boolean =>
  side === 'both' ? Math.abs(s) >= Math.abs(observed) : side === 'upper' ? s >= observed : s <= observed;

/** How often each S came up. */
export type Drawn = ReadonlyMap<number, number>;

export const NOTHING_DRAWN: Drawn = new Map();

/** What was drawn before together with some more S. */
export function withDrawn(drawn: Drawn, more: readonly number[]): Drawn {
  const counts = new Map(drawn);
  for (const s of more) counts.set(s, (counts.get(s) ?? 0) + 1);
  return counts;
}

/** How many of the drawn S are at least as extreme. */
export function hitsOf(drawn: Drawn, observed: number, side: Side): number {
  let hits = 0;
  for (const [s, count] of drawn) if (isExtreme(s, observed, side)) hits += count;
  return hits;
}

/** Lowest and highest S that came up; null before the first shuffle. */
export function rangeOf(drawn: Drawn): { readonly low: number; readonly high: number } | null {
  if (drawn.size === 0) return null;
  const values = [...drawn.keys()];
  return { low: Math.min(...values), high: Math.max(...values) };
}

/** The drawn S at least as extreme as the observed one, on either side of 0; 0 itself counts above. */
export function drawnTails(
  drawn: Drawn,
  observed: number,
  side: Side,
): { readonly below: number; readonly above: number } {
  let below = 0;
  let above = 0;
  for (const [s, count] of drawn)
    if (isExtreme(s, observed, side)) {
      if (s < 0) below += count;
      else above += count;
    }
  return { below, above };
}

/** The p-value that belongs to a side, of an exact or a normal test. */
export const pOfSide = <P extends Readonly<Record<'upper' | 'lower' | 'absolute', number>>>(
  p: P,
  side: Side,
): number => p[side === 'both' ? 'absolute' : side];

/** A column of the drawing with what was drawn into it. */
export interface DrawnColumn {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** How many of those are at least as extreme as the observed S. */
  readonly extreme: number;
}

/** The drawn S by the columns of a picture; what lies beyond the outer ones goes into them. */
export function drawnColumns(
  picture: Pick<Picture, 'columns'>,
  drawn: Drawn,
  observed: number,
  side: Side,
): DrawnColumn[] {
  const counts = picture.columns.map(({ from, to }) => ({ from, to, count: 0, extreme: 0 }));
  const last = counts.length - 1;
  for (const [s, count] of drawn) {
    const found = counts.findIndex(({ to }) => s < to);
    const column = counts[found < 0 ? last : found];
    if (!column) continue;
    column.count += count;
    if (isExtreme(s, observed, side)) column.extreme += count;
  }
  return counts;
}

/** One mother in the drawing of who holds what. */
export interface Seat {
  readonly x: number;
  readonly y: number;
  readonly row: number;
}

export interface SeatLayout {
  readonly seats: readonly Seat[];
  /** Where the name of each row of the table stands. */
  readonly names: readonly { readonly row: number; readonly y: number }[];
  readonly width: number;
  readonly height: number;
  readonly pitch: number;
}

/** Distance from a mother's centre to that of the card she holds. */
export const CARD_BELOW = 27;
const LINE = 66;
const NAME = 26;

/**
 * Where the mothers stand: row after row of the table, the highest uppermost as in the table, each row as wide as
 * there is room. Seats are in the order of people: rows ascending.
 */
export function layoutSeats(rows: readonly number[], narrow: boolean): SeatLayout {
  const width = narrow ? 328 : 632;
  const pitch = narrow ? 32 : 42;
  const perLine = Math.floor((width - 8) / pitch);
  const groups: Seat[][] = rows.map(() => []);
  const names: { row: number; y: number }[] = [];
  let y = 0;
  for (let row = rows.length - 1; row >= 0; row -= 1) {
    const size = rows[row] as number;
    if (size === 0) continue;
    names.push({ row, y: y + 16 });
    y += NAME;
    for (let k = 0; k < size; k += 1)
      (groups[row] as Seat[]).push({
        x: 4 + pitch / 2 + (k % perLine) * pitch,
        y: y + 14 + Math.floor(k / perLine) * LINE,
        row,
      });
    y += Math.ceil(size / perLine) * LINE;
  }
  return { seats: groups.flat(), names, width, height: y, pitch };
}
