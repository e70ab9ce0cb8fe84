import { describe, expect, test } from 'vitest';
import {
  levels,
  levelNumber,
  levelsBetween,
  massagePolyline,
  sides,
  skinDepth,
  skinLine,
  skinPoint,
  spinousTip,
  transverseTip,
  variantIds,
} from '#engines/anatomy/index.ts';
import { decodedBody, distanceTo } from './decoded.ts';

const { back } = await decodedBody();
const postures = [
  ['standing', 0],
  ['halfway', 0.5],
  ['leaning', 1],
] as const;

describe.each(postures)('the skin of the back, %s', (name, posture) => {
  const skin = back[name];

  test('carries the massage path of every variant within 2 mm', () => {
    for (const variant of variantIds)
      for (const side of sides)
        for (const offset of [20, 25, 30])
          for (const point of massagePolyline(side, { variant, offset, posture }, 2))
            expect(Math.abs(distanceTo(skin, point)), `${variant} ${side} ${offset}`).toBeLessThan(2);
  });

  test('lies over the spinous tips as deep as the table says, and over the transverse tips', () => {
    for (const level of levelsBetween('C7', 'L5')) {
      const depth = -distanceTo(skin, spinousTip(level, posture));
      const { value, low, high } = skinDepth(level);
      expect(Math.abs(depth - value), level).toBeLessThan(2.5);
      expect(depth, level).toBeGreaterThan(low! - 1);
      expect(depth, level).toBeLessThan(high! + 1);
      for (const side of sides)
        expect(distanceTo(skin, transverseTip(level, side, posture)), level).toBeLessThan(-10);
    }
  });

  test('covers the tips of the lower neck', () => {
    for (const level of levels.slice(levelNumber('C5'), levelNumber('C7')))
      expect(distanceTo(skin, spinousTip(level, posture))).toBeLessThan(-6);
  });

  test('is the same left and right', () => {
    const key = (x: number, y: number, z: number): string => [x, y, z].map((v) => Math.round(v)).join();
    const mirrored = (x: number, y: number, z: number): number =>
      Math.min(...skin.points.map((p) => Math.hypot(p[0] + x, p[1] - y, p[2] - z)));
    expect(new Set(skin.points.map((p) => key(...p))).size).toBeGreaterThan(1000);
    for (const [x, y, z] of skin.points.filter((_, i) => i % 9 === 0))
      expect(mirrored(x, y, z)).toBeLessThan(0.5);
  });

  test('has a furrow between two ridges in the loin, and the inner edges of the shoulder blades', () => {
    // Along a level across the back: height behind the straight line between two places beside it.
    const outward = (level: 'T6' | 'L3', lateral: number): number => {
      const tip = spinousTip(level, posture);
      const [, y, z] = tip;
      const [, uy, uz] = spinousTip(levels[levelNumber(level) - 1]!, posture);
      const [dy, dz] = [uy - y, uz - z];
      const length = Math.hypot(dy, dz);
      const far: [number, number, number] = [lateral, y + (dz / length) * 40, z - (dy / length) * 40];
      return -distanceTo(skin, far);
    };
    expect(outward('L3', 40) - outward('L3', 0)).toBeGreaterThan(4);
    // The engine's relief knows no shoulder blade; the skin stands out over its inner edge and not beside it.
    const edge = 66 + 26 * posture;
    const line = skinLine(posture);
    const over = (lateral: number): number => -distanceTo(skin, skinPoint(line, levelNumber('T6'), lateral));
    expect(over(edge + 12), 'blade').toBeGreaterThan(3);
    expect(over(edge - 24), 'beside it').toBeLessThan(1);
  });
});
