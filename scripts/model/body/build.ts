/** `npm run model:body`: marches the figure and writes src/assets/models/body.glb and its lock. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Glb } from '../lib/glb.ts';
import { lockOf } from '../lock.ts';
import { part, partNames, skinOfBack } from './parts.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const folder = `${root}src/assets/models/`;
const less = (a: Float32Array, b: Float32Array): Float32Array => a.map((v, i) => v - b[i]!);

const glb = new Glb('body');
const add = (...shaped: Parameters<Glb['shape']>): ReturnType<Glb['shape']> => {
  const made = glb.shape(...shaped);
  console.log(`${shaped[0].padEnd(14)} ${shaped[1].indices.length / 3} triangles`);
  glb.scene.addChild(glb.document.createNode(shaped[0]).setMesh(made.shape));
  return made;
};

const { standing, edge, ...moved } = skinOfBack();
const { primitive, shape } = add('skin-back', standing, { _EDGE: edge });
for (const [name, mesh] of Object.entries(moved))
  primitive.addTarget(
    glb.document
      .createPrimitiveTarget(name)
      .setAttribute('POSITION', glb.vectors(less(mesh.positions, standing.positions)))
      .setAttribute('NORMAL', glb.vectors(less(mesh.normals, standing.normals))),
  );
shape.setWeights([0, 0]).setExtras({ targetNames: Object.keys(moved) });
for (const name of partNames) add(name, part(name));

const files = { 'body.glb': await glb.write(12) };
mkdirSync(folder, { recursive: true });
for (const [name, bytes] of Object.entries(files)) writeFileSync(folder + name, bytes);
writeFileSync(`${folder}body.lock.json`, `${JSON.stringify(lockOf(root, 'body', files), null, 2)}\n`);
for (const [name, bytes] of Object.entries(files)) console.log(`${name}: ${bytes.length} bytes`);
