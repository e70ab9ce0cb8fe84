import { Raycaster, Vector2, type Mesh, type PerspectiveCamera } from 'three';

/** How far beside a bone a finger may land (px). */
const SLACK = 8;
const around = Array.from(
  { length: 8 },
  (_, i) => [Math.cos((i * Math.PI) / 4), Math.sin((i * Math.PI) / 4)] as const,
);

/** The mesh under a place on the canvas (CSS px), or the nearest one around it. */
export function pick(
  canvas: HTMLCanvasElement,
  camera: PerspectiveCamera,
  meshes: readonly Mesh[],
  x: number,
  y: number,
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
  for (const radius of [0, SLACK / 2, SLACK]) {
    const hits = (radius === 0 ? [[0, 0] as const] : around).flatMap(
      ([dx, dy]) => hit(x + dx * radius, y + dy * radius) ?? [],
    );
    if (hits.length > 0) return hits.toSorted((a, b) => a.distance - b.distance)[0]!.object;
  }
  return null;
}
