import { MeshoptSimplifier } from 'meshoptimizer';
import type { Field, Point } from './field.ts';
import { march, normalsOf, settle, type Grid, type Marched, type Surface } from './march.ts';
import { topology } from './topology.ts';

/** A closed surface whose normals come from its field. */
export interface Mesh extends Surface {
  /** How open to the light each corner is (0 … 1). */
  readonly light: Float32Array;
  /** Handles of the surface before it was simplified. */
  readonly genus: number;
  readonly components: number;
}

export interface Recipe extends Grid {
  readonly triangles: number;
}

/** For the gradient of a bone, mm. */
const STEP = 0.35;

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

/** Simplifies what was marched to about `triangles`, sets the corners back on the field, and takes normals and shade from it. */
function detailed(recipe: Grid, marched: Marched, triangles: number): Mesh {
  const { field } = recipe;
  const { positions, genus, components } = marched;
  const simple = simplified(marched.indices, positions, normalsOf(field, positions, STEP), triangles, genus);
  const { points, before, indices } = settle(recipe, positions, simple, STEP);
  keepApart(points, before);
  const kept = new Float32Array(points);
  const normals = normalsOf(field, kept, STEP);
  const light = Float32Array.from({ length: kept.length / 3 }, (_, i) => {
    const at = (from: Float32Array): Point => [from[i * 3]!, from[i * 3 + 1]!, from[i * 3 + 2]!];
    return openness(field, at(kept), at(normals));
  });
  return { positions: kept, normals, light, indices, genus, components };
}

/** Marches the field once and makes it as fine as asked. */
export const mesh = (recipe: Recipe): Mesh => detailed(recipe, march(recipe), recipe.triangles);

/** Marches the field once for two meshes: as fine as asked, and with `share` of the triangles for small devices. */
export function meshes(recipe: Recipe, share: number): readonly [fine: Mesh, coarse: Mesh] {
  const marched = march(recipe);
  return [
    detailed(recipe, marched, recipe.triangles),
    detailed(recipe, marched, Math.round(recipe.triangles * share)),
  ];
}
