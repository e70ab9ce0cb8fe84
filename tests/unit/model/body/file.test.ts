import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { part, partNames, skinOfBack } from '../../../../scripts/model/body/parts.ts';
import { lockOf } from '../../../../scripts/model/lock.ts';
import { decodedBody } from './decoded.ts';

const glb = readFileSync('src/assets/models/body.glb');
const lock = JSON.parse(readFileSync('src/assets/models/body.lock.json', 'utf8')) as unknown;
const body = await decodedBody();

test('body.glb is what the committed sources and the anatomy engine give: npm run model:body after a change', () => {
  expect(lock).toEqual(lockOf('', 'body', { 'body.glb': glb }));
});

test('two parts generated anew lie where the file has them', () => {
  const feet = part('figure-feet');
  const back = skinOfBack().leaning;
  for (const [mesh, stored] of [
    [feet, body.part('figure-feet')],
    [back, body.back.leaning],
  ] as const) {
    expect(stored.triangles).toHaveLength(mesh.indices.length / 3);
    // Order differs after packing: compare the sorted heights, and the extent along every axis.
    for (const k of [0, 1, 2] as const) {
      const made = Array.from(mesh.positions.filter((_, i) => i % 3 === k)).toSorted((a, b) => a - b);
      const kept = stored.points.map((p) => p[k]).toSorted((a, b) => a - b);
      expect(kept).toHaveLength(made.length);
      for (const [i, value] of kept.entries()) expect(Math.abs(value - made[i]!)).toBeLessThan(0.4);
    }
  }
});

test('weighs at most 90 kB and 13,000 triangles, with a node for every part', () => {
  expect(body.names.toSorted()).toEqual([...partNames, 'skin-back'].toSorted());
  expect(glb.length).toBeLessThanOrEqual(90_000);
  const triangles = body.names.reduce((sum, name) => sum + body.part(name).triangles.length, 0);
  expect(triangles).toBeLessThanOrEqual(13_000);
});

test('normals point out of every surface', () => {
  for (const name of body.names) {
    const { points, normals, triangles } = body.part(name);
    // By area: a sliver in a crease may be turned, nothing that can be seen.
    let [whole, turned] = [0, 0];
    for (const [i, j, k] of triangles) {
      const [a, b, c] = [points[i]!, points[j]!, points[k]!];
      const u = [b[0] - a[0], b[1] - a[1], b[2] - a[2]] as const;
      const v = [c[0] - a[0], c[1] - a[1], c[2] - a[2]] as const;
      const face = [u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]] as const;
      const mean = ([0, 1, 2] as const).map((n) => normals[i]![n] + normals[j]![n] + normals[k]![n]);
      const area = Math.hypot(...face);
      whole += area;
      if (face[0] * mean[0]! + face[1] * mean[1]! + face[2] * mean[2]! < 0) turned += area;
    }
    expect(turned / whole, name).toBeLessThan(0.01);
  }
});
