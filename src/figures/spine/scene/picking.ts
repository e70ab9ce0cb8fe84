import { levelNumber, s2, skinLine, type Posture } from '#engines/anatomy/index.ts';
import { Raycaster, Vector2, Vector3, type Mesh, type PerspectiveCamera } from 'three';

/** How far beside a bone a finger may land (px). */
const SLACK = 8;
const around = Array.from(
  { length: 8 },
  (_, i) => [Math.cos((i * Math.PI) / 4), Math.sin((i * Math.PI) / 4)] as const,
);

/** The mesh under a place on the canvas (CSS px), or the nearest one within `slack` around it. */
export function pick(
  canvas: HTMLCanvasElement,
  camera: PerspectiveCamera,
  meshes: readonly Mesh[],
  x: number,
  y: number,
  slack = SLACK,
): unknown {
  const ray = new Raycaster();
  const [width, height] = [canvas.clientWidth, canvas.clientHeight];
  const hit = (
    px: number,
    py: number,
  ): { readonly distance: number; readonly object: unknown } | undefined => {
    ray.setFromCamera(new Vector2((px / width) * 2 - 1, 1 - (py / height) * 2), camera);
    return ray.intersectObjects([...meshes], false)[0];
  };
  for (const radius of slack === 0 ? [0] : [0, slack / 2, slack]) {
    const hits = (radius === 0 ? [[0, 0] as const] : around).flatMap(
      ([dx, dy]) => hit(x + dx * radius, y + dy * radius) ?? [],
    );
    if (hits.length > 0) return hits.toSorted((a, b) => a.distance - b.distance)[0]!.object;
  }
  return null;
}

/** Steps from tip to tip in which the midline is searched. */
const FINE = 24;
/** How far beside the midline the back is still meant (mm). */
const BESIDE = 160;

/**
 * The place of the midline that is seen nearest to a place on the canvas (CSS px), in mm along the skin below C7.
 * `null` where the back is not meant.
 */
export function placeUnder(
  camera: PerspectiveCamera,
  { clientWidth, clientHeight }: Pick<HTMLCanvasElement, 'clientWidth' | 'clientHeight'>,
  posture: Posture,
  x: number,
  y: number,
): number | null {
  const line = skinLine(posture);
  const first = levelNumber('C7');
  const spot = new Vector3();
  const seen = Array.from({ length: (s2 - first) * FINE + 1 }, (_, i) => {
    const at = first + i / FINE;
    spot.set(...line.point(at)).project(camera);
    const [px, py] = [((spot.x + 1) / 2) * clientWidth, ((1 - spot.y) / 2) * clientHeight];
    return { below: line.below(at), px, py, distance: Math.hypot(px - x, py - y) };
  });
  const best = seen.reduce((a, b) => (b.distance < a.distance ? b : a));
  const [top, end] = [seen[0]!, seen.at(-1)!];
  const scale = Math.hypot(end.px - top.px, end.py - top.py) / (end.below - top.below);
  return best.distance <= BESIDE * scale ? best.below : null;
}
