import { BufferAttribute, Mesh, type BufferGeometry, type Object3D } from 'three';
import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js';
import { MeshoptDecoder } from 'three/addons/libs/meshopt_decoder.module.js';

/** A node of the model: its name, what the file says of it, and the mesh below it. */
export interface Part {
  readonly name: string;
  readonly holder: Object3D;
  readonly mesh: Mesh<BufferGeometry>;
  readonly extras: Readonly<Record<string, unknown>>;
}

/** The file has one byte of shade a corner; three draws colours of three. */
function shadeToColour(geometry: BufferGeometry): void {
  const shade = geometry.getAttribute('_shade');
  if (!shade) return;
  const colours = new Uint8Array(shade.count * 3);
  for (let i = 0; i < shade.count; i++) colours.fill(shade.getX(i) * 255, i * 3, i * 3 + 3);
  geometry.setAttribute('color', new BufferAttribute(colours, 3, true));
  geometry.deleteAttribute('_shade');
}

/**
 * Fetches and unpacks a model; the materials of the file are given back, ours take their place. `bytes` is the size
 * that the file was built with: a server that packs it on the way tells none, or that of the parcel.
 */
export async function loadParts(
  address: string,
  bytes = 0,
  onProgress?: (share: number) => void,
): Promise<readonly Part[]> {
  const loader = new GLTFLoader().setMeshoptDecoder(MeshoptDecoder);
  const { scene } = await loader.loadAsync(address, ({ loaded }) => {
    if (bytes > 0) onProgress?.(Math.min(1, loaded / bytes));
  });
  return [...scene.children].flatMap((holder): Part[] => {
    let mesh: Mesh<BufferGeometry> | undefined;
    holder.traverse((one) => {
      if (one instanceof Mesh) mesh ??= one as Mesh<BufferGeometry>;
    });
    if (!mesh) return [];
    for (const material of [mesh.material].flat()) material.dispose();
    shadeToColour(mesh.geometry);
    const { name: _, ...extras } = holder.userData as Record<string, unknown>;
    return [{ name: String(extras['label'] ?? holder.name), holder, mesh, extras }];
  });
}
