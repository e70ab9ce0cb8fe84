import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { levels, placements, type Level } from '#engines/anatomy/index.ts';
import { bones, genusOf } from '../../../scripts/model/bones/all.ts';
import { decode, type Decoded } from '../../../scripts/model/lib/decode.ts';
import { topology } from '../../../scripts/model/lib/topology.ts';
import { mesh } from '../../../scripts/model/lib/mesh.ts';
import { lockOf } from '../../../scripts/model/lock.ts';
import { calipers, errorsOf } from '../../../scripts/model/measure.ts';

const file = new Uint8Array(readFileSync('src/assets/models/spine.glb'));
const light = new Uint8Array(readFileSync('src/assets/models/spine-light.glb'));
const lock = JSON.parse(readFileSync('src/assets/models/spine.lock.json', 'utf8')) as unknown;
let made: readonly Decoded[] = [];
let small: readonly Decoded[] = [];
beforeAll(async () => {
  [made, small] = await Promise.all([decode(file), decode(light)]);
});
const trianglesOf = (all: readonly Decoded[]): number =>
  all.reduce((n, { indices }) => n + indices.length / 3, 0);
const bone = (name: string): Decoded => {
  const found = made.find((one) => one.name === name);
  if (!found) throw new Error(`no ${name} in the file`);
  return found;
};
const kind = (name: string): string => name.replace(/-(left|right)$/, '');

describe('the file', () => {
  test('is what these inputs make: npm run model after a change', () => {
    expect(lock).toEqual(lockOf('', 'spine', { 'spine.glb': file, 'spine-light.glb': light }));
  });

  test('names every bone once', () => {
    const pairs = [...Array.from({ length: 12 }, (_, i) => `rib-${i + 1}`), 'scapula', 'hip'];
    expect(made.map(({ name }) => name).sort()).toEqual(
      [...levels, 'sacrum', ...pairs.flatMap((name) => [`${name}-left`, `${name}-right`])].sort(),
    );
  });

  test('is light: with the body under 400 KB as served, even where nothing packs it', () => {
    expect(file.length + readFileSync('src/assets/models/body.glb').length).toBeLessThan(400_000);
    // what skin, figure and route leave of 60,000 triangles and 80 draw calls
    expect(trianglesOf(made)).toBeLessThanOrEqual(45_000);
    expect(made.length).toBeLessThanOrEqual(60);
  });

  test('has a twin for small devices: the same bones, half the triangles, no shade', () => {
    expect(small.map(({ name }) => name)).toEqual(made.map(({ name }) => name));
    expect(trianglesOf(small)).toBeLessThan(0.51 * trianglesOf(made));
    expect(light.length).toBeLessThan(0.6 * file.length);
    expect(new Set(small.flatMap((one) => [...one.light]))).toEqual(new Set([1]));
    expect(Math.min(...made[0]!.light)).toBeLessThan(0.9);
  });
});

describe('every bone', () => {
  test('is one closed piece of its genus, welded as decoded', () => {
    for (const one of [...made, ...small])
      expect({ name: one.name, ...topology(one.indices) }).toEqual({
        name: one.name,
        closed: true,
        pieces: 1,
        genus: genusOf(kind(one.name)),
      });
  });

  test('that is its own mirror image is one exactly in its field', () => {
    for (const { name, paired, recipe } of bones) {
      if (paired) continue;
      const { field, min, max } = recipe();
      for (let i = 0; i < 60; i++) {
        const [x, y, z] = [0, 1, 2].map(
          (k) => min[k]! + ((max[k]! - min[k]!) * ((i * [7, 13, 29][k]!) % 60)) / 60,
        );
        expect(field(x!, y!, z!), name).toBe(field(-x!, y!, z!));
      }
    }
  });

  test('stands where the engine puts it', () => {
    const chain = placements(0);
    for (const one of made) {
      const { centre } = chain[one.carrier as Level];
      for (let k = 0; k < 3; k++) expect(one.world[12 + k], one.name).toBeCloseTo(centre[k]!, 3);
    }
  });
});

describe('fidelity, measured on the decoded file against the woman of the table', () => {
  const measured = levels.filter((level) => level !== 'C1' && level !== 'C2');

  test('median error at most 5 %, none above 15 %', () => {
    const errors = measured.flatMap((level) =>
      [...errorsOf(level, bone(level))].map(([name, error]) => ({
        name: `${level} ${name}`,
        error: Math.abs(error),
      })),
    );
    expect(errors.length).toBeGreaterThan(200);
    const sorted = errors.toSorted((a, b) => a.error - b.error);
    expect(sorted[Math.floor(sorted.length / 2)]!.error).toBeLessThanOrEqual(0.05);
    expect(sorted.filter(({ error }) => error > 0.15)).toEqual([]);
  });

  test('spinous tips of C7 to T12 within 5 mm', () => {
    for (const level of measured.slice(measured.indexOf('C7'), measured.indexOf('T12') + 1))
      expect(calipers(level, bone(level))['spinousTip'], level).toBeLessThanOrEqual(5);
  });

  test('C1 and C2: widths, and the height with the dens, within 15 %', () => {
    const span = (name: string, axis: number): number => {
      const along = bone(name).positions.filter((_, i) => i % 3 === axis);
      return Math.max(...along) - Math.min(...along);
    };
    expect(Math.abs(span('C1', 0) / 73 - 1)).toBeLessThan(0.15);
    expect(Math.abs(span('C1', 2) / 43.5 - 1)).toBeLessThan(0.15);
    expect(Math.abs(span('C2', 0) / 47.2 - 1)).toBeLessThan(0.15);
    expect(Math.abs(span('C2', 1) / 36.5 - 1)).toBeLessThan(0.15);
  });
});

describe('the generator', () => {
  test('makes two bones again as they lie in the file', () => {
    for (const name of ['C7', 'T7']) {
      const again = mesh(bones.find((one) => one.name === name)!.recipe());
      const one = bone(name);
      expect(again.indices.length).toBe(one.indices.length);
      // packing moves a corner by a few hundredths of a millimetre at most
      const grid = new Map<string, number[][]>();
      const cell = (p: readonly number[]): string => p.map((v) => Math.round(v)).join();
      for (let i = 0; i < one.positions.length; i += 3) {
        const p = [one.positions[i]!, one.positions[i + 1]!, one.positions[i + 2]!];
        grid.set(cell(p), [...(grid.get(cell(p)) ?? []), p]);
      }
      let farthest = 0;
      for (let i = 0; i < again.positions.length; i += 3) {
        const p = [again.positions[i]!, again.positions[i + 1]!, again.positions[i + 2]!];
        let nearest = Infinity;
        for (const dx of [-1, 0, 1])
          for (const dy of [-1, 0, 1])
            for (const dz of [-1, 0, 1])
              for (const q of grid.get(
                [p[0]! + dx, p[1]! + dy, p[2]! + dz].map((v) => Math.round(v)).join(),
              ) ?? [])
                nearest = Math.min(nearest, Math.hypot(p[0]! - q[0]!, p[1]! - q[1]!, p[2]! - q[2]!));
        farthest = Math.max(farthest, nearest);
      }
      expect(farthest).toBeLessThan(0.05);
    }
  });
});
