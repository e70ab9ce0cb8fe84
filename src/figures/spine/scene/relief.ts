import { walk, type InkPoint, type Spot } from '#figures/back/ink.ts';
import { BufferAttribute, BufferGeometry } from 'three';

/** A swelling (positive) or a groove (negative) along a line, in mm. */
export interface Feature {
  readonly line: readonly Spot[];
  readonly height: number;
  /** How far from the line it reaches. */
  readonly width: number;
}
export interface ReliefOptions {
  /** Height of the middle, and how far from the edge it is reached. */
  readonly height: number;
  readonly round: number;
  /** Distance of the points. */
  readonly step: number;
  readonly features?: readonly Feature[];
}

/** The nearest place on a line of points, and how far it is. */
function nearest(
  line: readonly Spot[],
  x: number,
  y: number,
): readonly [distance: number, x: number, y: number] {
  let best: readonly [number, number, number] = [Infinity, 0, 0];
  for (let i = 0; i + 1 < Math.max(2, line.length); i++) {
    const [a, b] = [line[i]!, line[i + 1] ?? line[i]!];
    const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
    const length = dx * dx + dy * dy;
    const t = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - a[0]) * dx + (y - a[1]) * dy) / length));
    const [px, py] = [a[0] + dx * t, a[1] + dy * t];
    const distance = Math.hypot(x - px, y - py);
    if (distance < best[0]) best = [distance, px, py];
  }
  return best;
}

function inside(ring: readonly Spot[], x: number, y: number): boolean {
  let odd = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [[ax, ay], [bx, by]] = [ring[i]!, ring[j]!];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) odd = !odd;
  }
  return odd;
}

/**
 * A drawn outline as a body: it rises from its edge like a cushion, with what is drawn inside it as swellings and
 * grooves. Down in the drawing is −y, out of the paper +z. Points of a grid; those just outside are moved onto the
 * outline.
 */
export function relief(
  points: readonly InkPoint[],
  { height, round, step, features = [] }: ReliefOptions,
): BufferGeometry {
  const ring = walk(points, true, 3);
  const xs = ring.map(([x]) => x);
  const ys = ring.map(([, y]) => y);
  const [left, top] = [Math.min(...xs) - step, Math.min(...ys) - step];
  const columns = Math.ceil((Math.max(...xs) - left) / step) + 2;
  const rows = Math.ceil((Math.max(...ys) - top) / step) + 2;
  const within: boolean[] = [];
  const corners = new Float32Array(columns * rows * 3);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const [x, y] = [left + column * step, top + row * step];
      const i = row * columns + column;
      const [edge, ex, ey] = nearest(ring, x, y);
      const here = inside(ring, x, y);
      within.push(here);
      if (!here) {
        corners.set([ex, -ey, 0], i * 3);
        continue;
      }
      const rise = Math.sqrt(1 - (1 - Math.min(1, edge / round)) ** 2);
      const more = features.reduce((sum, { line, height: most, width }) => {
        const [away] = nearest(line, x, y);
        return sum + most * Math.exp(-((away / width) ** 2));
      }, 0);
      corners.set([x, -y, rise * Math.max(1, height + more)], i * 3);
    }
  const triangles: number[] = [];
  for (let row = 0; row + 1 < rows; row++)
    for (let column = 0; column + 1 < columns; column++) {
      const a = row * columns + column;
      const [b, c, d] = [a + 1, a + columns, a + columns + 1];
      // three points on the outline enclose nothing
      if (within[a] || within[c] || within[b]) triangles.push(a, c, b);
      if (within[b] || within[c] || within[d]) triangles.push(b, c, d);
    }
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(corners, 3));
  geometry.setIndex(triangles);
  geometry.computeVertexNormals();
  return geometry;
}
