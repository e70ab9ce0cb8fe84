import Module from 'manifold-3d';
import { gradient, type Field, type Point } from './field.ts';

/** Positions (mm), unit normals out of the body, and triangles. */
export interface Surface {
  readonly positions: Float32Array;
  readonly normals: Float32Array;
  readonly indices: Uint32Array;
}

/** A field and the grid on which its zero is found. */
export interface Grid {
  readonly field: Field;
  readonly min: Point;
  readonly max: Point;
  /** Grid edge, mm. */
  readonly edge: number;
}

/** The zero of a field as triangles, closed and oriented. */
export interface Marched {
  readonly positions: Float32Array;
  readonly indices: Uint32Array;
  readonly genus: number;
  readonly components: number;
}

const wasm = await Module();
wasm.setup();

/** Finds the zero of a field. */
export function march({ field, min, max, edge }: Grid): Marched {
  const solid = wasm.Manifold.levelSet(
    ([x, y, z]) => -field(x, y, z),
    { min: [...min], max: [...max] },
    edge,
    0,
  );
  const parts = solid.decompose();
  const raw = solid.getMesh();
  const positions = new Float32Array(raw.numVert * 3);
  for (let i = 0; i < raw.numVert; i++) positions.set(raw.position(i), i * 3);
  const marched: Marched = {
    positions,
    indices: new Uint32Array(raw.triVerts),
    genus: solid.genus(),
    components: parts.length,
  };
  for (const one of [...parts, solid]) one.delete();
  return marched;
}

/** Unit gradients of the field at the points; `step` in mm. */
export function normalsOf(field: Field, points: Float32Array, step: number): Float32Array {
  const normals = new Float32Array(points.length);
  for (let i = 0; i < points.length; i += 3)
    normals.set(gradient(field, points[i]!, points[i + 1]!, points[i + 2]!, step), i);
  return normals;
}

/**
 * Leaves out corners that no triangle uses and sets the others back on the field, from which the simplifier has
 * moved nothing but the flat faces between them. `before`: the corners where they were.
 */
export function settle(
  { field, edge }: Grid,
  positions: Float32Array,
  triangles: ArrayLike<number>,
  step: number,
): { readonly points: number[]; readonly before: number[]; readonly indices: Uint32Array } {
  const order = new Map<number, number>();
  const points: number[] = [];
  const before: number[] = [];
  const indices = Uint32Array.from(triangles, (v) => {
    const known = order.get(v);
    if (known !== undefined) return known;
    const was: Point = [positions[v * 3]!, positions[v * 3 + 1]!, positions[v * 3 + 2]!];
    let p = was;
    for (let round = 0; round < 3; round++) {
      const d = field(...p);
      if (Math.abs(d) > edge) break;
      const g = gradient(field, ...p, step);
      p = [p[0] - d * g[0] * 0.8, p[1] - d * g[1] * 0.8, p[2] - d * g[2] * 0.8];
    }
    points.push(...p);
    before.push(...was);
    order.set(v, order.size);
    return order.size - 1;
  });
  return { points, before, indices };
}
