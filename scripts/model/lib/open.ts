import { MeshoptSimplifier } from 'meshoptimizer';
import type { Field } from './field.ts';
import { march, normalsOf, settle, type Grid, type Surface } from './march.ts';

/** A surface that may end: skin under cloth, a garment. */
export interface OpenRecipe extends Grid {
  readonly triangles: number;
  /** Positive where the surface is kept; the mesh is cut exactly along zero. */
  readonly keep?: Field;
}

/** For the gradient of flesh and cloth, mm. */
const STEP = 1;

await MeshoptSimplifier.ready;

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
export function openMesh(recipe: OpenRecipe): Surface {
  const { field, keep } = recipe;
  const marched = march(recipe);
  let points = Array.from({ length: marched.positions.length / 3 }, (_, i) => [
    ...marched.positions.subarray(i * 3, i * 3 + 3),
  ]);
  let triangles = Array.from({ length: marched.indices.length / 3 }, (_, i) => [
    ...marched.indices.subarray(i * 3, i * 3 + 3),
  ]);
  if (keep) ({ points, triangles } = clip(points, triangles, keep));
  const used = new Map<number, number>();
  const flat: number[] = [];
  const indices = Uint32Array.from(triangles.flat(), (v) => {
    let to = used.get(v);
    if (to === undefined) {
      to = used.size;
      used.set(v, to);
      flat.push(...points[v]!);
    }
    return to;
  });
  const positions = new Float32Array(flat);
  const [simple] = MeshoptSimplifier.simplifyWithAttributes(
    indices,
    positions,
    3,
    normalsOf(field, positions, STEP),
    3,
    [0.35, 0.35, 0.35],
    null,
    recipe.triangles * 3,
    1,
  );
  const settled = settle(recipe, positions, simple, STEP);
  const kept = new Float32Array(settled.points);
  return {
    positions: kept,
    normals: agreeing(normalsOf(field, kept, STEP), kept, settled.indices),
    indices: settled.indices,
  };
}

/** In a crease the gradient may belong to the other side: there the mean of the faces takes its place. */
function agreeing(normals: Float32Array, positions: Float32Array, indices: Uint32Array): Float32Array {
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
