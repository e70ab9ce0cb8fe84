import { dequantize, weld } from '@gltf-transform/functions';
import { meshoptIo } from './glb.ts';

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
  const document = await (await meshoptIo()).readBinary(bytes);
  await document.transform(dequantize(), weld());
  const found: Decoded[] = [];
  for (const holder of document.getRoot().listScenes()[0]!.listChildren()) {
    const shape = holder.listChildren()[0]!;
    const primitive = shape.getMesh()!.listPrimitives()[0]!;
    const local = shape.getMatrix();
    const raw = primitive.getAttribute('POSITION')!.getArray()!;
    const normal = primitive.getAttribute('NORMAL')!;
    const shade = primitive.getAttribute('_SHADE');
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
        light.push(shade?.getScalar(i / 3) ?? 1);
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
