import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { placed, placements, type ChainPart, type Point } from '#engines/anatomy/index.ts';
import { reach } from '../../../../scripts/model/body/back.ts';
import { guide } from '../../../../scripts/model/body/guide.ts';
import { skinField } from '../../../../scripts/model/body/standing.ts';
import { decode } from '../../../../scripts/model/lib/decode.ts';
import { decodedBody, distanceTo } from './decoded.ts';

const bones = await decode(new Uint8Array(readFileSync('src/assets/models/spine.glb')));
const { back } = await decodedBody();

test.each([
  ['standing', 0],
  ['halfway', 0.5],
  ['leaning', 1],
] as const)('no bone comes nearer to the skin of the back than 4 mm, %s', (name, posture) => {
  const [chain, field, line] = [placements(posture), skinField(posture), guide(posture)];
  const shallow: { readonly point: Point; readonly depth: number; readonly bone: string }[] = [];
  for (const { name: bone, carrier, positions, mirrored } of bones) {
    // halfway the field has no shoulders: there the arms are on their way
    if (posture === 0.5 && bone.startsWith('scapula')) continue;
    for (let i = 0; i < positions.length; i += 3) {
      const point = placed(chain[carrier as ChainPart], [
        positions[i]! * (mirrored ? -1 : 1),
        positions[i + 1]!,
        positions[i + 2]!,
      ]);
      const { at, height } = line.project(point[1], point[2]);
      if (at < reach.from || at > reach.to || height < -60) continue;
      const depth = -field(...point);
      expect(depth, `${bone} ${point.map(Math.round).join()}`).toBeGreaterThan(4);
      if (depth < 8) shallow.push({ point, depth, bone });
    }
  }
  // the same on the triangles that are drawn, where a bone lies shallowest
  expect(shallow.length).toBeGreaterThan(50);
  for (const { point, bone } of shallow.toSorted((a, b) => a.depth - b.depth).slice(0, 40))
    expect(distanceTo(back[name], point), bone).toBeLessThan(-4);
});
