import { Document, NodeIO, type Node } from '@gltf-transform/core';
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions';
import { meshopt } from '@gltf-transform/functions';
import { MeshoptEncoder } from 'meshoptimizer';
import type { Mesh } from './mesh.ts';

/** A node of the file: a mesh in its own frame, where it stands, and what the page may want to know of it. */
export interface Part {
  readonly name: string;
  readonly mesh: Mesh;
  readonly translation: readonly [number, number, number];
  readonly rotation: readonly [number, number, number, number];
  /** A twin on the other side, made by a node that mirrors x. */
  readonly twin?: string;
  readonly extras: Readonly<Record<string, unknown>>;
}

/** Writes parts as a GLB: quantised (positions 12 bit, normals 8 bit), meshopt-compressed. Units: mm. */
export async function writeGlb(parts: readonly Part[]): Promise<Uint8Array> {
  await MeshoptEncoder.ready;
  const document = new Document();
  const buffer = document.createBuffer();
  const scene = document.createScene('spine');
  const material = document.createMaterial('bone').setRoughnessFactor(1).setMetallicFactor(0);
  for (const { name, mesh, translation, rotation, twin, extras } of parts) {
    const shade = new Uint8Array((mesh.positions.length / 3) * 4);
    mesh.light.forEach((v, i) => shade.set([v * 255, v * 255, v * 255, 255], i * 4));
    const primitive = document
      .createPrimitive()
      .setIndices(
        document.createAccessor().setType('SCALAR').setArray(new Uint16Array(mesh.indices)).setBuffer(buffer),
      )
      .setAttribute(
        'POSITION',
        document
          .createAccessor()
          .setType('VEC3')
          .setArray(new Float32Array(mesh.positions))
          .setBuffer(buffer),
      )
      .setAttribute(
        'NORMAL',
        document.createAccessor().setType('VEC3').setArray(new Float32Array(mesh.normals)).setBuffer(buffer),
      )
      .setAttribute(
        'COLOR_0',
        document.createAccessor().setType('VEC4').setArray(shade).setNormalized(true).setBuffer(buffer),
      )
      .setMaterial(material);
    const shape = document.createMesh(name).addPrimitive(primitive);
    const place = (label: string, mirror: boolean): Node => {
      const holder = document
        .createNode(label)
        .setTranslation([...translation])
        .setRotation([...rotation])
        .setExtras({ ...extras, label });
      // the mesh hangs one node deeper, so that mirroring never touches the posture
      const shapeNode = document.createNode(`${label}-shape`).setMesh(shape);
      if (mirror) shapeNode.setScale([-1, 1, 1]);
      return holder.addChild(shapeNode);
    };
    scene.addChild(place(twin ? `${name}-left` : name, false));
    if (twin) scene.addChild(place(twin, true));
  }
  await document.transform(
    meshopt({
      encoder: MeshoptEncoder,
      level: 'high',
      quantizePosition: 12,
      quantizeNormal: 8,
      quantizeColor: 8,
    }),
  );
  const io = new NodeIO()
    .registerExtensions([EXTMeshoptCompression, KHRMeshQuantization])
    .registerDependencies({ 'meshopt.encoder': MeshoptEncoder });
  return io.writeBinary(document);
}
