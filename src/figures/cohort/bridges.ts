import { pairKind, type Cell, type PairKind, type Table } from '#engines/statistics/index.ts';
import { cellBox, type CohortLayout, type Point } from './layout.ts';

/** All pairs between two cells, or within one, as one line that is the wider the more pairs there are. */
export interface Bridge {
  readonly kind: PairKind;
  readonly pairs: number;
  readonly path: string;
  readonly width: number;
  /** Where its number of pairs can stand. */
  readonly label: Point;
}

const THIN = 1.5;
const THICK = 9;
/** How far up a slanting line its number stands: past the counts of the lower row. */
const LABEL_AT = 0.64;
/** How far a line bends that would otherwise run through a cell between. */
const BEND = 0.16;

const centreOf = (layout: CohortLayout, cell: Cell): Point => {
  const box = cellBox(layout, cell);
  return { x: box.x + box.width / 2, y: box.y + (layout.countLine + box.height) / 2 };
};

/** The pairs of some kinds in a table, cell against cell; cells without mothers have none. */
export function bridgesOf(layout: CohortLayout, table: Table, kinds: readonly PairKind[]): Bridge[] {
  const cells = table.flatMap((line, row) =>
    line.flatMap((count, column) => (count > 0 ? [{ row, column, count }] : [])),
  );
  const found = cells.flatMap((a, k) =>
    cells.slice(k).flatMap((b) => {
      const kind = pairKind(a.row, a.column, b.row, b.column);
      const pairs = a === b ? (a.count * (a.count - 1)) / 2 : a.count * b.count;
      return pairs > 0 && kinds.includes(kind) ? [{ a, b, kind, pairs }] : [];
    }),
  );
  const most = Math.max(1, ...found.map(({ pairs }) => pairs));
  return found.map(({ a, b, kind, pairs }) => {
    const from = centreOf(layout, a);
    const width = THIN + (THICK - THIN) * Math.sqrt(pairs / most);
    if (a === b) {
      const radius = Math.min(layout.columnWidth, layout.rowHeight) / 5;
      const path = `M${from.x - radius} ${from.y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0`;
      return { kind, pairs, path, width, label: from };
    }
    const to = centreOf(layout, b);
    const steps = Math.max(Math.abs(a.row - b.row), Math.abs(a.column - b.column));
    const straight = a.row === b.row || a.column === b.column;
    const bend = straight && steps > 1 ? BEND : 0;
    const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
    const over = { x: middle.x + (to.y - from.y) * bend * 2, y: middle.y - (to.x - from.x) * bend * 2 };
    return {
      kind,
      pairs,
      path: `M${from.x} ${from.y}Q${over.x} ${over.y} ${to.x} ${to.y}`,
      width,
      label: straight
        ? { x: (middle.x + over.x) / 2, y: (middle.y + over.y) / 2 }
        : { x: from.x + (to.x - from.x) * LABEL_AT, y: from.y + (to.y - from.y) * LABEL_AT },
    };
  });
}
