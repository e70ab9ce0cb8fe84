import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { Document, NodeIO, type Accessor } from '@gltf-transform/core';
import { ALL_EXTENSIONS } from '@gltf-transform/extensions';
import { meshopt } from '@gltf-transform/functions';
import { MeshoptDecoder, MeshoptEncoder } from 'meshoptimizer';
import type { Mesh } from './mesh.ts';

export const glbFile = new URL('../../../src/assets/models/body.glb', import.meta.url);
export const lockFile = new URL('lock.json', import.meta.url);

/** What the file was made from and what came of it. */
export interface Lock {
  readonly inputs: string;
  readonly glb: string;
  readonly bytes: number;
  readonly triangles: Readonly<Record<string, number>>;
}

export const hashOf = (...parts: readonly (string | Uint8Array)[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
};

/** Hash of this folder's sources and of the skin as it follows from the anatomy engine (to 0.01 mm). */
export function inputsHash(skin: readonly Mesh[]): string {
  const folder = new URL('./', import.meta.url);
  const sources = readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .toSorted()
    .map((name) => `${name}\n${readFileSync(new URL(name, folder), 'utf8')}`);
  const shapes = skin.map((mesh) => JSON.stringify(Array.from(mesh.positions, (v) => Math.round(v * 100))));
  return hashOf(...sources, ...shapes);
}

/** An io that reads and writes meshopt. */
export async function meshoptIo(): Promise<NodeIO> {
  await Promise.all([MeshoptDecoder.ready, MeshoptEncoder.ready]);
  return new NodeIO()
    .registerExtensions(ALL_EXTENSIONS)
    .registerDependencies({ 'meshopt.decoder': MeshoptDecoder, 'meshopt.encoder': MeshoptEncoder });
}

/**
 * The file: one node per part, in millimetres and the engine's frame; `skin-back` stands, with the targets
 * `halfway` and `leaning`. Colours belong to the viewer, so there are no materials.
 */
export async function writeGlb(
  parts: ReadonlyMap<string, Mesh>,
  skin: { readonly standing: Mesh; readonly halfway: Mesh; readonly leaning: Mesh },
): Promise<Uint8Array> {
  const document = new Document();
  const buffer = document.createBuffer();
  const scene = document.createScene('body').setExtras({ unit: 'mm' });
  const vectors = (array: Float32Array): Accessor =>
    document.createAccessor().setType('VEC3').setArray(new Float32Array(array)).setBuffer(buffer);
  const add = (name: string, mesh: Mesh) => {
    const primitive = document
      .createPrimitive()
      .setAttribute('POSITION', vectors(mesh.positions))
      .setAttribute('NORMAL', vectors(mesh.normals))
      .setIndices(
        document
          .createAccessor()
          .setType('SCALAR')
          .setArray(Uint16Array.from(mesh.indices))
          .setBuffer(buffer),
      );
    const shape = document.createMesh(name).addPrimitive(primitive);
    scene.addChild(document.createNode(name).setMesh(shape));
    return { primitive, shape };
  };
  const less = (a: Float32Array, b: Float32Array): Float32Array => a.map((v, i) => v - b[i]!);
  const { primitive, shape } = add('skin-back', skin.standing);
  for (const name of ['halfway', 'leaning'] as const)
    primitive.addTarget(
      document
        .createPrimitiveTarget(name)
        .setAttribute('POSITION', vectors(less(skin[name].positions, skin.standing.positions)))
        .setAttribute('NORMAL', vectors(less(skin[name].normals, skin.standing.normals))),
    );
  shape.setWeights([0, 0]).setExtras({ targetNames: ['halfway', 'leaning'] });
  for (const [name, mesh] of parts) add(name, mesh);
  const io = await meshoptIo();
  await document.transform(
    meshopt({ encoder: MeshoptEncoder, level: 'high', quantizePosition: 12, quantizeNormal: 8 }),
  );
  return io.writeBinary(document);
}
