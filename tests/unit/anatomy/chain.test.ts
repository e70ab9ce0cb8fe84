import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  AnatomyError,
  levelNumber,
  levels,
  levelsBetween,
  placements,
  scaleForStature,
  skinLine,
  spinousTip,
  transverseTip,
  type Level,
  type Point,
  type Placements,
} from '../../../src/engines/anatomy/index.ts';
import { leaning, standing } from '../../../src/engines/anatomy/data/chains.ts';
import { printedTips, vivaplusStanding } from './printed.ts';

const distance = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
const linksOf = (chain: Placements): number[] =>
  levels.slice(1).map((level, i) => distance(chain[levels[i]!].centre, chain[level].centre));
const posture = fc.double({ min: 0, max: 1, noNaN: true });

describe('the chain', () => {
  it.each([
    ['standing', 0, standing],
    ['leaning forward', 1, leaning],
  ] as const)('is the recommended one: %s', (_, at, table) => {
    const chain = placements(at);
    for (const level of levels) {
      expect(chain[level].centre[0]).toBe(0);
      expect(chain[level].centre[1]).toBeCloseTo(table[level][1], 6);
      expect(chain[level].centre[2]).toBeCloseTo(table[level][0], 6);
      expect(chain[level].tilt).toBe(table[level][2]);
    }
  });

  it('measures as the summary says: 571 mm along the centres, kyphosis 40.5° and 46°', () => {
    const along = linksOf(placements(0)).reduce((sum, link) => sum + link, 0);
    const c1 = distance(placements(0).L5.centre, [0, 0, 0]);
    expect(along + c1).toBeCloseTo(571.4, 0);
    // Between the upper edge of T1 and the lower of T12: half a wedge each beyond the tilts of the centres.
    expect(placements(0).T1.tilt - placements(0).T12.tilt).toBeGreaterThan(36);
    expect(placements(0).T1.tilt - placements(0).T12.tilt).toBeLessThan(42);
    expect(placements(1).T1.tilt - placements(1).T12.tilt).toBeGreaterThan(42);
  });

  it('keeps the lengths of its links on the way from one posture to the other', () => {
    const [from, to] = [linksOf(placements(0)), linksOf(placements(1))];
    fc.assert(
      fc.property(posture, (at) => {
        linksOf(placements(at)).forEach((link, i) => {
          expect(link).toBeGreaterThanOrEqual(Math.min(from[i]!, to[i]!) - 1e-9);
          expect(link).toBeLessThanOrEqual(Math.max(from[i]!, to[i]!) + 1e-9);
          expect(Math.abs(link - from[i]!)).toBeLessThan(0.3);
        });
      }),
    );
  });

  it('moves without a jump, every vertebra forwards', () => {
    for (const level of levels) {
      const way = Array.from({ length: 21 }, (_, i) => placements(i / 20)[level].centre[2]);
      for (let i = 1; i < way.length; i++) {
        expect(way[i]).toBeGreaterThan(way[i - 1]!);
        expect(way[i]! - way[i - 1]!).toBeLessThan(30);
      }
    }
  });

  it('lies in the middle, with unit rotations', () => {
    fc.assert(
      fc.property(posture, (at) => {
        for (const { centre, rotation } of Object.values(placements(at))) {
          expect(centre[0]).toBe(0);
          expect(Math.hypot(...rotation)).toBeCloseTo(1, 12);
        }
      }),
    );
  });

  it('scales as a whole', () => {
    fc.assert(
      fc.property(posture, fc.double({ min: 0.87, max: 1.11, noNaN: true }), (at, scale) => {
        for (const level of levels.slice(1)) {
          const [one, scaled] = [spinousTip(level, at), spinousTip(level, at, scale)];
          for (const k of [0, 1, 2] as const) expect(scaled[k]).toBeCloseTo(one[k] * scale, 8);
        }
      }),
    );
    expect(scaleForStature(161.6)).toBe(1);
  });

  it('lies within 6 mm rms of the standing woman of VIVA+ after a rigid fit', () => {
    const ours = levels.slice(1).map((level) => placements(0)[level].centre);
    const theirs = levels.slice(1).map((level) => vivaplusStanding[level as keyof typeof vivaplusStanding]);
    const n = ours.length;
    const mean = (values: readonly number[]): number => values.reduce((sum, v) => sum + v, 0) / n;
    const [ox, oy] = [mean(ours.map((p) => p[2])), mean(ours.map((p) => p[1]))];
    const [tx, ty] = [mean(theirs.map((p) => p[0])), mean(theirs.map((p) => p[1]))];
    let [dot, cross] = [0, 0];
    ours.forEach((p, i) => {
      const [a, b, c, d] = [p[2] - ox, p[1] - oy, theirs[i]![0] - tx, theirs[i]![1] - ty];
      dot += a * c + b * d;
      cross += a * d - b * c;
    });
    const turn = Math.atan2(cross, dot);
    const misses = ours.map((p, i) => {
      const [a, b] = [p[2] - ox, p[1] - oy];
      return Math.hypot(
        a * Math.cos(turn) - b * Math.sin(turn) - (theirs[i]![0] - tx),
        a * Math.sin(turn) + b * Math.cos(turn) - (theirs[i]![1] - ty),
      );
    });
    expect(Math.sqrt(mean(misses.map((miss) => miss ** 2)))).toBeLessThan(6);
    expect(Math.max(...misses)).toBeLessThan(11.5);
  });

  it('refuses what it cannot answer', () => {
    const problemOf = (work: () => unknown): unknown => {
      try {
        work();
      } catch (error) {
        return error instanceof AnatomyError ? error.problem : error;
      }
      return 'nothing thrown';
    };
    expect(problemOf(() => placements(1.01))).toBe('posture');
    expect(problemOf(() => placements(Number.NaN))).toBe('posture');
    expect(problemOf(() => placements(0, 2))).toBe('scale');
    expect(problemOf(() => scaleForStature(90))).toBe('stature');
    expect(problemOf(() => levelNumber('T13' as Level))).toBe('level');
    expect(problemOf(() => levelsBetween('T4', 'C7'))).toBe('order');
    expect(problemOf(() => spinousTip('C1', 0))).toBe('not-covered');
    expect(problemOf(() => skinLine(0).point(3))).toBe('not-covered');
  });
});

