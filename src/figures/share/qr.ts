import { encode } from 'uqr';

/** White modules around the code that scanners need (ISO/IEC 18004). */
export const QUIET_ZONE = 4;
/**
 * The largest version that is drawn: 25, with 117 modules a side. Projected two metres wide, a module is then still
 * 17 mm, which a phone resolves from the back of a lecture room; version 40 would be half of that.
 */
const LARGEST_VERSION = 25;

export interface QrDrawing {
  /** Side of the square with its quiet zone, in modules: the viewBox is `0 0 size size`. */
  readonly size: number;
  /** The dark modules as one SVG path. */
  readonly path: string;
}

/** The code for a text, or null where it is too long to be read across a room. Loaded on first use. */
export function qrOf(text: string): QrDrawing | null {
  for (const ecc of ['M', 'L'] as const)
    try {
      const { data, size } = encode(text, { ecc, border: QUIET_ZONE, maxVersion: LARGEST_VERSION });
      return { size, path: pathOf(data) };
    } catch {
      // too long at this level of correction
    }
  return null;
}

/** One rectangle for each run of dark modules in a row. */
function pathOf(rows: readonly (readonly boolean[])[]): string {
  let path = '';
  for (const [y, row] of rows.entries())
    for (let x = 0; x < row.length; x += 1) {
      if (!row[x]) continue;
      const from = x;
      while (row[x + 1]) x += 1;
      path += `M${from} ${y}h${x - from + 1}v1H${from}z`;
    }
  return path;
}
