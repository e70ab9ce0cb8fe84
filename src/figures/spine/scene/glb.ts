import { MeshoptDecoder } from 'three/addons/libs/meshopt_decoder.module.js';

/*
 * Reads the files that scripts/model writes, and no others: GLB, its buffer views packed by EXT_meshopt_compression,
 * its accessors quantised by KHR_mesh_quantization. A general loader would be as heavy again as the picture's own code.
 */

/** Numbers of an accessor, tightly packed; `normalized` whole numbers stand for shares of their range. */
export interface Numbers {
  readonly array: Int8Array | Uint8Array | Int16Array | Uint16Array | Uint32Array | Float32Array;
  readonly size: number;
  readonly normalized: boolean;
}
export interface Shape {
  readonly index: Numbers;
  /** By the name in the file: POSITION, NORMAL, _SHADE, _EDGE. */
  readonly attributes: Readonly<Record<string, Numbers>>;
  /** What each morph target adds. */
  readonly targets: readonly Readonly<Record<string, Numbers>>[];
}
export interface GlbNode {
  readonly name: string;
  readonly translation: readonly [number, number, number];
  readonly rotation: readonly [number, number, number, number];
  readonly scale: readonly [number, number, number];
  readonly extras: Readonly<Record<string, unknown>>;
  readonly shape: Shape | null;
  readonly children: readonly GlbNode[];
}

interface View {
  readonly byteOffset?: number;
  readonly byteLength: number;
  readonly byteStride?: number;
  readonly buffer: number;
  readonly extensions?: {
    readonly EXT_meshopt_compression?: {
      readonly byteOffset?: number;
      readonly byteLength: number;
      readonly byteStride: number;
      readonly count: number;
      readonly mode: string;
      readonly filter?: string;
    };
  };
}
interface Accessor {
  readonly bufferView: number;
  readonly byteOffset?: number;
  readonly componentType: number;
  readonly count: number;
  readonly type: string;
  readonly normalized?: boolean;
}
interface Primitive {
  readonly attributes: Readonly<Record<string, number>>;
  readonly indices: number;
  readonly targets?: readonly Readonly<Record<string, number>>[];
}
interface Document {
  readonly scene?: number;
  readonly scenes: readonly { readonly nodes: readonly number[] }[];
  readonly nodes: readonly {
    readonly name?: string;
    readonly translation?: GlbNode['translation'];
    readonly rotation?: GlbNode['rotation'];
    readonly scale?: GlbNode['scale'];
    readonly extras?: GlbNode['extras'];
    readonly mesh?: number;
    readonly children?: readonly number[];
  }[];
  readonly meshes: readonly { readonly primitives: readonly Primitive[] }[];
  readonly accessors: readonly Accessor[];
  readonly bufferViews: readonly View[];
}

/** Little-endian letters of the container: "glTF", "JSON", "BIN\0". */
const [MAGIC, JSON_CHUNK, BINARY_CHUNK] = [0x46546c67, 0x4e4f534a, 0x004e4942];
const HEADER = 12;
const CHUNK_HEADER = 8;

const arrays: Readonly<
  Record<number, new (buffer: ArrayBuffer, from: number, length: number) => Numbers['array']>
> = {
  5120: Int8Array,
  5121: Uint8Array,
  5122: Int16Array,
  5123: Uint16Array,
  5125: Uint32Array,
  5126: Float32Array,
};
const sizes: Readonly<Record<string, number>> = { SCALAR: 1, VEC2: 2, VEC3: 3, VEC4: 4 };

function chunksOf(file: ArrayBuffer): { readonly document: Document; readonly binary: Uint8Array } {
  const data = new DataView(file);
  if (data.getUint32(0, true) !== MAGIC) throw new Error('no GLB');
  let document: Document | undefined;
  let binary: Uint8Array | undefined;
  for (let at = HEADER; at < file.byteLength;) {
    const length = data.getUint32(at, true);
    const kind = data.getUint32(at + 4, true);
    const bytes = new Uint8Array(file, at + CHUNK_HEADER, length);
    if (kind === JSON_CHUNK) document = JSON.parse(new TextDecoder().decode(bytes)) as Document;
    if (kind === BINARY_CHUNK) binary = bytes;
    at += CHUNK_HEADER + length;
  }
  if (!document || !binary) throw new Error('an incomplete GLB');
  return { document, binary };
}

/**
 * The nodes of the file's scene.
 * @throws {Error} if it is no GLB, is cut off or damaged
 */
export async function readGlb(file: ArrayBuffer): Promise<readonly GlbNode[]> {
  const { document, binary } = chunksOf(file);
  await MeshoptDecoder.ready;

  const views = document.bufferViews.map((view): ArrayBuffer => {
    const packed = view.extensions?.EXT_meshopt_compression;
    if (!packed) return binary.slice(view.byteOffset ?? 0, (view.byteOffset ?? 0) + view.byteLength).buffer;
    const from = packed.byteOffset ?? 0;
    const source = binary.subarray(from, from + packed.byteLength);
    if (source.length < packed.byteLength) throw new Error('a GLB that is cut off');
    const unpacked = new Uint8Array(packed.count * packed.byteStride);
    MeshoptDecoder.decodeGltfBuffer(
      unpacked,
      packed.count,
      packed.byteStride,
      source,
      packed.mode,
      packed.filter ?? 'NONE',
    );
    return unpacked.buffer;
  });

  const numbersOf = (id: number): Numbers => {
    const {
      bufferView,
      byteOffset = 0,
      componentType,
      count,
      type,
      normalized = false,
    } = document.accessors[id]!;
    const Kind = arrays[componentType];
    const size = sizes[type];
    const view = views[bufferView];
    if (!Kind || !size || !view) throw new Error('an accessor of another kind');
    const bytes = new Kind(new ArrayBuffer(0), 0, 0).BYTES_PER_ELEMENT;
    const stride = (document.bufferViews[bufferView]!.byteStride ?? size * bytes) / bytes;
    const all = new Kind(view, byteOffset, (count - 1) * stride + size);
    if (stride === size) return { array: all, size, normalized };
    const array = new Kind(new ArrayBuffer(count * size * bytes), 0, count * size);
    for (let i = 0; i < count; i++) array.set(all.subarray(i * stride, i * stride + size), i * size);
    return { array, size, normalized };
  };
  const allOf = (ids: Readonly<Record<string, number>>): Readonly<Record<string, Numbers>> =>
    Object.fromEntries(Object.entries(ids).map(([name, id]) => [name, numbersOf(id)]));
  const shapeOf = ({ attributes, indices, targets = [] }: Primitive): Shape => ({
    index: numbersOf(indices),
    attributes: allOf(attributes),
    targets: targets.map(allOf),
  });
  const nodeOf = (id: number): GlbNode => {
    const node = document.nodes[id]!;
    return {
      name: node.name ?? '',
      translation: node.translation ?? [0, 0, 0],
      rotation: node.rotation ?? [0, 0, 0, 1],
      scale: node.scale ?? [1, 1, 1],
      extras: node.extras ?? {},
      shape: node.mesh === undefined ? null : shapeOf(document.meshes[node.mesh]!.primitives[0]!),
      children: (node.children ?? []).map(nodeOf),
    };
  };
  return document.scenes[document.scene ?? 0]!.nodes.map(nodeOf);
}