describe('the tips', () => {
  it.each(['standing', 'leaning'] as const)(
    'of the spinous processes are where the table puts them: %s',
    (name) => {
      for (const [level, [front, up]] of Object.entries(printedTips[name])) {
        const tip = spinousTip(level as Level, name === 'standing' ? 0 : 1);
        expect(Math.hypot(tip[2] - front, tip[1] - up), level).toBeLessThan(0.2);
      }
    },
  );

  it('of the transverse processes mirror each other', () => {
    for (const level of levels.slice(1)) {
      const [left, right] = [transverseTip(level, 'left', 0.4), transverseTip(level, 'right', 0.4)];
      expect(left).toEqual([-right[0], right[1], right[2]]);
      expect(left[0]).toBeGreaterThan(20);
    }
  });

  it('agree with Geelhoed 2006: transverse tips level with the spinous tip above, within 9 mm at T1–T12', () => {
    for (const level of levelsBetween('T1', 'T12')) {
      const above = levels[levelNumber(level) - 1]!;
      const miss = transverseTip(level, 'left', 0)[1] - spinousTip(above, 0)[1];
      expect(Math.abs(miss), level).toBeLessThan(9);
      if (['T2', 'T3', 'T4', 'T5', 'T9', 'T10', 'T11'].includes(level))
        expect(Math.abs(miss), level).toBeLessThan(5.2);
    }
  });

  it('agree with Ernst 2013: shares of C7–L4 within four hundredths', () => {
    const line = levelsBetween('C7', 'L4').map((level) => spinousTip(level, 0));
    const ways = [0];
    for (let i = 1; i < line.length; i++) ways.push(ways[i - 1]! + distance(line[i - 1]!, line[i]!));
    const printed = { T4: 24.4, T7: 45.3, T10: 62.8, L1: 82.3 };
    for (const [level, share] of Object.entries(printed)) {
      const ours = (100 * ways[levelNumber(level as Level) - levelNumber('C7')]!) / ways.at(-1)!;
      expect(Math.abs(ours - share), level).toBeLessThan(4);
    }
  });

  it('stand 310 mm apart from C7 to T12 when she leans forward', () => {
    const line = levelsBetween('C7', 'T12').map((level) => spinousTip(level, 1));
    const along = line.slice(1).reduce((sum, tip, i) => sum + distance(line[i]!, tip), 0);
    expect(along).toBeCloseTo(310, 0);
  });
});
