import Module from 'manifold-3d';
import { MeshoptSimplifier } from 'meshoptimizer';
import { topology } from './topology.ts';
import { gradient, type Field, type Point } from './field.ts';

/** A closed triangle mesh: positions in mm, unit normals of the field, how open to the light each corner is (0 … 1). */
export interface Mesh {
  readonly positions: Float32Array;
  readonly normals: Float32Array;
  readonly light: Float32Array;
  readonly indices: Uint32Array;
  /** Handles of the surface before it was simplified. */
  readonly genus: number;
  readonly components: number;
}

export interface Recipe {
  readonly field: Field;
  readonly min: Point;
  readonly max: Point;
  /** Grid edge, mm. */
  readonly edge: number;
  readonly triangles: number;
  /** Whether the bone is its own mirror image: then only x ≥ 0 may be seen by the field's maker. */
  readonly symmetric?: boolean;
}

const wasm = await Module();
wasm.setup();
await MeshoptSimplifier.ready;

/** How much of the space before the surface is free: the field itself says how far the next bone is. */
function openness(field: Field, [x, y, z]: Point, [nx, ny, nz]: Point): number {
  let shade = 0;
  for (const [step, weight] of [
    [1.5, 0.34],
    [4, 0.33],
    [9, 0.33],
  ] as const) {
    const free = field(x + nx * step, y + ny * step, z + nz * step) / step;
    shade += weight * Math.min(1, Math.max(0, 1 - free));
  }
  return Math.min(1, Math.max(0, 1 - 1.15 * shade));
}

/** Fewer triangles, the same surface: where the simplifier pinches two places into one corner, it is asked again, with other weights. */
function simplified(
  all: Uint32Array,
  positions: Float32Array,
  normals: Float32Array,
  triangles: number,
  genus: number,
): Uint32Array {
  for (const extra of [0, 24, 48, 96, 160])
    for (const weight of [0.4, 0.6, 0.9, 0.25, 1.4, 0.1]) {
      const [simple] = MeshoptSimplifier.simplifyWithAttributes(
        all,
        positions,
        3,
        normals,
        3,
        [weight, weight, weight],
        null,
        (triangles + extra) * 3,
        1,
        [],
      );
      const { closed, pieces, genus: kept } = topology(simple);
      if (closed && pieces === 1 && kept === genus) return simple;
    }
  throw new Error(`could not be simplified to ${triangles} triangles without a pinch`);
}

/** Closer than this (mm), corners would fall together when the file is packed, and the surface would be pinched. */
const APART = 0.08;

/** Corners that setting back on the field has brought together return to where they were. */
function keepApart(now: number[], before: readonly number[]): void {
  for (let round = 0; round < 3; round++) {
    const cells = new Map<string, number[]>();
    const cell = (i: number, dx = 0, dy = 0, dz = 0): string =>
      `${Math.floor(now[i]! / APART) + dx}/${Math.floor(now[i + 1]! / APART) + dy}/${Math.floor(now[i + 2]! / APART) + dz}`;
    for (let i = 0; i < now.length; i += 3) cells.set(cell(i), [...(cells.get(cell(i)) ?? []), i]);
    const close = new Set<number>();
    for (let i = 0; i < now.length; i += 3)
      for (const dx of [-1, 0, 1])
        for (const dy of [-1, 0, 1])
          for (const dz of [-1, 0, 1])
            for (const j of cells.get(cell(i, dx, dy, dz)) ?? [])
              if (
                j > i &&
                Math.hypot(now[i]! - now[j]!, now[i + 1]! - now[j + 1]!, now[i + 2]! - now[j + 2]!) < APART
              ) {
                close.add(i);
                close.add(j);
              }
    if (close.size === 0) return;
    for (const i of close) for (let k = 0; k < 3; k++) now[i + k] = before[i + k]!;
  }
}

/** Marches the field, simplifies, sets the corners back on the field, and takes normals and shade from it. */
export function mesh({ field, min, max, edge, triangles }: Recipe): Mesh {
  const solid = wasm.Manifold.levelSet(
    ([x, y, z]) => -field(x, y, z),
    { min: [...min], max: [...max] },
    edge,
    0,
  );
  const genus = solid.genus();
  const parts = solid.decompose();
  const components = parts.length;
  for (const part of parts) part.delete();
  const raw = solid.getMesh();
  const count = raw.numVert;
  const positions = new Float32Array(count * 3);
  for (let i = 0; i < count; i++) positions.set(raw.position(i), i * 3);
  const all = new Uint32Array(raw.triVerts);
  solid.delete();

  const normalsOf = (points: Float32Array): Float32Array => {
    const normals = new Float32Array(points.length);
    for (let i = 0; i < points.length; i += 3)
      normals.set(gradient(field, points[i]!, points[i + 1]!, points[i + 2]!), i);
    return normals;
  };
  const simple = simplified(all, positions, normalsOf(positions), triangles, genus);
  const order = new Map<number, number>();
  const kept: number[] = [];
  const before: number[] = [];
  const indices = simple.map((v) => {
    let to = order.get(v);
    if (to === undefined) {
      to = order.size;
      order.set(v, to);
      let p: Point = [positions[v * 3]!, positions[v * 3 + 1]!, positions[v * 3 + 2]!];
      for (let step = 0; step < 3; step++) {
        const d = field(...p);
        if (Math.abs(d) > edge) break;
        const g = gradient(field, ...p);
        p = [p[0] - d * g[0] * 0.8, p[1] - d * g[1] * 0.8, p[2] - d * g[2] * 0.8];
      }
      kept.push(...p);
      before.push(positions[v * 3]!, positions[v * 3 + 1]!, positions[v * 3 + 2]!);
    }
    return to;
  });
  keepApart(kept, before);
  const points = new Float32Array(kept);
  const normals = normalsOf(points);
  const light = new Float32Array(points.length / 3);
  for (let i = 0; i < light.length; i++) {
    const at = i * 3;
    light[i] = openness(
      field,
      [points[at]!, points[at + 1]!, points[at + 2]!],
      [normals[at]!, normals[at + 1]!, normals[at + 2]!],
    );
  }
  return { positions: points, normals, light, indices: new Uint32Array(indices), genus, components };
}
