import { s2, skinLine, skinNormal, skinPoint } from '#engines/anatomy/index.ts';
import { Group, Mesh, type BufferGeometry } from 'three';
import type { SkinStroke, SpineViewState } from '../viewState.ts';
import type { Materials } from './materials.ts';
import { Ribbon, type Step } from './ribbon.ts';

/** Points of a stroke, and the most strokes at once. */
const POINTS = 25;
const MOST = 16;
/** Over the route, which lies 2.4 mm above the skin (mm). */
const LIFT = 4.2;
const HALF = 1.9;

/** Lines on the skin: an answer, a distance, something to judge by. None until a question needs them. */
export function createStrokes(materials: Materials) {
  const group = new Group();
  const pool: { readonly ribbon: Ribbon; readonly mesh: Mesh<BufferGeometry> }[] = [];
  let [drawn, posed]: [readonly SkinStroke[], number] = [[], -1];

  const at = (i: number): (typeof pool)[number] => {
    let one = pool[i];
    if (!one) {
      const ribbon = new Ribbon(POINTS, HALF, LIFT);
      one = { ribbon, mesh: new Mesh<BufferGeometry>(ribbon.geometry, materials.ring) };
      one.mesh.frustumCulled = false;
      pool.push(one);
      group.add(one.mesh);
    }
    return one;
  };
  return {
    group,
    show({ strokes = [], posture }: SpineViewState) {
      if (strokes === drawn && posture === posed) return;
      [drawn, posed] = [strokes, posture];
      const line = skinLine(posture);
      const end = line.below(s2);
      const shown = strokes.slice(0, MOST);
      shown.forEach(({ from, to, is }, i) => {
        const { ribbon, mesh } = at(i);
        mesh.material = is === 'guide' ? materials.line : materials.ring;
        ribbon.lay(
          Array.from({ length: POINTS }, (_, k): Step => {
            const share = k / (POINTS - 1);
            const lateral = from[0] + (to[0] - from[0]) * share;
            const level = line.at(Math.min(end, Math.max(0, from[1] + (to[1] - from[1]) * share)));
            return [skinPoint(line, level, lateral), skinNormal(line, level, lateral)];
          }),
        );
      });
      pool.forEach(({ mesh }, i) => (mesh.visible = i < shown.length));
    },
    dispose() {
      for (const { ribbon } of pool) ribbon.geometry.dispose();
    },
  };
}
