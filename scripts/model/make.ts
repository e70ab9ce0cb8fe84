/** `npm run model`: makes spine.glb, its coarse twin for small devices, and their lock anew. Takes a few minutes. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isLevel, placements, spinousTipLocal, transverseTipLocal } from '../../src/engines/anatomy/index.ts';
import { bones, coarseShare, genusOf, type Bone } from './bones/all.ts';
import { Glb } from './lib/glb.ts';
import { meshes, type Mesh } from './lib/mesh.ts';
import { lockOf } from './lock.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = `${root}src/assets/models/`;
const chain = placements(0);

/** Adds a bone: a node that stands where its carrier does, and below it the shape, so that mirroring never touches the posture. */
function add(glb: Glb, { name, carrier, paired }: Bone, mesh: Mesh, shaded: boolean): void {
  const { shape } = glb.shape(name, mesh, shaded ? { _SHADE: mesh.light } : {});
  const tips =
    isLevel(name) && name !== 'C1'
      ? {
          spinousTip: spinousTipLocal(name),
          transverseTip: [transverseTipLocal(name, 'left'), transverseTipLocal(name, 'right')],
        }
      : {};
  const { centre, rotation } = chain[carrier];
  for (const side of paired ? ['left', 'right'] : [null]) {
    const label = side === null ? name : `${name}-${side}`;
    const inner = glb.document.createNode(`${label}-shape`).setMesh(shape);
    if (side === 'right') inner.setScale([-1, 1, 1]);
    const holder = glb.document
      .createNode(label)
      .setTranslation([...centre])
      .setRotation([...rotation])
      .setExtras({ carrier, label, ...tips });
    glb.scene.addChild(holder.addChild(inner));
  }
}

const fine = new Glb('spine');
const coarse = new Glb('spine');
let [drawn, drawnCoarse] = [0, 0];
for (const bone of bones) {
  const [made, light] = meshes(bone.recipe(), coarseShare);
  if (made.components !== 1 || made.genus !== genusOf(bone.name))
    throw new Error(
      `${bone.name}: ${made.components} pieces, genus ${made.genus}; wanted 1, ${genusOf(bone.name)}`,
    );
  add(fine, bone, made, true);
  add(coarse, bone, light, false);
  const times = bone.paired ? 2 : 1;
  drawn += (made.indices.length / 3) * times;
  drawnCoarse += (light.indices.length / 3) * times;
  console.log(`${bone.name.padEnd(10)} ${made.indices.length / 3} / ${light.indices.length / 3} triangles`);
}
const files = { 'spine.glb': await fine.write(11), 'spine-light.glb': await coarse.write(11) };
mkdirSync(folder, { recursive: true });
for (const [name, bytes] of Object.entries(files)) writeFileSync(folder + name, bytes);
writeFileSync(`${folder}spine.lock.json`, `${JSON.stringify(lockOf(root, 'spine', files), null, 2)}\n`);
for (const [name, bytes] of Object.entries(files)) console.log(`${name}: ${bytes.length} bytes`);
console.log(`${drawn} triangles drawn, ${drawnCoarse} on small devices`);
