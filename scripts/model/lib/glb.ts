import { Document, NodeIO, type Accessor, type Mesh as Shape, type Primitive } from '@gltf-transform/core';
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions';
import { meshopt } from '@gltf-transform/functions';
import { MeshoptDecoder, MeshoptEncoder } from 'meshoptimizer';
import type { Surface } from './march.ts';

/** What a corner carries besides place and normal, 0 … 1, by the name of its attribute (`_SHADE`, `_EDGE`). */
export type Extras = Readonly<Record<`_${string}`, Float32Array>>;

/** A file on its way: shapes are added to its scene, then it is packed. */
export class Glb {
  readonly document = new Document();
  readonly #buffer = this.document.createBuffer();
  readonly scene;

  constructor(name: string) {
    this.scene = this.document.createScene(name).setExtras({ unit: 'mm' });
  }

  vectors(array: Float32Array): Accessor {
    return this.document
      .createAccessor()
      .setType('VEC3')
      .setArray(new Float32Array(array))
      .setBuffer(this.#buffer);
  }

  /** A surface as a shape that nodes can hold; in one byte each, what its corners carry besides. */
  shape(
    name: string,
    { positions, normals, indices }: Surface,
    extras: Extras = {},
  ): { readonly shape: Shape; readonly primitive: Primitive } {
    const accessor = (): Accessor => this.document.createAccessor().setType('SCALAR').setBuffer(this.#buffer);
    const primitive = this.document
      .createPrimitive()
      .setAttribute('POSITION', this.vectors(positions))
      .setAttribute('NORMAL', this.vectors(normals))
      .setIndices(accessor().setArray(Uint16Array.from(indices)));
    for (const [attribute, values] of Object.entries(extras))
      primitive.setAttribute(
        attribute,
        accessor()
          .setArray(Uint8Array.from(values, (v) => Math.round(v * 255)))
          .setNormalized(true),
      );
    return { shape: this.document.createMesh(name).addPrimitive(primitive), primitive };
  }

  /** Quantised and meshopt-compressed. @param bits of a position along each axis of its shape */
  async write(bits: number): Promise<Uint8Array> {
    const io = await meshoptIo();
    await this.document.transform(
      meshopt({
        encoder: MeshoptEncoder,
        level: 'high',
        quantizePosition: bits,
        quantizeNormal: 8,
        quantizeGeneric: 8,
      }),
    );
    return io.writeBinary(this.document);
  }
}

/** Reads and writes meshopt. */
export async function meshoptIo(): Promise<NodeIO> {
  await Promise.all([MeshoptDecoder.ready, MeshoptEncoder.ready]);
  return new NodeIO()
    .registerExtensions([EXTMeshoptCompression, KHRMeshQuantization])
    .registerDependencies({ 'meshopt.decoder': MeshoptDecoder, 'meshopt.encoder': MeshoptEncoder });
}
