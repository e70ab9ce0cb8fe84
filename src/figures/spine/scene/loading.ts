import { BufferAttribute, BufferGeometry, Group, Mesh, type Object3D } from 'three';
import { readGlb, type GlbNode, type Numbers, type Shape } from './glb.ts';

/** A node of the model: its name, what the file says of it, and the mesh below it. */
export interface Part {
  readonly name: string;
  readonly holder: Object3D;
  readonly mesh: Mesh<BufferGeometry>;
  readonly extras: Readonly<Record<string, unknown>>;
}

const attributeOf = ({ array, size, normalized }: Numbers): BufferAttribute =>
  new BufferAttribute(array, size, normalized);

/** The file has one byte of shade a corner; three draws colours of three. */
function colourOf({ array }: Numbers): BufferAttribute {
  const colours = new Uint8Array(array.length * 3);
  array.forEach((shade, i) => colours.fill(shade, i * 3, i * 3 + 3));
  return new BufferAttribute(colours, 3, true);
}

function geometryOf({ index, attributes, targets }: Shape): BufferGeometry {
  const geometry = new BufferGeometry();
  geometry.setIndex(attributeOf(index));
  for (const [name, numbers] of Object.entries(attributes)) {
    if (name === '_SHADE') geometry.setAttribute('color', colourOf(numbers));
    else geometry.setAttribute(name.toLowerCase(), attributeOf(numbers));
  }
  for (const target of targets)
    for (const [name, numbers] of Object.entries(target))
      (geometry.morphAttributes[name.toLowerCase() as 'position'] ??= []).push(attributeOf(numbers));
  geometry.morphTargetsRelative = true;
  return geometry;
}

function objectOf(node: GlbNode): Object3D {
  const object = node.shape ? new Mesh(geometryOf(node.shape)) : new Group();
  object.name = node.name;
  object.position.set(...node.translation);
  object.quaternion.set(...node.rotation);
  object.scale.set(...node.scale);
  for (const child of node.children) object.add(objectOf(child));
  return object;
}

/** The whole file, telling how much of it has come. */
async function fetched(
  address: string,
  bytes: number,
  onProgress?: (share: number) => void,
): Promise<ArrayBuffer> {
  const answer = await fetch(address);
  if (!answer.ok || !answer.body) throw new Error(`${address}: ${answer.status}`);
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let loaded = 0;
  for (const reader = answer.body.getReader(); ;) {
    const { done, value } = await reader.read();
    if (done) break;
    pieces.push(value);
    loaded += value.length;
    if (bytes > 0) onProgress?.(Math.min(1, loaded / bytes));
  }
  return new Blob(pieces).arrayBuffer();
}

/**
 * Fetches and unpacks a model. `bytes` is the size that the file was built with: a server that packs it on the way
 * tells none, or that of the parcel.
 * @throws {Error} if the file is missing or damaged
 */
export async function loadParts(
  address: string,
  bytes = 0,
  onProgress?: (share: number) => void,
): Promise<readonly Part[]> {
  const nodes = await readGlb(await fetched(address, bytes, onProgress));
  return nodes.flatMap((node): Part[] => {
    const holder = objectOf(node);
    let mesh: Mesh<BufferGeometry> | undefined;
    holder.traverse((one) => {
      if (one instanceof Mesh) mesh ??= one as Mesh<BufferGeometry>;
    });
    if (!mesh) return [];
    mesh.updateMorphTargets();
    return [{ name: String(node.extras['label'] ?? node.name), holder, mesh, extras: node.extras }];
  });
}
