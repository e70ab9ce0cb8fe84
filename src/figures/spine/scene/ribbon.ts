import { BufferAttribute, BufferGeometry, DynamicDrawUsage } from 'three';
import type { Point } from '#engines/anatomy/index.ts';

/** A point of the way and the unit vector out of the skin there. */
export type Step = readonly [point: Point, outward: Point];

/** A roof-shaped line that lies on a surface. Made once for the longest way; other ways only move its corners. */
export class Ribbon {
  readonly geometry = new BufferGeometry();
  readonly #corners: BufferAttribute;
  readonly #half: number;
  readonly #lift: number;

  /** @param longest steps @param half width (mm) @param lift of its edges above the surface (mm) */
  constructor(longest: number, half: number, lift: number) {
    this.#half = half;
    this.#lift = lift;
    this.#corners = new BufferAttribute(new Float32Array(longest * 9), 3).setUsage(DynamicDrawUsage);
    const triangles: number[] = [];
    for (let i = 0; i + 1 < longest; i++)
      for (const side of [0, 1]) {
        const a = i * 3 + side;
        triangles.push(a, a + 3, a + 1, a + 1, a + 3, a + 4);
      }
    this.geometry.setAttribute('position', this.#corners);
    this.geometry.setIndex(triangles);
  }

  lay(way: readonly Step[]): void {
    way.forEach(([p, n], i) => {
      const [before, after] = [way[Math.max(0, i - 1)]![0], way[Math.min(way.length - 1, i + 1)]![0]];
      const d = [after[0] - before[0], after[1] - before[1], after[2] - before[2]] as const;
      const side = [n[1] * d[2] - n[2] * d[1], n[2] * d[0] - n[0] * d[2], n[0] * d[1] - n[1] * d[0]] as const;
      const length = Math.hypot(...side) || 1;
      for (const [k, aside, up] of [
        [0, -1, 0],
        [1, 0, 1.2],
        [2, 1, 0],
      ] as const) {
        const at = (axis: 0 | 1 | 2): number =>
          p[axis] + n[axis] * (this.#lift + up) + (side[axis] / length) * aside * this.#half;
        this.#corners.setXYZ(i * 3 + k, at(0), at(1), at(2));
      }
    });
    this.#corners.needsUpdate = true;
    this.geometry.setDrawRange(0, (way.length - 1) * 12);
    this.geometry.boundingSphere = null;
  }
}
