import { Mesh, type BufferGeometry, type Object3D } from 'three';
import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js';
import { MeshoptDecoder } from 'three/addons/libs/meshopt_decoder.module.js';

/** A node of the model: its name, what the file says of it, and the mesh below it. */
export interface Part {
  readonly name: string;
  readonly holder: Object3D;
  readonly mesh: Mesh<BufferGeometry>;
  readonly extras: Readonly<Record<string, unknown>>;
}

/** Fetches and unpacks a model; the materials of the file are given back, ours take their place. */
export async function loadParts(
  address: string,
  onProgress?: (share: number) => void,
): Promise<readonly Part[]> {
  const loader = new GLTFLoader().setMeshoptDecoder(MeshoptDecoder);
  const { scene } = await loader.loadAsync(address, ({ loaded, total }) => {
    if (total > 0) onProgress?.(Math.min(1, loaded / total));
  });
  return [...scene.children].flatMap((holder): Part[] => {
    let mesh: Mesh<BufferGeometry> | undefined;
    holder.traverse((one) => {
      if (one instanceof Mesh) mesh ??= one as Mesh<BufferGeometry>;
    });
    if (!mesh) return [];
    for (const material of [mesh.material].flat()) material.dispose();
    const { name: _, ...extras } = holder.userData as Record<string, unknown>;
    return [{ name: String(extras['label'] ?? holder.name), holder, mesh, extras }];
  });
}
