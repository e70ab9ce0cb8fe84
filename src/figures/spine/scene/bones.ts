import { levelsBetween, placements, variants, type ChainPart, type Posture } from '#engines/anatomy/index.ts';
import { Group, type Mesh } from 'three';
import type { LayerId } from '#app/scenarios/spine.ts';
import type { SpineViewState } from '../viewState.ts';
import { levelOf } from './anchors.ts';
import type { Part } from './loading.ts';
import type { Materials } from './materials.ts';

const layerOf = (name: string): LayerId =>
  name.startsWith('rib')
    ? 'ribs'
    : name.startsWith('scapula')
      ? 'scapulae'
      : name.startsWith('hip') || name === 'sacrum'
        ? 'pelvis'
        : 'bones';

/** The bones: each moves with the vertebra that carries it, and is coloured by what it means now. */
export function createBones(parts: readonly Part[], materials: Materials) {
  const group = new Group();
  const hidden = new Set<string>();
  for (const { holder } of parts) group.add(holder);
  return {
    group,
    /** Vertebrae that can be pressed. */
    pickable: (): readonly Mesh[] =>
      parts.filter(({ name, holder }) => levelOf(name) && holder.visible).map(({ mesh }) => mesh),
    nameOf: (mesh: unknown): string | null => parts.find((part) => part.mesh === mesh)?.name ?? null,
    /** Takes one part out of the picture. */
    hide: (name: string) => hidden.add(name),
    place(posture: Posture) {
      const chain = placements(posture);
      for (const { holder, extras } of parts) {
        const { centre, rotation } = chain[extras['carrier'] as ChainPart];
        holder.position.set(...centre);
        holder.quaternion.set(...rotation);
      }
    },
    show({ layers, selected, pointed = null, highlighted = [], path }: SpineViewState) {
      const { start, end } = variants[path.variant];
      const onRoute = new Set<string>(layers.route ? levelsBetween(start, end) : []);
      const bright = new Set<string>(selected ? [selected, ...highlighted] : highlighted);
      for (const { name, holder, mesh } of parts) {
        const layer = layerOf(name);
        // the sacrum ends the spine as well as it joins the pelvis
        holder.visible = !hidden.has(name) && (layers[layer] || (name === 'sacrum' && layers.bones));
        mesh.material = bright.has(name)
          ? materials.selected
          : name === pointed
            ? materials.pointed
            : onRoute.has(name)
              ? materials.route
              : materials.bone;
      }
    },
    dispose() {
      for (const { mesh } of parts) mesh.geometry.dispose();
    },
  };
}
