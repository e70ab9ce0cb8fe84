/** `npm run model:body`: marches the figure, writes src/assets/models/body.glb and the lock beside this file. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { glbFile, hashOf, inputsHash, lockFile, writeGlb, type Lock } from './glb.ts';
import type { Mesh } from './mesh.ts';
import { part, partNames, skinOfBack } from './parts.ts';

const skin = skinOfBack();
const parts = new Map<string, Mesh>();
for (const name of partNames) parts.set(name, await part(name));
const glb = await writeGlb(parts, skin);
const count = (mesh: Mesh): number => mesh.indices.length / 3;
const triangles = Object.fromEntries([
  ['skin-back', count(skin.standing)],
  ...[...parts].map(([name, mesh]) => [name, count(mesh)] as const),
]) as Record<string, number>;
const lock: Lock = {
  inputs: inputsHash([skin.standing, skin.halfway, skin.leaning]),
  glb: hashOf(glb),
  bytes: glb.length,
  triangles,
};
mkdirSync(new URL('./', glbFile), { recursive: true });
writeFileSync(glbFile, glb);
writeFileSync(lockFile, `${JSON.stringify(lock, null, 2)}\n`);
const total = Object.values(triangles).reduce((sum, n) => sum + n, 0);
console.info(`body.glb: ${(glb.length / 1000).toFixed(1)} kB, ${total} triangles`, triangles);
