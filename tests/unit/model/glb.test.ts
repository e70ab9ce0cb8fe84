import { NodeIO } from '@gltf-transform/core';
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions';
import { MeshoptDecoder } from 'meshoptimizer';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readGlb, type GlbNode, type Numbers } from '../../../src/figures/spine/scene/glb.ts';

const file = (name: string): ArrayBuffer => {
  const bytes = readFileSync(new URL(`../../../src/assets/models/${name}.glb`, import.meta.url));
  return new Uint8Array(bytes).buffer;
};
const flat = (nodes: readonly GlbNode[]): GlbNode[] =>
  nodes.flatMap((node) => [node, ...flat(node.children)]);
const plain = ({ array }: Numbers): number[] => [...array];

let io: NodeIO;
beforeAll(async () => {
  await MeshoptDecoder.ready;
  io = new NodeIO()
    .registerExtensions([EXTMeshoptCompression, KHRMeshQuantization])
    .registerDependencies({ 'meshopt.decoder': MeshoptDecoder });
});

describe.each(['spine', 'spine-light', 'body'])('%s.glb', (name) => {
  it('is read as glTF Transform reads it', async () => {
    const document = await io.readBinary(new Uint8Array(file(name)));
    const nodes = flat(await readGlb(file(name)));
    const others = document.getRoot().listNodes();
    expect(nodes.map((node) => node.name).sort()).toEqual(others.map((node) => node.getName()).sort());
    for (const other of others) {
      const node = nodes.find((one) => one.name === other.getName())!;
      expect(node.translation).toEqual(other.getTranslation());
      expect(node.rotation).toEqual(other.getRotation());
      expect(node.scale).toEqual(other.getScale());
      expect(node.extras).toEqual(other.getExtras());
      const primitive = other.getMesh()?.listPrimitives()[0];
      expect(node.shape === null).toBe(primitive === undefined);
      if (!primitive || !node.shape) continue;
      expect(plain(node.shape.index)).toEqual([...primitive.getIndices()!.getArray()!]);
      expect(Object.keys(node.shape.attributes).sort()).toEqual(primitive.listSemantics().sort());
      for (const semantic of primitive.listSemantics())
        expect(plain(node.shape.attributes[semantic]!)).toEqual([
          ...primitive.getAttribute(semantic)!.getArray()!,
        ]);
      expect(node.shape.targets).toHaveLength(primitive.listTargets().length);
      for (const [k, target] of primitive.listTargets().entries())
        for (const semantic of target.listSemantics())
          expect(plain(node.shape.targets[k]![semantic]!)).toEqual([
            ...target.getAttribute(semantic)!.getArray()!,
          ]);
    }
  });
});

it.each([
  ['nothing', () => new ArrayBuffer(0)],
  ['another file', () => new TextEncoder().encode('<!doctype html><title>404</title>').buffer],
  ['half of it', () => file('body').slice(0, 40_000)],
  ['its head alone', () => file('body').slice(0, 16)],
])('%s is refused', async (_, bytes) => {
  await expect(readGlb(bytes())).rejects.toThrow();
});
