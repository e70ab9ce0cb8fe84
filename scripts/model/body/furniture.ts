import type { Point } from '../lib/field.ts';
import type { Surface } from '../lib/march.ts';
import { tableTop } from './arms.ts';

/* Heights of the furniture [E]: a stool of 40 cm, a table of 74 cm. */
export const seat = -188;
export const floor = -588;

/** Corners with their own normals, so that edges stay sharp. */
class Facets {
  readonly #positions: number[] = [];
  readonly #normals: number[] = [];
  readonly #indices: number[] = [];

  /** A flat, convex face, its corners counter-clockwise seen from outside. */
  face(corners: readonly Point[], normals?: readonly Point[]): void {
    const [a, b, c] = [corners[0]!, corners[1]!, corners[2]!];
    const [u, v] = [[0, 1, 2].map((k) => b[k]! - a[k]!), [0, 1, 2].map((k) => c[k]! - a[k]!)];
    const n = [u[1]! * v[2]! - u[2]! * v[1]!, u[2]! * v[0]! - u[0]! * v[2]!, u[0]! * v[1]! - u[1]! * v[0]!];
    const length = Math.hypot(...n);
    const first = this.#positions.length / 3;
    for (const [i, corner] of corners.entries()) {
      this.#positions.push(...corner);
      this.#normals.push(...(normals?.[i] ?? n.map((k) => k / length)));
    }
    for (let i = 1; i + 1 < corners.length; i++) this.#indices.push(first, first + i, first + i + 1);
  }

  box([x0, y0, z0]: Point, [x1, y1, z1]: Point): void {
    this.face([
      [x0, y1, z1],
      [x1, y1, z1],
      [x1, y1, z0],
      [x0, y1, z0],
    ]);
    this.face([
      [x0, y0, z0],
      [x1, y0, z0],
      [x1, y0, z1],
      [x0, y0, z1],
    ]);
    this.face([
      [x0, y0, z1],
      [x1, y0, z1],
      [x1, y1, z1],
      [x0, y1, z1],
    ]);
    this.face([
      [x1, y0, z0],
      [x0, y0, z0],
      [x0, y1, z0],
      [x1, y1, z0],
    ]);
    this.face([
      [x1, y0, z1],
      [x1, y0, z0],
      [x1, y1, z0],
      [x1, y1, z1],
    ]);
    this.face([
      [x0, y0, z0],
      [x0, y0, z1],
      [x0, y1, z1],
      [x0, y1, z0],
    ]);
  }

  /** A round bar from a to b (not level), radius at each end. */
  bar(a: Point, ra: number, b: Point, rb: number, sides: number): void {
    const ring = (p: Point, r: number, i: number): Point => {
      const angle = (2 * Math.PI * i) / sides;
      return [p[0] + r * Math.cos(angle), p[1], p[2] + r * Math.sin(angle)];
    };
    const out = (i: number): Point => ring([0, 0, 0], 1, i);
    for (let i = 0; i < sides; i++)
      this.face(
        [ring(a, ra, i), ring(a, ra, i + 1), ring(b, rb, i + 1), ring(b, rb, i)],
        [out(i), out(i + 1), out(i + 1), out(i)],
      );
    this.face(Array.from({ length: sides }, (_, i) => ring(a, ra, sides - i)));
  }

  mesh(): Surface {
    return {
      positions: new Float32Array(this.#positions),
      normals: new Float32Array(this.#normals),
      indices: new Uint32Array(this.#indices),
    };
  }
}

/** A plain table before her: a board and four legs. */
export function table(): Surface {
  const facets = new Facets();
  facets.box([-470, tableTop - 26, 350], [470, tableTop, 900]);
  for (const x of [-430, 430])
    for (const z of [384, 866]) facets.box([x - 22, floor, z - 22], [x + 22, tableTop - 26, z + 22]);
  return facets.mesh();
}

/** A round stool on four splayed legs. */
export function stool(): Surface {
  const facets = new Facets();
  facets.bar([0, seat, -24], 152, [0, seat - 30, -24], 158, 28);
  for (const x of [-1, 1])
    for (const z of [-1, 1])
      facets.bar([x * 92, seat - 30, -24 + z * 92], 17, [x * 132, floor, -24 + z * 132], 13, 6);
  return facets.mesh();
}
