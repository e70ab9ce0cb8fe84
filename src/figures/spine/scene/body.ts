import { Group, type Mesh } from 'three';
import type { SpineViewState } from '../viewState.ts';
import type { Part } from './loading.ts';
import type { Materials } from './materials.ts';

/** Only in the posture of the massage is she a figure: the parts that rest on the table stay where they are. */
const NEAR = 0.995;

/** The mother around the bones: the translucent skin of the back in every posture, the figure where she rests. */
export function createBody(parts: readonly Part[], materials: Materials) {
  const group = new Group();
  for (const { name, holder, mesh } of parts) {
    group.add(holder);
    mesh.frustumCulled = false;
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
    // Twice: once solid behind the bones, so that nobody looks into an empty body, and once as a veil before them.
    const under: Mesh = mesh.clone();
    under.material = materials.underskin;
    under.renderOrder = -1;
    under.morphTargetInfluences = mesh.morphTargetInfluences;
    mesh.add(under);
    under.position.set(0, 0, 0);
    under.quaternion.identity();
    under.scale.set(1, 1, 1);
    mesh.renderOrder = 2;
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
