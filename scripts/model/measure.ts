import { spinousTipLocal, type Level } from '../../src/engines/anatomy/index.ts';
import { morphometry, type MeasureName } from '../../src/engines/anatomy/tables.ts';
import { canalCentre, backWall, sizesOf } from './bones/shared.ts';
import type { Point } from './lib/field.ts';

type Triangles = { readonly positions: Float32Array; readonly indices: Uint32Array };

/** Distances along a ray at which it meets the mesh, in order. */
export function hits({ positions, indices }: Triangles, from: Point, along: Point): readonly number[] {
  const found: number[] = [];
  const at = (v: number): [number, number, number] => [
    positions[v * 3]!,
    positions[v * 3 + 1]!,
    positions[v * 3 + 2]!,
  ];
  for (let t = 0; t < indices.length; t += 3) {
    const a = at(indices[t]!);
    const b = at(indices[t + 1]!);
    const c = at(indices[t + 2]!);
    const e1 = [b[0] - a[0], b[1] - a[1], b[2] - a[2]] as const;
    const e2 = [c[0] - a[0], c[1] - a[1], c[2] - a[2]] as const;
    const p = [
      along[1] * e2[2] - along[2] * e2[1],
      along[2] * e2[0] - along[0] * e2[2],
      along[0] * e2[1] - along[1] * e2[0],
    ] as const;
    const det = e1[0] * p[0] + e1[1] * p[1] + e1[2] * p[2];
    if (Math.abs(det) < 1e-9) continue;
    const s = [from[0] - a[0], from[1] - a[1], from[2] - a[2]] as const;
    const u = (s[0] * p[0] + s[1] * p[1] + s[2] * p[2]) / det;
    if (u < 0 || u > 1) continue;
    const q = [
      s[1] * e1[2] - s[2] * e1[1],
      s[2] * e1[0] - s[0] * e1[2],
      s[0] * e1[1] - s[1] * e1[0],
    ] as const;
    const v = (along[0] * q[0] + along[1] * q[1] + along[2] * q[2]) / det;
    if (v < 0 || u + v > 1) continue;
    const d = (e2[0] * q[0] + e2[1] * q[1] + e2[2] * q[2]) / det;
    if (d > 0) found.push(d);
  }
  return found.sort((x, y) => x - y);
}

/**
 * What a caliper would read on the mesh of a vertebra with a body (C3 … L5), in mm, under the names of the table.
 * `spinousTip`: how far the farthest point of the spinous process lies from where the table has its tip.
 */
export function calipers(level: Level, mesh: Triangles): Readonly<Record<string, number>> {
  const s = sizesOf(level);
  const half = (s.heightFront + s.heightBack) / 4;
  const zb = backWall(s);
  const zc = canalCentre(s);
  const neck = level.startsWith('C');
  // a hair off the plane of symmetry, where edges of triangles lie
  const x0 = 0.011;
  const width = (y: number, z: number): number => {
    const h = hits(mesh, [80, y, z], [-1, 0, 0]);
    return h.length > 0 ? 2 * (80 - h[0]!) : 0;
  };
  const widest = (y: number): number =>
    Math.max(...[0.02, 0.1, 0.18].map((share) => width(y, share * s.depthUpper)));
  const depth = (y: number): number => {
    const h = hits(mesh, [x0, y, 80], [0, 0, -1]);
    return (h[1] ?? 0) - (h[0] ?? 0);
  };
  const tall = (x: number, z: number, below = 80): number => {
    const h = hits(mesh, [x, below, z], [0, -1, 0]);
    return (h[1] ?? 0) - (h[0] ?? 0);
  };
  const inset = 2;
  const canalX = hits(mesh, [x0, neck ? 0 : 1, zc], [1, 0, 0])[0] ?? 0;
  const through = [-0.3, -0.1, 0.1, 0.3]
    .map(
      (share) =>
        hits(mesh, [x0, share * half, zc], [0, 0, -1])[0]! +
        hits(mesh, [x0, share * half, zc], [0, 0, 1])[0]!,
    )
    .filter((v) => Number.isFinite(v));
  const tip = spinousTipLocal(level);
  const start: Point = [0, 0, zc];
  const d = [tip[1] - start[1], tip[2] - start[2]] as const;
  const length = Math.hypot(...d);
  let reach = -Infinity;
  let lateral = 0;
  for (let i = 0; i < mesh.positions.length; i += 3) {
    reach = Math.max(
      reach,
      ((mesh.positions[i + 1]! - start[1]) * d[0] + (mesh.positions[i + 2]! - start[2]) * d[1]) / length,
    );
    lateral = Math.max(lateral, mesh.positions[i]!);
  }
  const measured: Record<string, number> = {
    endPlateDepthUpper: depth(half - inset),
    endPlateDepthLower: depth(-half + inset),
    endPlateWidthLower: widest(-half + inset),
    heightPosterior: tall(x0, zb + 2.4),
    heightAnterior: tall(x0, s.depthUpper / 2 - 2.6),
    canalWidth: 2 * canalX,
    canalDepth: through.length > 0 ? Math.min(...through) : 0,
    transverseWidth: 2 * lateral,
    spinousTip: Math.abs(reach - length),
  };
  if (!neck) {
    measured['endPlateWidthUpper'] = widest(half - inset);
    const pedicleX = s.canalWidth / 2 + s.pedicleWidth / 2 - 0.4;
    const y = half - s.pedicleHeight / 2 - 0.6;
    const across = [zb - 2, zb - 3.5].map((z) => {
      const h = hits(mesh, [80, y, z], [-1, 0, 0]);
      return (h[1] ?? 0) - (h[0] ?? 0);
    });
    measured['pedicleWidth'] = Math.min(...across);
    measured['pedicleHeight'] = Math.min(...[zb - 2, zb - 3.5].map((z) => tall(pedicleX, z)));
  }
  return measured;
}

/** Relative error of every measure against the woman of the table. */
export function errorsOf(level: Level, mesh: Triangles): ReadonlyMap<string, number> {
  const errors = new Map<string, number>();
  for (const [name, value] of Object.entries(calipers(level, mesh))) {
    if (name === 'spinousTip') continue;
    const wanted = morphometry(level, name as MeasureName).value;
    errors.set(name, (value - wanted) / wanted);
  }
  return errors;
}
