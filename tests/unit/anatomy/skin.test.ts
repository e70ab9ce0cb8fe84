import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  landmark,
  landmarks,
  levelNumber,
  levels,
  levelsBetween,
  s2,
  skinDepth,
  skinLine,
  skinNormal,
  skinPoint,
  skinRelief,
  spinousTip,
  type Level,
  type Point,
} from '../../../src/engines/anatomy/index.ts';

const distance = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
const posture = fc.double({ min: 0, max: 1, noNaN: true });
const place = fc.double({ min: levelNumber('C7'), max: s2, noNaN: true });

describe('the skin of the back', () => {
  it('lies over each tip by its depth, eased where the table steps: 7–9 mm in the thorax, 15 in the loins', () => {
    for (const at of [0, 1]) {
      const line = skinLine(at);
      const gap = (level: Level): number => distance(line.point(levelNumber(level)), spinousTip(level, at));
      for (const level of levelsBetween('C7', 'L5')) {
        const { value, low, high } = skinDepth(level);
        expect(Math.abs(gap(level) - value)).toBeLessThan(1.8);
        expect(gap(level)).toBeGreaterThan(low!);
        expect(gap(level)).toBeLessThan(high!);
      }
      for (const level of ['C7', 'T2', 'T7', 'L3'] as const)
        expect(gap(level)).toBeCloseTo(skinDepth(level).value, 6);
      // 7 mm between T12 and L1 in the table, half of it in the skin
      expect(gap('L1') - gap('T12')).toBeCloseTo(3.5, 6);
    }
    expect(levelsBetween('T1', 'T12').map((level) => skinDepth(level).value)).toSatisfy((all: number[]) =>
      all.every((depth) => depth >= 7 && depth <= 9),
    );
    expect(skinDepth('L3')).toMatchObject({ value: 15, trust: 'estimate', unit: 'mm' });
  });

  it('is 309 mm from C7 to T12 standing and 316 leaning forward', () => {
    const way = (at: number): number => skinLine(at).below(levelNumber('T12'));
    expect(way(0)).toBeCloseTo(309, 0);
    expect(way(1)).toBeCloseTo(316, 0);
  });

  it('runs down without turning back, and finds its own places again', () => {
    fc.assert(
      fc.property(posture, place, place, (at, a, b) => {
        const line = skinLine(at);
        if (a < b) expect(line.below(a)).toBeLessThan(line.below(b) + 1e-9);
        expect(line.at(line.below(a))).toBeCloseTo(a, 6);
        expect(line.belowOf(line.point(a))).toBeCloseTo(line.below(a), 0);
        const out = line.outward(a);
        expect(Math.hypot(...out)).toBeCloseTo(1, 9);
        // Out of the back: to the rear while she stands, upwards and to the rear as she leans.
        expect(out[2] - out[1]).toBeLessThan(1);
        expect(out[2]).toBeLessThan(0.2);
      }),
    );
  });

  it('has a way out that stands square on it: level with the line in the midline, turned outwards on the ridge', () => {
    fc.assert(
      fc.property(posture, place, fc.double({ min: -60, max: 60, noNaN: true }), (at, a, lateral) => {
        const line = skinLine(at);
        const n = skinNormal(line, a, lateral);
        const [p, beside] = [skinPoint(line, a, lateral), skinPoint(line, a, lateral + 0.01)];
        const along = beside.map((v, k) => v - p[k]!);
        expect(Math.hypot(...n)).toBeCloseTo(1, 9);
        expect(along.reduce((sum, v, k) => sum + v * n[k]!, 0)).toBeCloseTo(0, 3);
        const mirrored = skinNormal(line, a, -lateral);
        expect(mirrored[0]).toBeCloseTo(-n[0], 9);
        expect(mirrored[2]).toBeCloseTo(n[2], 9);
      }),
    );
    const line = skinLine(0);
    const middle = line.outward(12);
    skinNormal(line, 12, 0).forEach((v, k) => expect(v).toBeCloseTo(middle[k]!, 2));
    // inside the ridge the skin falls to the furrow, so it looks a little towards the midline
    expect(skinNormal(line, 18, 20)[0]).toBeLessThan(-0.1);
    expect(skinNormal(line, 18, 70)[0]).toBeGreaterThan(0.1);
  });

  it('is the same on both sides, and stands out at the ridge of the muscle', () => {
    fc.assert(
      fc.property(posture, place, fc.double({ min: 0, max: 70, noNaN: true }), (at, level, side) => {
        const line = skinLine(at);
        const [left, right] = [skinPoint(line, level, side), skinPoint(line, level, -side)];
        expect(left[0] + right[0]).toBe(0);
        expect(left.slice(1)).toEqual(right.slice(1));
      }),
    );
    expect(skinRelief(levelNumber('T8'), 31)).toBeGreaterThan(7);
    expect(skinRelief(levelNumber('T8'), 0)).toBe(0);
    expect(skinRelief(levelNumber('T8'), 90)).toBeLessThan(skinRelief(levelNumber('T8'), 31));
  });
});

describe('the landmarks', () => {
  it('have the tip of the blade beside T8, not T7, give or take one', () => {
    const { at, from, to } = landmark('scapula-inferior-angle');
    expect([levels[from], levels[at], levels[to]]).toEqual(['T7', 'T8', 'T9']);
  });

  it('have the palpated crest between L3 and L4 and the dimples at S2', () => {
    expect(landmark('iliac-crest').at).toBe(levelNumber('L3') + 0.5);
    expect(landmark('psis').at).toBe(s2);
  });

  it('lie inside their own uncertainty, from above down', () => {
    landmarks.forEach(({ at, from, to }, i) => {
      expect(from).toBeLessThanOrEqual(at);
      expect(to).toBeGreaterThanOrEqual(at);
      expect(to - from).toBeGreaterThan(0);
      if (i > 0) expect(at).toBeGreaterThanOrEqual(landmarks[i - 1]!.at);
    });
  });
});
