import type { Posture } from '../../../src/engines/anatomy/index.ts';
import { gradient, rise, type Field } from '../lib/field.ts';
import type { Surface } from '../lib/march.ts';
import { halfWidth, openHalfWidth } from './anthropometry.ts';
import { guide, type Guide } from './guide.ts';
import { trunk } from './trunk.ts';

/** Levels between which the skin of the back reaches: nape to sacrum. */
export const reach = { from: 4.6, to: 23.9 } as const;
/** Depth under the line over the tips to which the skin of the back reaches at its sides (mm). */
const deepest = 62;
const rows = 44;
const columns = 28;

/** Out from the line over the tips along its normal to where the field is zero. */
export function onSkin(field: Field, line: Guide, at: number, lateral: number): [number, number, number] {
  const s = line.station(at);
  let [low, high] = [-110, 45];
  // The outermost crossing: walk in from outside first.
  for (let h = high; h > low; h -= 3) {
    if (field(lateral, s.y + s.ny * h, s.z + s.nz * h) < 0) {
      low = h;
      high = h + 3;
      break;
    }
  }
  for (let i = 0; i < 24; i++) {
    const mid = (low + high) / 2;
    if (field(lateral, s.y + s.ny * mid, s.z + s.nz * mid) < 0) low = mid;
    else high = mid;
  }
  return [lateral, s.y + s.ny * low, s.z + s.nz * low];
}

/**
 * How far to the side a row of the skin reaches, but not round shoulder or flank: leaning as far as the back is bare;
 * standing, where no figure goes on beyond it, nearly to the flank.
 */
function rowLimit(field: Field, line: Guide, at: number, posture: Posture): number {
  const s = line.station(at);
  const bare = openHalfWidth(at);
  let lateral = posture === 1 ? bare : Math.max(bare, (halfWidth(at) - 4) * rise(6.5, 8, at));
  while (field(lateral, s.y - s.ny * deepest, s.z - s.nz * deepest) > 0) lateral -= 0.5;
  return lateral;
}

/** The skin of the back as one grid; the same corners in every posture, so it can be moved between them. */
export function backSkin(posture: Posture, field: Field = trunk(posture)): Surface {
  const line = guide(posture);
  const positions = new Float32Array((rows + 1) * (columns + 1) * 3);
  const normals = new Float32Array(positions.length);
  for (let row = 0; row <= rows; row++) {
    const at = reach.from + ((reach.to - reach.from) * row) / rows;
    const limit = rowLimit(field, line, at, posture);
    for (let column = 0; column <= columns; column++) {
      const u = (2 * column) / columns - 1;
      // Denser near the midline, where furrow, tips and ridges are.
      const lateral = Math.sign(u) * (0.55 * Math.abs(u) + 0.45 * u * u) * limit;
      const p = onSkin(field, line, at, lateral);
      const i = (row * (columns + 1) + column) * 3;
      positions.set(p, i);
      normals.set(gradient(field, ...p, 1.5), i);
    }
  }
  const indices: number[] = [];
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const a = row * (columns + 1) + column;
      const c = a + columns + 1;
      indices.push(a, a + 1, c, a + 1, c + 1, c);
    }
  return { positions, normals, indices: new Uint32Array(indices) };
}

/** For every corner of {@link backSkin} how far it is from the rim: 0 there, 1 from a few rows inwards. */
export function edgeOfBack(): Float32Array {
  return Float32Array.from({ length: (rows + 1) * (columns + 1) }, (_, i) => {
    const [row, column] = [Math.floor(i / (columns + 1)), i % (columns + 1)];
    const aside = Math.min(column, columns - column);
    return rise(0, 5, row) * rise(0, 6, rows - row) * rise(0, 2, aside);
  });
}

/** Positive outside the bare back, negative within it: the figure is open where the skin of the back lies. */
export function outsideBack(line: Guide, margin: number): Field {
  return (x, y, z) => {
    const { at, height } = line.project(y, z);
    return Math.max(
      Math.abs(x) - openHalfWidth(at) + margin,
      (reach.from - at) * 24 + margin,
      (at - reach.to) * 24 + margin,
      10 - deepest - height,
    );
  };
}
