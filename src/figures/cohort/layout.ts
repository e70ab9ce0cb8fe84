import type { Cell } from '#engines/statistics/index.ts';

/*
 * Where everything of the cohort table stands, in the units of its drawing (CSS pixels at full size). Massage is
 * the upper row and milk grows rightwards, so that a concordant pair really rises and a discordant one falls.
 */

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The three sizes in which the table is drawn. */
export type CohortSize = 'plate' | 'bench' | 'phone';

interface Measures {
  readonly width: number;
  /** Room for row names at the left; 0 puts them above each row. */
  readonly labels: number;
  /** Room for row totals at the right and column totals below. */
  readonly totals: number;
  readonly header: number;
  readonly rowHeight: number;
  /** Height of the line with the count in each cell. */
  readonly countLine: number;
  /** Distance between neighbouring mothers when there is room. */
  readonly pitch: number;
  /** From the left edge of a cell to its count and its first mother. */
  readonly inset: number;
}

const measures: Record<CohortSize, Measures> = {
  plate: {
    width: 646,
    labels: 118,
    totals: 0,
    header: 52,
    rowHeight: 206,
    countLine: 54,
    pitch: 42,
    inset: 10,
  },
  bench: {
    width: 504,
    labels: 104,
    totals: 40,
    header: 40,
    rowHeight: 152,
    countLine: 50,
    pitch: 28.5,
    inset: 10,
  },
  phone: { width: 328, labels: 0, totals: 0, header: 30, rowHeight: 116, countLine: 50, pitch: 25, inset: 6 },
};

const RADIUS_OF_PITCH = 14.5 / 42;
const SMALLEST_PITCH = 8;
/** Painted dots may be smaller: they are a texture, and the pointer takes the nearest. */
const SMALLEST_PAINTED_PITCH = 3.2;

/** Most mothers who have a seat and a dot of their own; beyond that a cell is an area. */
export const MOST_SEATS = 2_000;

/** Most dots that are elements of the page; beyond that they are painted. */
const MOST_ELEMENTS = 300;

export interface CohortLayout {
  readonly size: CohortSize;
  readonly width: number;
  readonly height: number;
  readonly labels: number;
  readonly totals: number;
  readonly header: number;
  readonly rowHeight: number;
  readonly countLine: number;
  readonly inset: number;
  readonly rows: number;
  readonly columns: number;
  readonly columnWidth: number;
  /** Distance between neighbouring mothers, and how many stand side by side. */
  readonly pitch: number;
  readonly perLine: number;
  readonly radius: number;
  /** False where some cell is too full for dots. */
  readonly dots: boolean;
  /** The dots are painted on a canvas below the drawing. */
  readonly painted: boolean;
}

/** The layout of a table: the largest dots with which the fullest cell still fits. */
export function layoutCohort(size: CohortSize, table: readonly (readonly number[])[]): CohortLayout {
  const m = measures[size];
  const rows = table.length;
  const columns = table[0]?.length ?? 1;
  const columnWidth = (m.width - m.labels - m.totals) / columns;
  const fullest = Math.max(0, ...table.flat());
  const total = table.flat().reduce((sum, count) => sum + count, 0);
  const painted = total > MOST_ELEMENTS;
  // More rows are lower, so that the table stays in sight.
  const rowHeight = Math.round(Math.max(m.countLine + 46, (m.rowHeight * 2.6) / Math.max(2.6, rows)));
  const room = {
    width: columnWidth - m.inset + (painted ? -4 : 4),
    height: rowHeight - m.countLine - (m.labels === 0 ? 12 : 10),
  };
  let pitch = m.pitch;
  const fits = (): boolean =>
    Math.floor(room.width / pitch) * Math.floor((room.height + 2) / pitch) >= fullest;
  const smallest = painted ? SMALLEST_PAINTED_PITCH : SMALLEST_PITCH;
  while (!fits() && pitch > smallest) pitch *= 0.94;
  return {
    size,
    width: m.width,
    height: m.header + rows * rowHeight + (m.totals > 0 ? m.totals : 2),
    labels: m.labels,
    totals: m.totals,
    header: m.header,
    rowHeight,
    countLine: m.countLine,
    inset: m.inset,
    rows,
    columns,
    columnWidth,
    pitch,
    perLine: Math.max(1, Math.floor(room.width / pitch)),
    radius: pitch * RADIUS_OF_PITCH,
    dots: fits() && total <= MOST_SEATS,
    painted,
  };
}

/** Which line from the top a row of the table is drawn on: the last row is uppermost. */
export const lineOf = (layout: CohortLayout, row: number): number => layout.rows - 1 - row;

export const cellBox = (layout: CohortLayout, { row, column }: Cell): Box => ({
  x: layout.labels + column * layout.columnWidth,
  y: layout.header + lineOf(layout, row) * layout.rowHeight,
  width: layout.columnWidth,
  height: layout.rowHeight,
});

/** Centre of the k-th mother of a cell: filled from left to right, four to a line where there is room. */
export function seatCentre(layout: CohortLayout, cell: Cell, k: number): Point {
  const box = cellBox(layout, cell);
  const line = Math.floor(k / layout.perLine);
  const place = k % layout.perLine;
  return {
    x: box.x + layout.inset + layout.radius + place * layout.pitch,
    y: box.y + layout.countLine + layout.pitch / 2 + line * layout.pitch,
  };
}

/** The cell under a point, if any. */
export function cellAt(layout: CohortLayout, { x, y }: Point): Cell | null {
  const column = Math.floor((x - layout.labels) / layout.columnWidth);
  const line = Math.floor((y - layout.header) / layout.rowHeight);
  const inside = column >= 0 && column < layout.columns && line >= 0 && line < layout.rows;
  return inside ? { row: layout.rows - 1 - line, column } : null;
}

/** The mother nearest to a point, if one is near enough to be meant. */
export function seatAt(
  layout: CohortLayout,
  seats: readonly (readonly (readonly number[])[])[],
  point: Point,
): { readonly mother: number; readonly cell: Cell } | null {
  const cell = cellAt(layout, point);
  if (!cell || !layout.dots) return null;
  const reach = Math.max(layout.pitch * 0.75, 12);
  let nearest: number | null = null;
  let least = reach;
  (seats[cell.row]?.[cell.column] ?? []).forEach((mother, k) => {
    const seat = seatCentre(layout, cell, k);
    const distance = Math.hypot(seat.x - point.x, seat.y - point.y);
    if (distance < least) {
      least = distance;
      nearest = mother;
    }
  });
  return nearest === null ? null : { mother: nearest, cell };
}

/** Usual width of a letter of a name, in its size. */
const LETTER = 0.45;
/** Names are set smaller before they are cut, but not below this. */
const SMALLEST_NAME = 13;

/** The size at which a name fits its place, if it does not have to be smaller than can be read. */
export const fittedSize = (name: string, width: number, size: number): number =>
  Math.max(Math.min(SMALLEST_NAME, size), Math.min(size, width / (name.length * LETTER)));

/** As much of a name as its place holds, in the width and the size of its letters; the whole name stands elsewhere. */
export function fittedName(name: string, width: number, size: number): string {
  const most = Math.max(3, Math.floor(width / (size * LETTER) + 1e-9));
  return name.length > most ? `${name.slice(0, most - 1).trimEnd()}…` : name;
}
