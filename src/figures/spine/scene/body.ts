import { Group, Mesh } from 'three';
import type { SpineViewState } from '../viewState.ts';
import type { Part } from './loading.ts';
import type { Materials } from './materials.ts';

/** The figure rests on the table: on the way there it appears over the last of the posture. */
const APPEARS = 0.86;

const materialOf = (name: string, materials: Materials) =>
  name === 'figure-body' || name === 'figure-feet'
    ? materials.body
    : name === 'figure-hair'
      ? materials.hair
      : name.startsWith('figure') || name === 'cushion'
        ? materials.cloth
        : materials.wood;

/** The mother around the bones: the skin of the back in every posture, the figure where she rests. */
export function createBody(parts: readonly Part[], materials: Materials) {
  const group = new Group();
  const layers: Mesh[] = [];
  for (const { name, holder, mesh } of parts) {
    group.add(holder);
    if (name !== 'skin-back') {
      mesh.material = materialOf(name, materials);
      mesh.renderOrder = -2;
      continue;
    }
    mesh.material = materials.skin.flesh;
    mesh.renderOrder = -1;
    const veil = new Mesh(mesh.geometry, materials.skin.veil);
    mesh.add(veil);
    layers.push(mesh, veil);
    // its shape in another posture is not the one whose bounds are known
    for (const layer of layers) layer.frustumCulled = false;
  }
  return {
    group,
    show({ posture, layers: shown, drape }: SpineViewState) {
      const there = Math.min(1, Math.max(0, (posture - APPEARS) / (1 - APPEARS)));
      materials.figure(there);
      materials.skin.rim(there);
      for (const { name, holder } of parts) {
        const worn =
          (name !== 'figure-hair' || drape === 'hair') && (name !== 'figure-scarf' || drape === 'scarf');
        holder.visible = shown.skin && (name === 'skin-back' || (worn && there > 0));
      }
      for (const { morphTargetInfluences: weights } of layers) {
        if (!weights) continue;
        weights[0] = 1 - Math.abs(1 - 2 * posture);
        weights[1] = Math.max(0, 2 * posture - 1);
      }
    },
    dispose() {
      for (const { mesh } of parts) mesh.geometry.dispose();
    },
  };
}
