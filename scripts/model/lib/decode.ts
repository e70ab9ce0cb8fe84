import { NodeIO } from '@gltf-transform/core';
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions';
import { dequantize, weld } from '@gltf-transform/functions';
import { MeshoptDecoder } from 'meshoptimizer';

/** A mesh of the file as the page will see it, in the frame of its bone (mm), and welded: no corner twice. */
export interface Decoded {
  /** The node, `C1`, `rib-3-left` …; the mirrored twins share the mesh of the left. */
  readonly name: string;
  readonly carrier: string;
  readonly positions: Float32Array;
  readonly normals: Float32Array;
  readonly light: Float32Array;
  readonly indices: Uint32Array;
  /** Where the node stands, column-major 4×4. */
  readonly world: readonly number[];
  readonly mirrored: boolean;
}

/** Reads a GLB as a viewer would: decompressed, dequantised; then welded by place. */
export async function decode(bytes: Uint8Array): Promise<readonly Decoded[]> {
  await MeshoptDecoder.ready;
  const io = new NodeIO()
    .registerExtensions([EXTMeshoptCompression, KHRMeshQuantization])
    .registerDependencies({ 'meshopt.decoder': MeshoptDecoder });
  const document = await io.readBinary(bytes);
  await document.transform(dequantize(), weld());
  const found: Decoded[] = [];
  for (const holder of document.getRoot().listScenes()[0]!.listChildren()) {
    const shape = holder.listChildren()[0]!;
    const primitive = shape.getMesh()!.listPrimitives()[0]!;
    const local = shape.getMatrix();
    const raw = primitive.getAttribute('POSITION')!.getArray()!;
    const normal = primitive.getAttribute('NORMAL')!;
    const shade = primitive.getAttribute('COLOR_0')!;
    // quantisation leaves a scale and a shift on the inner node: put them back into the corners
    const mirrored = local[0]! < 0;
    const seen = new Map<string, number>();
    const corner: number[] = [];
    const flat: number[] = [];
    const normals: number[] = [];
    const light: number[] = [];
    for (let i = 0; i < raw.length; i += 3) {
      const p = [0, 1, 2].map((k) => raw[i + k]! * local[k * 4 + k]! + local[12 + k]!);
      if (mirrored) p[0] = -p[0]!;
      const key = p.map((v) => v.toFixed(4)).join();
      let at = seen.get(key);
      if (at === undefined) {
        at = seen.size;
        seen.set(key, at);
        flat.push(...p);
        normals.push(...normal.getElement(i / 3, [0, 0, 0]));
        light.push(shade.getElement(i / 3, [0, 0, 0, 0])[0]!);
      }
      corner.push(at);
    }
    found.push({
      name: holder.getName(),
      carrier: String(holder.getExtras()['carrier']),
      positions: new Float32Array(flat),
      normals: new Float32Array(normals),
      light: new Float32Array(light),
      indices: new Uint32Array([...primitive.getIndices()!.getArray()!].map((v) => corner[v]!)),
      world: holder.getWorldMatrix(),
      mirrored,
    });
  }
  return found;
}

/** Euler's count of a triangle mesh: closed, how many pieces, and the genus of all together. */
export function topology({ positions, indices }: Pick<Decoded, 'positions' | 'indices'>): {
  readonly closed: boolean;
  readonly pieces: number;
  readonly genus: number;
} {
  const directed = new Map<string, number>();
  const parent = new Map<number, number>();
  const find = (v: number): number => {
    let root = v;
    while ((parent.get(root) ?? root) !== root) root = parent.get(root)!;
    parent.set(v, root);
    return root;
  };
  let faces = 0;
  for (let t = 0; t < indices.length; t += 3) {
    const corners = [indices[t]!, indices[t + 1]!, indices[t + 2]!] as const;
    if (new Set(corners).size < 3) continue;
    faces += 1;
    for (let k = 0; k < 3; k++) {
      const [a, b] = [corners[k]!, corners[(k + 1) % 3]!];
      directed.set(`${a}/${b}`, (directed.get(`${a}/${b}`) ?? 0) + 1);
      parent.set(find(a), find(b));
    }
  }
  const used = new Set(indices);
  const pieces = new Set([...used].map(find)).size;
  let closed = positions.length > 0;
  for (const [edge, count] of directed) {
    const [a, b] = edge.split('/');
    if (count !== (directed.get(`${b}/${a}`) ?? 0)) closed = false;
  }
  const edges = directed.size / 2;
  return { closed, pieces, genus: (2 * pieces - (used.size - edges + faces)) / 2 };
}
