/** `npm run model`: makes src/assets/models/spine.glb and its lock anew. Takes a few minutes. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isLevel, placements, spinousTipLocal, transverseTipLocal } from '../../src/engines/anatomy/index.ts';
import { bones, genusOf } from './bones/all.ts';
import { writeGlb, type Part } from './lib/glb.ts';
import { mesh } from './lib/mesh.ts';
import { hashOfBytes, hashOfInputs } from './lock.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const chain = placements(0);
const parts: Part[] = [];
for (const bone of bones) {
  const made = mesh(bone.recipe());
  if (made.components !== 1 || made.genus !== genusOf(bone.name))
    throw new Error(
      `${bone.name}: ${made.components} pieces, genus ${made.genus}; wanted 1, ${genusOf(bone.name)}`,
    );
  const { centre, rotation } = chain[bone.carrier];
  const tips =
    isLevel(bone.name) && bone.name !== 'C1'
      ? {
          spinousTip: spinousTipLocal(bone.name),
          transverseTip: [transverseTipLocal(bone.name, 'left'), transverseTipLocal(bone.name, 'right')],
        }
      : {};
  parts.push({
    name: bone.name,
    mesh: made,
    translation: centre as [number, number, number],
    rotation: rotation as [number, number, number, number],
    ...(bone.paired ? { twin: `${bone.name}-right` } : {}),
    extras: { carrier: bone.carrier, ...tips },
  });
  console.log(`${bone.name.padEnd(10)} ${made.indices.length / 3} triangles, genus ${made.genus}`);
}
const file = await writeGlb(parts);
const folder = `${root}src/assets/models/`;
mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}spine.glb`, file);
writeFileSync(
  `${folder}spine.lock.json`,
  `${JSON.stringify({ inputs: hashOfInputs(root), file: hashOfBytes(file), bytes: file.length }, null, 2)}\n`,
);
const drawn = parts.reduce((n, part) => n + (part.mesh.indices.length / 3) * (part.twin ? 2 : 1), 0);
console.log(`${(file.length / 1024).toFixed(0)} KB, ${drawn} triangles drawn`);
