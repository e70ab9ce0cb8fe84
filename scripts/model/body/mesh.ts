import Module from 'manifold-3d';
import { MeshoptSimplifier } from 'meshoptimizer';
import type { Field, Point } from './shapes.ts';

/** Positions, unit normals out of the body, and triangles; millimetres. */
export interface Mesh {
  readonly positions: Float32Array;
  readonly normals: Float32Array;
  readonly indices: Uint32Array;
}

export interface Recipe {
  readonly field: Field;
  readonly min: Point;
  readonly max: Point;
  /** Edge of the grid (mm). */
  readonly edge: number;
  readonly triangles: number;
  /** Positive where the surface is kept; the mesh is cut exactly along zero. */
  readonly keep?: Field;
  /** Field whose gradient gives the normals, where it is not `field`. */
  readonly shade?: Field;
}

const wasm = await Module();
wasm.setup();

/** Unit gradient by central differences. */
export function gradient(field: Field, x: number, y: number, z: number, h = 1): Point {
  const g = [
    field(x + h, y, z) - field(x - h, y, z),
    field(x, y + h, z) - field(x, y - h, z),
    field(x, y, z + h) - field(x, y, z - h),
  ] as const;
  const l = Math.hypot(...g) || 1;
  return [g[0] / l, g[1] / l, g[2] / l];
}

/** The part of a triangle mesh where `keep` is positive, cut along its zero. */
function clip(
  points: number[][],
  triangles: number[][],
  keep: Field,
): { points: number[][]; triangles: number[][] } {
  const value = points.map(([x, y, z]) => keep(x!, y!, z!));
  const cuts = new Map<string, number>();
  const out = [...points];
  const cut = (a: number, b: number): number => {
    const [lo, hi] = a < b ? [a, b] : [b, a];
    const key = `${lo}/${hi}`;
    let at = cuts.get(key);
    if (at === undefined) {
      const t = value[lo]! / (value[lo]! - value[hi]!);
      out.push([0, 1, 2].map((k) => points[lo]![k]! + (points[hi]![k]! - points[lo]![k]!) * t));
      at = out.length - 1;
      cuts.set(key, at);
    }
    return at;
  };
  const kept: number[][] = [];
  for (const triangle of triangles) {
    const inside = triangle.filter((v) => value[v]! > 0).length;
    if (inside === 3) kept.push(triangle);
    if (inside === 0 || inside === 3) continue;
    const first = triangle.findIndex((v, i) => {
      const next = triangle[(i + 1) % 3]!;
      const last = triangle[(i + 2) % 3]!;
      const alone = inside === 1;
      return value[v]! > 0 === alone && value[next]! > 0 !== alone && value[last]! > 0 !== alone;
    });
    const [a, b, c] = [triangle[first]!, triangle[(first + 1) % 3]!, triangle[(first + 2) % 3]!];
    const [ab, ca] = [cut(a, b), cut(c, a)];
    if (inside === 1) kept.push([a, ab, ca]);
    else kept.push([ab, b, c], [ab, c, ca]);
  }
  return { points: out, triangles: kept };
}

/** Marches the field, cuts, simplifies, sets the corners back on the field and takes the normals from it. */
export async function mesh(recipe: Recipe): Promise<Mesh> {
  const { field, min, max, edge, keep } = recipe;
  const solid = wasm.Manifold.levelSet(
    ([x, y, z]) => -field(x, y, z),
    { min: [...min], max: [...max] },
    edge,
    0,
  );
  const raw = solid.getMesh();
  let points: number[][] = [];
  for (let i = 0; i < raw.numVert; i++) points.push([...raw.position(i)]);
  let triangles: number[][] = [];
  for (let i = 0; i < raw.numTri; i++) triangles.push([...raw.verts(i)]);
  solid.delete();
  if (keep) ({ points, triangles } = clip(points, triangles, keep));
  await MeshoptSimplifier.ready;
  const used = new Map<number, number>();
  const flat: number[] = [];
  const indices = new Uint32Array(triangles.length * 3);
  triangles.flat().forEach((v, i) => {
    let to = used.get(v);
    if (to === undefined) {
      to = used.size;
      used.set(v, to);
      flat.push(...points[v]!);
    }
    indices[i] = to;
  });
  const positions = new Float32Array(flat);
  const normalsOf = (at: Float32Array): Float32Array => {
    const n = new Float32Array(at.length);
    for (let i = 0; i < at.length; i += 3)
      n.set(gradient(recipe.shade ?? field, at[i]!, at[i + 1]!, at[i + 2]!), i);
    return n;
  };
  const [simple] = MeshoptSimplifier.simplifyWithAttributes(
    indices,
    positions,
    3,
    normalsOf(positions),
    3,
    [0.35, 0.35, 0.35],
    null,
    recipe.triangles * 3,
    1,
  );
  const order = new Map<number, number>();
  const packed: number[] = [];
  const compact = Array.from(simple, (v: number) => {
    let to = order.get(v);
    if (to === undefined) {
      to = order.size;
      order.set(v, to);
      const p: [number, number, number] = [positions[v * 3]!, positions[v * 3 + 1]!, positions[v * 3 + 2]!];
      for (let step = 0; step < 2; step++) {
        const d = field(...p);
        if (Math.abs(d) > edge) break;
        const g = gradient(field, ...p);
        for (let k = 0; k < 3; k++) p[k] = p[k]! - d * g[k]! * 0.9;
      }
      packed.push(...p);
    }
    return to;
  });
  const result = new Float32Array(packed);
  return {
    positions: result,
    normals: agreeing(normalsOf(result), result, compact),
    indices: new Uint32Array(compact),
  };
}

/** In a crease the gradient may belong to the other side: there the mean of the faces takes its place. */
function agreeing(normals: Float32Array, positions: Float32Array, indices: readonly number[]): Float32Array {
  const faces = new Float32Array(normals.length);
  for (let t = 0; t < indices.length; t += 3) {
    const [i, j, k] = [indices[t]! * 3, indices[t + 1]! * 3, indices[t + 2]! * 3];
    const edge = (to: number, axis: number): number => positions[to + axis]! - positions[i + axis]!;
    for (let axis = 0; axis < 3; axis++) {
      const [p, q] = [(axis + 1) % 3, (axis + 2) % 3];
      const area = edge(j, p) * edge(k, q) - edge(j, q) * edge(k, p);
      for (const corner of [i, j, k]) faces[corner + axis] = faces[corner + axis]! + area;
    }
  }
  for (let i = 0; i < normals.length; i += 3) {
    const length = Math.hypot(faces[i]!, faces[i + 1]!, faces[i + 2]!) || 1;
    let dot = 0;
    for (let k = 0; k < 3; k++) dot += (normals[i + k]! * faces[i + k]!) / length;
    if (dot < 0.45) for (let k = 0; k < 3; k++) normals[i + k] = faces[i + k]! / length;
  }
  return normals;
}
