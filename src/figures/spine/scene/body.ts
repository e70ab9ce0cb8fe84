import { Group } from 'three';
import type { SpineViewState } from '../viewState.ts';
import type { Part } from './loading.ts';
import type { Materials } from './materials.ts';

/** Only in the posture of the massage is she a figure: the parts that rest on the table stay where they are. */
const NEAR = 0.995;

/** The mother around the bones: the skin of the back in every posture, the figure where she rests. */
export function createBody(parts: readonly Part[], materials: Materials) {
  const group = new Group();
  for (const { name, holder, mesh } of parts) {
    group.add(holder);
    mesh.material =
      name === 'skin-back'
        ? materials.skin
        : name === 'figure-body' || name === 'figure-feet'
          ? materials.body
          : name === 'figure-hair'
            ? materials.hair
            : name.startsWith('figure') || name === 'cushion'
              ? materials.cloth
              : materials.wood;
    if (name !== 'skin-back') {
      mesh.renderOrder = -2;
      continue;
    }
    // Solid, but drawn before the bones and without depth: they shine through, and nobody looks into an empty body.
    mesh.renderOrder = -1;
    // its shape in another posture is not the one whose bounds are known
    mesh.frustumCulled = false;
  }
  return {
    group,
    show({ posture, layers, drape }: SpineViewState) {
      for (const { name, holder, mesh } of parts) {
        if (name === 'skin-back') {
          holder.visible = layers.skin;
          const weights = mesh.morphTargetInfluences;
          if (weights) {
            weights[0] = 1 - Math.abs(1 - 2 * posture);
            weights[1] = Math.max(0, 2 * posture - 1);
          }
          continue;
        }
        const worn =
          (name !== 'figure-hair' || drape === 'hair') && (name !== 'figure-scarf' || drape === 'scarf');
        holder.visible = layers.skin && worn && posture > NEAR;
      }
    },
    dispose() {
      for (const { mesh } of parts) mesh.geometry.dispose();
    },
  };
}
