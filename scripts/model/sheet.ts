/** `npm run model:sheet`: the contact sheet of this folder's README, drawn from the committed model. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { decode, type Decoded } from './lib/decode.ts';
import { draw, usualViews, viewFrom, writeSheet, type Placed } from './pictures.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));
const all = await decode(
  new Uint8Array(readFileSync(fileURLToPath(new URL('../../src/assets/models/spine.glb', import.meta.url)))),
);
const byName = new Map(all.map((bone) => [bone.name, bone]));
const asMesh = (bone: Decoded): Placed['mesh'] => ({ ...bone, genus: 0, components: 1 });

const tile = [160, 146] as const;
const tiles: Uint8Array[] = [];
const middle = ({ positions }: Decoded): number[] =>
  [0, 1, 2].map((k) => {
    const along = positions.filter((_, i) => i % 3 === k);
    return (Math.min(...along) + Math.max(...along)) / 2;
  });
const extent = ({ positions }: Decoded): number =>
  Math.max(
    ...[0, 1, 2].map((k) => {
      const along = positions.filter((_, i) => i % 3 === k);
      return Math.max(...along) - Math.min(...along);
    }),
  );
for (const name of [
  'C1',
  'C2',
  'C4',
  'C7',
  'T1',
  'T4',
  'T7',
  'T10',
  'T12',
  'L1',
  'L3',
  'L5',
  'sacrum',
  'rib-1-left',
  'rib-7-left',
  'rib-12-left',
  'scapula-left',
  'hip-left',
]) {
  const bone = byName.get(name)!;
  for (const view of usualViews)
    tiles.push(draw([{ mesh: asMesh(bone) }], view, tile, 120 / extent(bone), middle(bone)));
}
writeSheet(`${folder}bones.png`, tiles, 8, tile);

const standing = all.map((bone): Placed => {
  const w = bone.world;
  const side = bone.mirrored ? -1 : 1;
  const go = (v: readonly number[], t: number): number[] =>
    [0, 1, 2].map((k) => w[k]! * v[0]! * side + w[4 + k]! * v[1]! + w[8 + k]! * v[2]! + t * w[12 + k]!);
  return { mesh: asMesh(bone), move: (p) => go(p, 1), turn: (n) => go(n, 0) };
});
const size = [300, 600] as const;
writeSheet(
  `${folder}skeleton.png`,
  [viewFrom([0, 0, -1]), viewFrom([1, 0, 0]), viewFrom([0.7, 0.25, -0.8]), viewFrom([0, 0, 1])].map((view) =>
    draw(standing, view, size, 0.76, [0, 212, 10]),
  ),
  4,
  size,
);
